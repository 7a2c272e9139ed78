using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace InquiryBot.StandIns.Tests.Dialogs;

/// <summary>Waits for ever and notes what happens to it.</summary>
internal sealed class EndNotingDialog(string? id) : Dialog(id)
{
    public List<object?> Begun { get; } = [];

    public List<DialogReason> Ended { get; } = [];

    public int Reprompts { get; private set; }

    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        Begun.Add(options);
        return Task.FromResult(EndOfTurn);
    }

    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) => Task.FromResult(EndOfTurn);

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        Reprompts++;
        return Task.CompletedTask;
    }

    public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        Ended.Add(reason);
        return Task.CompletedTask;
    }
}
