using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace InquiryBot.Tests.Storage;

/// <summary>One turn of a small conversation, with nothing kept between turns but what the storage holds.</summary>
internal static class OneTurn
{
    public static async Task<IReadOnlyList<string>> SayAsync(IStorage storage, string text)
    {
        var state = new ConversationState(storage);
        var adapter = new ListeningAdapter();
        using var context = new TurnContext(adapter, Message(text));
        await Dialog().RunAsync(context, state.CreateProperty<DialogState>("DialogState"), default);
        await state.SaveChangesAsync(context);
        return adapter.Said;
    }

    private static ComponentDialog Dialog()
    {
        var dialog = new ComponentDialog("talk");
        dialog.AddDialog(new WaterfallDialog("steps", [AskNameAsync, AskPlaceAsync, CloseAsync]));
        dialog.AddDialog(new TextPrompt("text", (prompt, _) => Task.FromResult(prompt.Recognized.Value != "?")));
        dialog.InitialDialogId = "steps";
        return dialog;
    }

    private static Task<DialogTurnResult> AskNameAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.PromptAsync("text", Question("Name?"), cancellationToken);

    private static Task<DialogTurnResult> AskPlaceAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values["length"] = ((string)step.Result).Length;
        step.Values["formal"] = true;
        return step.PromptAsync("text", Question("Place?"), cancellationToken);
    }

    private static async Task<DialogTurnResult> CloseAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        await step.Context.SendActivityAsync(Answer(step), cancellationToken: cancellationToken);
        return await step.EndDialogAsync(cancellationToken: cancellationToken);
    }

    // Bot Builder's own memory storage gives whole numbers back as longs, so a dialog converts and never casts.
    private static string Answer(WaterfallStepContext step) =>
        $"{Convert.ToInt32(step.Values["length"], null)} letters, formal {(bool)step.Values["formal"]}, from {step.Result}";

    private static PromptOptions Question(string text) => new() { Prompt = MessageFactory.Text(text), RetryPrompt = MessageFactory.Text($"Again: {text}") };

    private static Activity Message(string text) => new()
    {
        Type = ActivityTypes.Message,
        Id = "m-1",
        Text = text,
        ChannelId = "test",
        ServiceUrl = "https://test.example",
        From = new ChannelAccount("canary-person", "Canary"),
        Recipient = new ChannelAccount("bot"),
        Conversation = new ConversationAccount(id: "canary-conversation"),
    };

    private sealed class ListeningAdapter : BotAdapter
    {
        public List<string> Said { get; } = [];

        public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
        {
            Said.AddRange(activities.Where(activity => activity.Type == ActivityTypes.Message).Select(activity => activity.Text));
            return Task.FromResult(Array.ConvertAll(activities, _ => new ResourceResponse("r")));
        }

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
            Task.FromResult(new ResourceResponse("r"));

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
