using System.Collections.Frozen;

namespace InquiryBot.Channels.Web.Drafts;

/// <summary>The few words that are meant for the bot itself and are not a draft.</summary>
internal static class Commands
{
    private const int LongestCommand = 24;

    private static readonly FrozenDictionary<string, Reply> Words = new Dictionary<string, Reply>
    {
        ["help"] = Reply.Help,
        ["hulp"] = Reply.Help,
        ["?"] = Reply.Help,
        ["watch list"] = Reply.WatchList,
        ["watchlist"] = Reply.WatchList,
        ["lijst"] = Reply.WatchList,
        ["signaallijst"] = Reply.WatchList,
        ["privacy"] = Reply.Privacy,
        ["my data"] = Reply.Privacy,
        ["mijn gegevens"] = Reply.Privacy,
        ["en"] = Reply.English,
        ["english"] = Reply.English,
        ["engels"] = Reply.English,
        ["nl"] = Reply.Dutch,
        ["dutch"] = Reply.Dutch,
        ["nederlands"] = Reply.Dutch,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The reply to a command, or <see cref="Reply.None"/> when the words are a draft.</summary>
    public static Reply Find(string text) =>
        text.Length <= LongestCommand && Words.TryGetValue(text.Trim().TrimStart('/').TrimEnd('.', '!'), out var reply) ? reply : Reply.None;
}
