using System.Globalization;
using System.Text.Json.Nodes;
using InquiryBot.Channels.Teams.Invokes;
using InquiryBot.Conversation;
using InquiryBot.Conversation.Cards;
using InquiryBot.Conversation.Settings;
using InquiryBot.Language.Text;
using InquiryBot.Nudging;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace InquiryBot.Channels.Teams.Saying;

/// <summary>
/// A person's settings as one card to fill in, where other platforms ask one after the other. What is sent is turned into the same commands that can be typed, so both
/// do the same and say the same.
/// </summary>
internal sealed class SettingsForm(
    Listeners listeners, PreferenceStore preferences, PreferenceReplies wishes, CommandReplies commands, ConversationState conversations, WorkingClock clock)
{
    private const string Mark = "form";
    private const string Name = "settings";
    private const string From = "from";
    private const string To = "to";
    private const string Zone = "zone";
    private const int LongestZone = 60;

    /// <summary>Whether somebody asks for it, alone with the bot.</summary>
    public static bool IsAskedFor(IActivity activity) =>
        activity.Type == ActivityTypes.Message && Whereabouts.IsPrivate(activity) && Commands.Find(((Activity)activity).Text ?? "")?.Name == BotCommandName.Settings;

    /// <summary>Whether the value of an activity is this form, filled in.</summary>
    public static bool IsSubmitted(object? value) => value is JObject form && form[Mark]?.ToString() == Name;

    /// <summary>Shows it. A question that was open is left.</summary>
    public async Task ShowAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var listener = await listeners.OfAsync(turn, cancellationToken);
        var wanted = await preferences.OfAsync(listener.Pseudonym, cancellationToken);
        await conversations.DeleteAsync(turn, cancellationToken);
        await turn.SendActivityAsync(MessageFactory.Attachment(AdaptiveCard.Attach(Draw(listener, wanted))), cancellationToken);
    }

    /// <summary>Takes what was filled in, and says what changed.</summary>
    public async Task TakeAsync(ITurnContext turn, object? value, CancellationToken cancellationToken)
    {
        if (!Whereabouts.IsPrivate(turn.Activity))
            return;
        var listener = await listeners.OfAsync(turn, cancellationToken);
        var wanted = await preferences.OfAsync(listener.Pseudonym, cancellationToken);
        var said = new List<string>();
        foreach (var command in ChangesIn((JObject)value!, listener, wanted))
            said.AddRange((await commands.ReplyAsync(new Request(command, listener, ButtonPress.None), cancellationToken)).Select(card => card.Text));
        var texts = (await listeners.OfAsync(turn, cancellationToken)).Texts;
        await turn.SayAsync(new Card(said.Count == 0 ? texts["settings.left"] : string.Join('\n', said), texts["button.settings"]), cancellationToken);
    }

    private JsonObject Draw(Listener listener, NudgePreferences wanted)
    {
        var texts = listener.Texts;
        var words = wishes.Describe(wanted, texts);
        var choices = Choices(listener, wanted).Select(it => CardInputs.Choice(
            it.Topic.Id, texts[$"settings.topic-{it.Topic.Id}"], it.Chosen, it.Topic.Buttons.Select(button => (button, texts[button]))));
        JsonNode[] body =
        [
            .. AdaptiveCard.Lines(words),
            .. choices,
            CardInputs.Time(From, texts["teams.quiet-from"], wanted.Quiet?.From),
            CardInputs.Time(To, texts["teams.quiet-to"], wanted.Quiet?.To),
            CardInputs.Text(Zone, texts["settings.topic-zone"], clock.ZoneOf(wanted).Id, LongestZone),
        ];
        return AdaptiveCard.Make(words, body, Actions(listener));
    }

    private static JsonNode[] Actions(Listener listener)
    {
        var texts = listener.Texts;
        return
        [
            CardInputs.Submit(texts["teams.save"], new JsonObject { [Mark] = Name }),
            CardInputs.Submit(texts["teams.check"], DraftTasks.Open()),
            CardPresses.Action(new CardButton(texts["button.pause"]).ToAction(), isUnseen: false),
            CardPresses.Action(new CardButton(texts[listener.IsOn ? "button.stop" : "button.start"]).ToAction(), isUnseen: false),
        ];
    }

    // Each topic with buttons, and the button that says how it is now.
    private static IEnumerable<(SettingsTopic Topic, string Chosen)> Choices(Listener listener, NudgePreferences wanted) =>
    [
        (SettingsTopic.Named("sensitivity"), $"button.sensitivity-{wanted.Sensitivity.ToString().ToLowerInvariant()}"),
        (SettingsTopic.Named("arrival"), wanted.Arrival == Arrival.Digest ? "button.digest" : "button.at-once"),
        (SettingsTopic.Named("appreciation"), wanted.Appreciates ? "button.appreciation-on" : "button.appreciation-off"),
        (SettingsTopic.Named("language"), listener.Language == MessageLanguage.Dutch ? "button.dutch" : "button.english"),
    ];

    private IEnumerable<BotCommand> ChangesIn(JObject form, Listener listener, NudgePreferences wanted)
    {
        foreach (var (topic, chosen) in Choices(listener, wanted))
        {
            if (Filled(form, topic.Id) is { Length: > 0 } picked && picked != chosen && topic.Buttons.Contains(picked) && topic.CommandFor(picked, listener.Texts) is { } command)
                yield return command;
        }

        if (HoursIn(form, wanted) is { } hours)
            yield return hours;
        if (Filled(form, Zone) is { Length: > 0 and <= LongestZone } zone && zone != clock.ZoneOf(wanted).Id)
            yield return SettingsTopic.Named("zone").CommandFor(zone, BotTexts.English) ?? new BotCommand(BotCommandName.TimeZone, MessageLanguage.Other) { Unclear = zone };
    }

    private static BotCommand? HoursIn(JObject form, NudgePreferences wanted)
    {
        var (from, to) = (Filled(form, From), Filled(form, To));
        if (from.Length == 0 && to.Length == 0)
            return wanted.Quiet is null ? null : new BotCommand(BotCommandName.NoQuietHours, MessageLanguage.Other);
        var asked = new BotCommand(BotCommandName.QuietHours, MessageLanguage.Other);
        if (TimeIn(from) is not { } begin || TimeIn(to) is not { } end)
            return asked with { Unclear = $"{from} - {to}".Trim() };
        return wanted.Quiet == new QuietHours(begin, end) ? null : asked with { Hours = new QuietHours(begin, end) };
    }

    private static TimeOnly? TimeIn(string text) =>
        TimeOnly.TryParseExact(text, ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private static string Filled(JObject form, string id) => form[id] is JValue value ? value.ToString(CultureInfo.InvariantCulture).Trim() : "";
}
