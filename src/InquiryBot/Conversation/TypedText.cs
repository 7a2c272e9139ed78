using System.Text;
using Microsoft.Bot.Schema;

namespace InquiryBot.Conversation;

/// <summary>
/// What somebody typed, without the marks that Teams puts around mentions. <c>&lt;at&gt;Tom&lt;/at&gt;</c> was typed as @Tom and is sent as @Tom;
/// the bot's own name is how it was called, not what was said.
/// </summary>
internal static class TypedText
{
    private const string Open = "<at>";
    private const string Close = "</at>";
    private const string Name = "@InquiryBot";

    /// <summary>Whether the bot is spoken to: mentioned by the platform's means, or called by name in front.</summary>
    public static bool IsToBot(IMessageActivity activity)
    {
        var text = activity.Text ?? "";
        return (activity.Recipient?.Id is { } bot && activity.GetMentions().Any(mention => mention.Mentioned?.Id == bot))
            || (activity.Recipient?.Name is { Length: > 0 } name && text.Contains($"{Open}{name}{Close}", StringComparison.OrdinalIgnoreCase))
            || text.TrimStart().StartsWith(Name, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The text of an activity as its author typed it.</summary>
    public static string Of(IMessageActivity activity)
    {
        var text = activity.Text ?? "";
        if (!text.Contains(Open, StringComparison.OrdinalIgnoreCase))
            return text;

        var typed = new StringBuilder(text.Length);
        var at = 0;
        while (text.IndexOf(Open, at, StringComparison.OrdinalIgnoreCase) is var open and >= 0
            && text.IndexOf(Close, open, StringComparison.OrdinalIgnoreCase) is var close and >= 0)
        {
            typed.Append(text, at, open - at);
            var name = text[(open + Open.Length)..close];
            if (!name.Equals(activity.Recipient?.Name, StringComparison.OrdinalIgnoreCase))
                typed.Append('@').Append(name);
            at = close + Close.Length;
        }

        // Teams puts a blank that does not break between a mention and the next word.
        return typed.Append(text, at, text.Length - at).Replace("&nbsp;", " ").Replace('\u00a0', ' ').ToString().Trim();
    }
}
