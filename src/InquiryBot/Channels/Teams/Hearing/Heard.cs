using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace InquiryBot.Channels.Teams.Hearing;

/// <summary>Reads what Teams puts around somebody's words, and hands on the words: as they were meant, by whom, and in which language.</summary>
internal static class Heard
{
    private const string Html = "text/html";

    /// <summary>In the value of a pressed button: the words that the press says.</summary>
    public const string Says = "say";

    /// <summary>In the value of a pressed button: what it is about and carries.</summary>
    public const string Carries = "press";

    /// <summary>In the value of a pressed button: the list whose picked line takes the place of what it carries. Other buttons send along what is picked as well.</summary>
    public const string Picks = "pick";

    /// <summary>Makes a message out of what arrived.</summary>
    public static void Normalise(Activity activity)
    {
        if (string.IsNullOrEmpty(activity.Locale) && activity.Entities?.FirstOrDefault(entity => entity.Type == "clientInfo")?.Properties?["locale"]?.ToString() is { Length: > 0 } locale)
            activity.Locale = locale;
        if (activity.Type is not (ActivityTypes.Message or ActivityTypes.MessageUpdate))
            return;
        if (activity.Value is JObject value)
            TakePress(activity, value);
        else if (activity.Attachments?.FirstOrDefault(attachment => attachment.ContentType == Html)?.Content is string { Length: > 0 } html)
            activity.Text = TeamsHtml.Read(html, CalledByName(activity));
    }

    // The bot's name in the HTML counts as a call only where the platform says that it was one.
    private static string? CalledByName(Activity activity) =>
        activity.GetMentions().Any(mention => mention.Mentioned?.Id == activity.Recipient?.Id) ? activity.Recipient?.Name ?? "" : null;

    private static void TakePress(Activity activity, JObject value)
    {
        if (string.IsNullOrWhiteSpace(activity.Text) && value[Says]?.ToString() is { Length: > 0 } said)
            activity.Text = said;
        activity.Value = PressIn(value);
    }

    /// <summary>What a pressed button is about and carries, as the bot knows it; null when it is none of the bot's.</summary>
    public static string? PressIn(JObject value)
    {
        if (value[Carries]?.ToString() is not { } press)
            return null;
        // What was picked goes in the place of what was carried; what it is about stands before it.
        return value[Picks]?.ToString() is { Length: > 0 } list && value[list]?.ToString() is { Length: > 0 } picked ? $"{press.Split('\n')[0]}\n{picked}" : press;
    }
}
