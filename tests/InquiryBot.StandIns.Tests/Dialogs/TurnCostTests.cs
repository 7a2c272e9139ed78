using InquiryBot.StandIns.Tests.Support;
using InquiryBot.StandIns.Tests.Surface;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace InquiryBot.StandIns.Tests.Dialogs;

/// <summary>A chat bot lives on many small turns, so one must stay small.</summary>
public sealed class TurnCostTests
{
    private const int Turns = 200;
    private const long MostBytes = 60 * 1024;

    [OnStandInsFact]
    public async Task A_turn_of_a_dialog_allocates_little()
    {
        var bot = new DialogBot(new ComponentDialog("root")
            .AddDialog(new WaterfallDialog("steps", [AskAsync, AskAsync, AskAsync]))
            .AddDialog(new TextPrompt("text")));
        for (var turn = 0; turn < Turns; turn++)
            await bot.SayAsync("warm up");

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var turn = 0; turn < Turns; turn++)
            await bot.SayAsync("hello");
        var perTurn = (GC.GetAllocatedBytesForCurrentThread() - before) / Turns;

        Assert.InRange(perTurn, 1, MostBytes);
    }

    private static Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text("and then?") }, cancellationToken);
}
