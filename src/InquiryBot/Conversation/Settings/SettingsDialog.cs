using InquiryBot.Conversation.Cards;
using InquiryBot.Conversation.Prompts;
using InquiryBot.Language;
using InquiryBot.Nudging;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace InquiryBot.Conversation.Settings;

/// <summary>
/// Shows how the bot works for somebody and changes one thing of it. Every answer is a command that could be typed at any moment, so there is nothing here
/// that needs the dialog, and saying something else leaves it.
/// </summary>
internal sealed class SettingsDialog : ComponentDialog
{
    private const string Steps = "settings";
    private const string Pick = "pick";
    private const string Say = "say";

    private readonly PreferenceStore _preferences;
    private readonly PreferenceReplies _replies;
    private readonly CommandReplies _commands;
    private readonly Listeners _listeners;
    private readonly MessageReader _reader;

    public SettingsDialog(PreferenceStore preferences, PreferenceReplies replies, CommandReplies commands, Listeners listeners, MessageReader reader)
        : base(nameof(SettingsDialog))
    {
        (_preferences, _replies, _commands, _listeners, _reader) = (preferences, replies, commands, listeners, reader);
        AddDialog(new WaterfallDialog(Steps, [AskWhichAsync, AskValueAsync, TakeValueAsync]));
        AddDialog(new PickOnePrompt(Pick, GiveUpAsync));
        AddDialog(new OpenPrompt(Say, TakeWhatIsUnderstoodAsync));
        InitialDialogId = Steps;
    }

    /// <summary>Whether words that are a command elsewhere name a choice of the settings that are open: "quiet" is a pause, and here it is when to be quiet.</summary>
    public static bool Takes(DialogContext inner, string said) => inner.ActiveDialog?.Id == nameof(SettingsDialog) && SettingsTopic.IsNamed(said);

    private async Task<DialogTurnResult> AskWhichAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        // Who named the topic need not pick it.
        if (step.Options is string topic)
            return await step.NextAsync(topic, cancellationToken);
        var listener = await _listeners.OfAsync(step.Context, cancellationToken);
        var wanted = await _preferences.OfAsync(listener.Pseudonym, cancellationToken);
        await step.SayAsync(_replies.Describe(wanted, listener.Texts), cancellationToken);
        var question = Question.Pick(listener.Texts["settings.which"], listener.Language, SettingsTopic.All.Select(topic => topic.Option(listener.Texts)), ListStyle.SuggestedAction);
        return await step.PromptAsync(Pick, question, cancellationToken);
    }

    private async Task<DialogTurnResult> AskValueAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Result is not string picked)
            return await LeaveAsync(step, cancellationToken);

        var listener = await _listeners.OfAsync(step.Context, cancellationToken);
        var topic = SettingsTopic.Named(picked);
        step.Values["topic"] = topic.Id;
        var question = listener.Texts[$"settings.ask-{topic.Id}"];
        return topic.Buttons.Count > 0
            ? await step.PromptAsync(Pick, Question.Pick(question, listener.Language, topic.Values(listener.Texts), ListStyle.SuggestedAction), cancellationToken)
            : await step.PromptAsync(Say, topic.AskIn(question, listener.Texts, listener.Language), cancellationToken);
    }

    private async Task<DialogTurnResult> TakeValueAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var topic = SettingsTopic.Named((string)step.Values["topic"]);
        if (step.Result is not string value || (topic.Buttons.Count == 0 && IsLeaving(value)))
            return await LeaveAsync(step, cancellationToken);

        var listener = await _listeners.OfAsync(step.Context, cancellationToken);
        if (topic.CommandFor(value, listener.Texts) is not { } command)
            return await LeaveAsync(step, cancellationToken);

        foreach (var card in await _commands.ReplyAsync(new Request(command, listener, ButtonPress.None), cancellationToken))
            await step.SayAsync(card, cancellationToken);
        return await step.EndDialogAsync(cancellationToken: cancellationToken);
    }

    // The command that takes the answer travels in the options, for a validator knows nothing else of its dialog.
    private Task<bool> TakeWhatIsUnderstoodAsync(PromptValidatorContext<string> answer, CancellationToken cancellationToken) =>
        Task.FromResult(
            answer.AttemptCount >= 2 || IsLeaving(answer.Recognized.Value)
            || SettingsTopic.Named((string)answer.Options.Validations).CommandFor(answer.Recognized.Value ?? "", BotTexts.English) is { Unclear: null });

    private Task<bool> GiveUpAsync(PromptValidatorContext<string> answer, CancellationToken cancellationToken) =>
        Task.FromResult(answer.Recognized.Succeeded || answer.AttemptCount >= 2 || IsLeaving(answer.Context.Activity.Text));

    private async Task<DialogTurnResult> LeaveAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (IsLine(step.Context.Activity.Text))
            return await step.ReplaceDialogAsync(nameof(DraftDialog), cancellationToken: cancellationToken);
        var listener = await _listeners.OfAsync(step.Context, cancellationToken);
        await step.SayAsync(new Card(listener.Texts["settings.left"], listener.Texts["button.settings"]), cancellationToken);
        return await step.EndDialogAsync(cancellationToken: cancellationToken);
    }

    // "No, leave it" leaves as well, where it is not one of the answers.
    private bool IsLeaving(string? text) => IsLine(text) || YesNoReader.Read(text ?? "") == false;

    // What tells or asks somebody something is no answer to a question about settings, but a line to look at.
    private bool IsLine(string? text) => _reader.Read(text ?? "").Action != MessageAction.Silent;
}
