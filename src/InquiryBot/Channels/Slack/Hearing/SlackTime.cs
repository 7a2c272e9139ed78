using System.Globalization;

namespace InquiryBot.Channels.Slack.Hearing;

/// <summary>Slack's <c>ts</c>: the id of a message in its channel, which is also its time. It is a text: as a number it would lose its last digits.</summary>
internal static class SlackTime
{
    /// <summary>When it was, or null when it is no time.</summary>
    public static DateTimeOffset? Of(string? ts)
    {
        if (ts?.Split('.') is not [{ Length: > 0 and <= 11 } seconds, { Length: 6 } micros]
            || !long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var whole)
            || !int.TryParse(micros, NumberStyles.None, CultureInfo.InvariantCulture, out var part))
            return null;
        return DateTimeOffset.FromUnixTimeSeconds(whole).AddTicks(part * TimeSpan.TicksPerMicrosecond);
    }
}
