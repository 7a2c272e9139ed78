using InquiryBot.Conversation;

namespace InquiryBot.Channels.Web.Drafts;

/// <summary>Understands on the page what the bot understands in a chat, and the two letters of a language.</summary>
internal static class PageCommands
{
    /// <summary>The reply to a command, or <see cref="Reply.None"/> when the words are a draft.</summary>
    public static Reply Find(string text) => text.Trim().ToUpperInvariant() switch
    {
        "NL" => Reply.Dutch,
        "EN" => Reply.English,
        "?" => Reply.Help,
        _ => ReplyTo(Commands.Find(text)?.Name),
    };

    private static Reply ReplyTo(BotCommandName? name) => name switch
    {
        BotCommandName.Settings or BotCommandName.Language or (>= BotCommandName.SensitivityLow and <= BotCommandName.TimeZone) or >= BotCommandName.ChannelSettings => Reply.ChatOnly,
        BotCommandName.Help => Reply.Help,
        BotCommandName.WatchList => Reply.WatchList,
        BotCommandName.Privacy => Reply.Privacy,
        BotCommandName.MyData or BotCommandName.Export or BotCommandName.DeleteMyData => Reply.MyData,
        BotCommandName.English => Reply.English,
        BotCommandName.Dutch => Reply.Dutch,
        BotCommandName.Start or BotCommandName.Stop or BotCommandName.LeaveMe or BotCommandName.Pause or BotCommandName.Resume => Reply.ChatOnly,
        // "Why?" and "this was fine" are about the last nudge, which a page does not have; here they are words like any other.
        _ => Reply.None,
    };
}
