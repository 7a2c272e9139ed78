using InquiryBot.Conversation;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace InquiryBot.CommandLine.Chat;

/// <summary>Runs the bot for one activity and prints what it says. Buttons become numbered lines, and their number presses them.</summary>
internal sealed class TerminalAdapter : BotAdapter
{
    private readonly TextWriter _output;
    private readonly BotTexts _texts;
    private List<CardAction> _buttons = [];
    private int _sent;

    public TerminalAdapter(TextWriter output, BotTexts texts)
    {
        (_output, _texts) = (output, texts);
        OnTurnError = (_, _) => output.WriteLineAsync(texts["conversation.error"]);
    }

    /// <summary>Runs the bot.</summary>
    public async Task TakeAsync(Activity activity, IBot bot, CancellationToken cancellationToken)
    {
        _buttons = [];
        using var turn = new TurnContext(this, activity);
        await RunPipelineAsync(turn, bot.OnTurnAsync, cancellationToken);
        await _output.WriteLineAsync();
    }

    /// <summary>What a line stands for: the words of a button when it is the number of one, unless numbers themselves are what was asked for.</summary>
    public string Meant(string line) =>
        !_buttons.Exists(button => int.TryParse(button.Title, out _)) && int.TryParse(line, out var number) && number >= 1 && number <= _buttons.Count ? WordsOf(_buttons[number - 1]) ?? line : line;

    // A button that sends something behind its words is typed as its words.
    private static string? WordsOf(CardAction button) => button.Type == ActionTypes.MessageBack ? button.Text : button.Value?.ToString();

    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            if (activities[i].Type == ActivityTypes.Message)
                await PrintAsync(activities[i]);
            responses[i] = new ResourceResponse($"bot-{++_sent}");
        }

        return responses;
    }

    // What was printed stays printed: a new version is printed below it.
    public override async Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        await PrintAsync(activity);
        return new ResourceResponse(activity.Id);
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task PrintAsync(Activity activity)
    {
        var cards = (activity.Attachments ?? []).Select(attachment => attachment.Content).OfType<HeroCard>().ToList();
        foreach (var text in new[] { activity.Text }.Concat(cards.SelectMany(card => new[] { card.Title, card.Text })))
        {
            foreach (var line in (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                await _output.WriteLineAsync(Printable.Line(line, int.MaxValue));
        }

        foreach (var file in (activity.Attachments ?? []).Where(SavedFile.CanSave))
            await _output.WriteLineAsync(_texts.Format("cli.chat.saved", await SavedFile.SaveAsync(file)));

        var buttons = (activity.SuggestedActions?.Actions ?? []).Concat(cards.SelectMany(card => card.Buttons ?? [])).ToList();
        if (buttons.Count > 0)
            _buttons = buttons;
        for (var i = 0; i < buttons.Count; i++)
            await _output.WriteLineAsync($"  {i + 1}. {Printable.Line(buttons[i].Title ?? "", int.MaxValue)}");
    }
}
