using System.Text.Json;
using InquiryBot.Channels.Slack.Calls;
using InquiryBot.Channels.Slack.Saying;
using InquiryBot.Conversation;
using Microsoft.Bot.Schema;

namespace InquiryBot.Channels.Slack.Hearing;

/// <summary>Turns pressed buttons, the shortcut and <c>/inquire</c> into what the bot takes a turn on: one person speaking with it, unseen by others.</summary>
internal static class SlackTurns
{
    private static readonly BotCommandName[] Closing =
        [BotCommandName.Keep, BotCommandName.WrongCall, BotCommandName.Pause, BotCommandName.Stop, BotCommandName.LeaveMe];

    /// <summary>Whether a button or a menu stood on the Home tab.</summary>
    public static bool IsOnHomeTab(JsonElement payload) => payload.Member("container").Text("type") == "view";

    /// <summary>Whether something was chosen in a menu.</summary>
    public static bool IsChoice(JsonElement payload) => payload.First("actions").Text("type") == "static_select";

    /// <summary>A pressed button or what was chosen in a menu, or null when it is none of the bot's.</summary>
    public static SlackTurn? OfPress(JsonElement payload, SlackHome home)
    {
        if (payload.Member("user").Text("id") is not { } user || ValueIn(payload.First("actions")) is not { } value
            || BlockButtons.Read(value) is not var (text, carried) || PlaceOf(payload, home, user, text) is not { } place)
            return null;
        return new SlackTurn(SlackActivities.Privately(home, user, text, carried), place);
    }

    /// <summary>A message that its author wants looked at; what it says is for the caller to judge.</summary>
    public static SlackTurn? OfShortcut(JsonElement payload, SlackHome home)
    {
        if (payload.Member("user").Text("id") is not { } user || payload.Member("channel").Text("id") is not { } channel)
            return null;
        var text = Mrkdwn.Read(payload.Member("message").Text("text") ?? "", home.Bot, out _);
        return new SlackTurn(SlackActivities.Privately(home, user, text), new SlackPlace(home, channel, user)
        {
            Thread = payload.Member("message").Text("thread_ts"),
            ResponseUrl = AddressOf(payload),
        });
    }

    /// <summary>What somebody typed behind <c>/inquire</c>; nothing means help. What is about a channel is said to the bot in that channel.</summary>
    public static SlackTurn OfCommand(SlashCommand command, SlackHome home)
    {
        var text = Mrkdwn.Read(command.Text, home.Bot, out _).Trim();
        var place = new SlackPlace(home, command.Channel, command.User) { ResponseUrl = command.ResponseUrl };
        if (!command.IsInChannel || Commands.Find(text) is not { IsAboutChannel: true })
            return new SlackTurn(SlackActivities.Privately(home, command.User, text.Length == 0 ? "help" : text), place);

        var activity = SlackActivities.Of(ActivityTypes.Message, home, command.User, SlackConversation.InChannel(home.Organisation, command.Channel, null, isShared: false));
        activity.Text = text;
        SlackActivities.CallBot(activity);
        SlackConversation.SetResponseUrl(activity.Conversation, command.ResponseUrl);
        return new SlackTurn(activity, place);
    }

    /// <summary>The address that came with an interaction, or null.</summary>
    public static Uri? AddressOf(JsonElement payload) => Uri.TryCreate(payload.Text("response_url"), UriKind.Absolute, out var address) ? address : null;

    private static string? ValueIn(JsonElement action) => action.Text("value") ?? action.Member("selected_option").Text("value");

    private static SlackPlace? PlaceOf(JsonElement payload, SlackHome home, string user, string text)
    {
        if (IsOnHomeTab(payload))
            return SlackPlace.DirectTo(home, user);
        var container = payload.Member("container");
        if ((container.Text("channel_id") ?? payload.Member("channel").Text("id")) is not { } channel)
            return null;

        var isHidden = container.IsTrue("is_ephemeral") || channel[0] != 'D';
        return new SlackPlace(home, channel, isHidden ? user : null)
        {
            Thread = container.Text("thread_ts"),
            ResponseUrl = isHidden ? AddressOf(payload) : null,
            // What is decided needs no buttons any more.
            Replaces = isHidden && Commands.Find(text) is { } command && Closing.Contains(command.Name),
        };
    }
}
