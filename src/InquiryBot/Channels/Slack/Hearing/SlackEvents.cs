using System.Text.Json;
using InquiryBot.Channels.Slack.Calls;
using Microsoft.Bot.Schema;

namespace InquiryBot.Channels.Slack.Hearing;

/// <summary>
/// Turns an event into what the bot takes a turn on: people's messages, their changes and deletions, and the bot's own arrival. Everything else, above all
/// what other apps and Slack itself say, is nothing.
/// </summary>
internal static class SlackEvents
{
    private const string Slackbot = "USLACKBOT";

    /// <summary>The names under which an event may be delivered a second time.</summary>
    public static IReadOnlyList<string> NamesOf(JsonElement envelope)
    {
        var names = new List<string>(2);
        if (envelope.Text("event_id") is { } id)
            names.Add(id);
        var happened = envelope.Member("event");
        if (happened.Text("type") == "message" && happened.Text("channel") is { } channel && happened.Text("ts") is { } ts)
            names.Add($"{envelope.Text("team_id")}/{channel}/{ts}");
        return names;
    }

    /// <summary>The workspace and the organisation that an event is delivered for. In a channel that two of them share, it is the one where the bot is installed.</summary>
    public static (string? Team, string? Enterprise) OriginOf(JsonElement envelope)
    {
        var installed = envelope.First("authorizations");
        return (installed.Text("team_id") ?? envelope.Text("team_id"), installed.Text("enterprise_id") ?? envelope.Text("enterprise_id"));
    }

    /// <summary>Who opened the Home tab, as a turn whose answer is that tab; null when it is another event.</summary>
    public static SlackTurn? HomeOpened(JsonElement envelope, SlackHome home)
    {
        var happened = envelope.Member("event");
        return happened.Text("type") == "app_home_opened" && happened.Text("tab") == "home" && happened.Text("user") is { } user && happened.Text("channel") is { } channel
            ? new SlackTurn(SlackActivities.Of(ActivityTypes.Event, home, user, SlackConversation.WithBot(home.Organisation, user)), new SlackPlace(home, channel))
            : null;
    }

    /// <summary>The turn of an event, or null when it is none of the bot's business.</summary>
    public static SlackTurn? TurnOf(JsonElement envelope, SlackHome home)
    {
        var happened = envelope.Member("event");
        return happened.Text("type") switch
        {
            "message" => MessageTurn(envelope, happened, home),
            "member_joined_channel" when happened.Text("user") == home.Bot => Arrival(envelope, happened, home),
            _ => null,
        };
    }

    private static SlackTurn? MessageTurn(JsonElement envelope, JsonElement happened, SlackHome home)
    {
        if (happened.Text("channel") is not { } channel)
            return null;
        var (type, message) = happened.Text("subtype") switch
        {
            null or "file_share" or "me_message" or "thread_broadcast" => (ActivityTypes.Message, happened),
            "message_changed" when IsRewritten(happened) => (ActivityTypes.MessageUpdate, happened.Member("message")),
            "message_deleted" => (ActivityTypes.MessageDelete, happened.Member("previous_message")),
            _ => (null, default),
        };
        if (type is null || !IsOfPerson(message, home) || message.Text("ts") is not { } ts || SlackTime.Of(ts) is not { } moment)
            return null;

        var user = message.Text("user")!;
        if (ConversationOf(envelope, happened, message, ts, home) is not { } conversation)
            return null;
        var activity = SlackActivities.Of(type, home, user, conversation);
        (activity.Id, activity.Timestamp) = ($"{channel}/{ts}", moment);
        if (type != ActivityTypes.MessageDelete)
            SetText(activity, message.Text("text") ?? "", home);
        if (IsForeign(message, envelope, home))
            SlackActivities.MarkGuest(activity);
        var isPrivate = SlackConversation.IsWithBot(conversation);
        return new SlackTurn(activity, new SlackPlace(home, channel, isPrivate ? null : user) { Thread = isPrivate ? ThreadOf(message, ts) : SlackConversation.ThreadOf(conversation) });
    }

    // Slack says "changed" as well when a link gets its preview and when a thread gets its first answer.
    private static bool IsRewritten(JsonElement happened) => happened.Member("message").Text("text") != happened.Member("previous_message").Text("text");

    private static bool IsOfPerson(JsonElement message, SlackHome home) =>
        message.Text("user") is { } user && user != home.Bot && user != Slackbot && !message.Has("bot_id") && !message.Has("bot_profile");

    private static ConversationAccount? ConversationOf(JsonElement envelope, JsonElement happened, JsonElement message, string ts, SlackHome home)
    {
        var channel = happened.Text("channel")!;
        return happened.Text("channel_type") switch
        {
            "im" or "app_home" => SlackConversation.WithBot(home.Organisation, message.Text("user")!),
            "channel" or "group" => SlackConversation.InChannel(home.Organisation, channel, ThreadOf(message, ts), envelope.IsTrue("is_ext_shared_channel")),
            // Of conversations between people, and of what says nothing of its kind, the bot hears nothing.
            _ => null,
        };
    }

    private static string? ThreadOf(JsonElement message, string ts) => message.Text("thread_ts") is { } thread && thread != ts ? thread : null;

    private static void SetText(Activity activity, string text, SlackHome home)
    {
        activity.Text = Mrkdwn.Read(text, home.Bot, out var callsBot);
        if (callsBot)
            SlackActivities.CallBot(activity);
    }

    // In an organisation with many workspaces, people of the others are colleagues; who is not one is only met in channels that are marked as shared.
    private static bool IsForeign(JsonElement message, JsonElement envelope, SlackHome home) =>
        home.Enterprise is null && (Differs(message.Text("user_team"), envelope) || Differs(message.Text("source_team"), envelope));

    private static bool Differs(string? team, JsonElement envelope) => team is not null && team != envelope.Text("team_id") && team != envelope.Text("enterprise_id");

    private static SlackTurn? Arrival(JsonElement envelope, JsonElement happened, SlackHome home)
    {
        if (happened.Text("channel") is not { } channel)
            return null;
        var activity = SlackActivities.Of(
            ActivityTypes.ConversationUpdate, home, happened.Text("inviter") ?? home.Bot, SlackConversation.InChannel(home.Organisation, channel, null, envelope.IsTrue("is_ext_shared_channel")));
        activity.MembersAdded = [activity.Recipient];
        return new SlackTurn(activity, new SlackPlace(home, channel));
    }
}
