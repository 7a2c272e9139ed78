using System.Globalization;
using System.Text.Json;

namespace InquiryBot.Reports.Transcripts;

/// <summary>One day of a channel in a Slack export: an array of messages.</summary>
internal static class SlackExport
{
    // What Slack writes by itself, and what other bots say, is no conversation.
    private static readonly HashSet<string> People = new(StringComparer.Ordinal) { "", "thread_broadcast", "me_message", "file_share" };

    /// <summary>Reads the messages.</summary>
    public static IEnumerable<TranscriptMessage> Read(TranscriptFile file, TranscriptReading reading)
    {
        using var document = JsonFile.Parse(file, reading);
        if (document.RootElement.ValueKind != JsonValueKind.Array)
            throw new InputException(reading.Texts.Format("transcript.not-slack", file.Name));
        foreach (var element in document.RootElement.EnumerateArray())
        {
            if (Message(element) is { } message)
                yield return message;
        }
    }

    private static TranscriptMessage? Message(JsonElement element)
    {
        if (JsonFile.Text(element, "type") is not "message" || !People.Contains(JsonFile.Text(element, "subtype") ?? "")
            || JsonFile.Text(element, "bot_id") is not null || JsonFile.Text(element, "text") is not { Length: > 0 } text)
            return null;
        var stamp = JsonFile.Text(element, "ts");
        return new TranscriptMessage
        {
            Text = text,
            Id = JsonFile.Text(element, "client_msg_id") ?? stamp,
            Author = JsonFile.Text(element, "user"),
            Thread = JsonFile.Text(element, "thread_ts"),
            At = Moment(stamp),
        };
    }

    private static DateTimeOffset? Moment(string? stamp) =>
        double.TryParse(stamp, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and < 1e11
            ? DateTimeOffset.FromUnixTimeMilliseconds((long)(seconds * 1000))
            : null;
}
