using BenchmarkDotNet.Attributes;
using InquiryBot.Conversation.Prompts;
using InquiryBot.Language.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;

namespace InquiryBot.Benchmarks.Dialogs;

/// <summary>One turn of a three-step dialog with both kinds of state loaded, changed and saved, against a turn that only echoes.</summary>
[MemoryDiagnoser]
public class WaterfallTurnBenchmark
{
    private readonly TestAdapter _echoAdapter = new();
    private readonly TestAdapter _dialogAdapter = new();
    private BotCallbackHandler _dialogTurn = null!;

    /// <summary>Puts the dialog together.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var storage = new MemoryStorage();
        var (user, conversation) = (new UserState(storage), new ConversationState(storage));
        var dialogState = conversation.CreateProperty<DialogState>(nameof(DialogState));
        var turns = user.CreateProperty<long>("turns");
        var dialog = new ThreeQuestionsDialog();
        _dialogAdapter.Use(new AutoSaveStateMiddleware(user, conversation));
        _dialogTurn = async (turnContext, cancellationToken) =>
        {
            await turns.SetAsync(turnContext, await turns.GetAsync(turnContext, () => 0, cancellationToken) + 1, cancellationToken);
            await dialog.RunAsync(turnContext, dialogState, cancellationToken);
        };
    }

    /// <summary>The adapter and the pipeline alone.</summary>
    [Benchmark(Baseline = true)]
    public async Task EchoTurn()
    {
        await _echoAdapter.SendTextToBotAsync("hello", EchoAsync, CancellationToken.None);
        _echoAdapter.ActiveQueue.Clear();
    }

    /// <summary>A question is answered and the next one asked.</summary>
    [Benchmark]
    public async Task WaterfallTurn()
    {
        await _dialogAdapter.SendTextToBotAsync("hello", _dialogTurn, CancellationToken.None);
        _dialogAdapter.ActiveQueue.Clear();
    }

    private static Task EchoAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync(MessageFactory.Text(turnContext.Activity.Text), cancellationToken);

    private sealed class ThreeQuestionsDialog : ComponentDialog
    {
        public ThreeQuestionsDialog()
            : base(nameof(ThreeQuestionsDialog))
        {
            AddDialog(new WaterfallDialog("steps", [AskNameAsync, AskTopicAsync, AskGoalAsync, CloseAsync]));
            AddDialog(new OpenPrompt("open"));
            InitialDialogId = "steps";
        }

        private static Task<DialogTurnResult> AskNameAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
            step.PromptAsync("open", Question.Ask("What shall I call you?", MessageLanguage.English), cancellationToken);

        private static Task<DialogTurnResult> AskTopicAsync(WaterfallStepContext step, CancellationToken cancellationToken)
        {
            step.Values["name"] = (string)step.Result;
            return step.PromptAsync("open", Question.Ask("What is on your mind?", MessageLanguage.English), cancellationToken);
        }

        private static Task<DialogTurnResult> AskGoalAsync(WaterfallStepContext step, CancellationToken cancellationToken)
        {
            step.Values["topic"] = (string)step.Result;
            return step.PromptAsync("open", Question.Ask("What would help?", MessageLanguage.English), cancellationToken);
        }

        private static async Task<DialogTurnResult> CloseAsync(WaterfallStepContext step, CancellationToken cancellationToken)
        {
            await step.Context.SendActivityAsync(MessageFactory.Text($"Thank you, {step.Values["name"]}."), cancellationToken);
            return await step.EndDialogAsync(step.Values, cancellationToken);
        }
    }
}
