using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;

namespace InquiryBot.StandIns.Tests.Support;

/// <summary>A bot that runs dialogs from a memory storage, so that every turn revives its state.</summary>
internal sealed class DialogBot
{
    private readonly IStatePropertyAccessor<DialogState> _state;
    private readonly string _first;
    private readonly Dialog[] _dialogs;

    public DialogBot(params Dialog[] dialogs)
    {
        var conversation = new ConversationState(new MemoryStorage());
        _state = conversation.CreateProperty<DialogState>("DialogState");
        _dialogs = dialogs;
        _first = dialogs[0].Id;
        Adapter.Use(new AutoSaveStateMiddleware(conversation));
    }

    public TestAdapter Adapter { get; } = new();

    public DialogTurnResult? Result { get; private set; }

    /// <summary>What the dialogs are asked to do in this turn, instead of going on.</summary>
    public Func<DialogContext, Task<DialogTurnResult>>? Instead { get; set; }

    public async Task<string[]> SayAsync(string text)
    {
        await Adapter.SendTextToBotAsync(text, OnTurnAsync, CancellationToken.None);
        return Replies();
    }

    public string[] Replies()
    {
        var replies = Adapter.ActiveQueue.Select(reply => reply.Text ?? reply.Type).ToArray();
        Adapter.ActiveQueue.Clear();
        return replies;
    }

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var set = new DialogSet(_state);
        foreach (var dialog in _dialogs)
            set.Add(dialog);

        var context = await set.CreateContextAsync(turnContext, cancellationToken);
        var instead = Instead;
        Instead = null;
        Result = instead is null ? await context.ContinueDialogAsync(cancellationToken) : await instead(context);
        if (Result.Status == DialogTurnStatus.Empty && instead is null)
            Result = await context.BeginDialogAsync(_first, null, cancellationToken);
    }
}
