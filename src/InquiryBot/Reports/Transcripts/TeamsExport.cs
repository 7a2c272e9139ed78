using System.Globalization;
using System.Text.Json;

namespace InquiryBot.Reports.Transcripts;

/// <summary>Messages of Teams as Microsoft Graph gives them: an array, or an object with the array in <c>value</c>.</summary>
internal static class TeamsExport
{
    /// <summary>Reads the messages.</summary>
    public static IEnumerable<TranscriptMessage> Read(TranscriptFile file, TranscriptReading reading)
    {
        if (file.Beginning.AsSpan().TrimStart().StartsWith("<"))
            throw new InputException(reading.Texts.Format("transcript.teams-html", file.Name));
        using var document = JsonFile.Parse(file, reading);
        var list = document.RootElement;
        if (list.ValueKind == JsonValueKind.Object && list.TryGetProperty("value", out var value))
            list = value;
        if (list.ValueKind != JsonValueKind.Array)
            throw new InputException(reading.Texts.Format("transcript.not-teams", file.Name));

        // Graph gives the newest first; a conversation is read in the order it was said.
        var messages = list.EnumerateArray().Select(Message).OfType<TranscriptMessage>().ToList();
        foreach (var message in messages.OrderBy(message => message.At))
            yield return message;
    }

    private static TranscriptMessage? Message(JsonElement element)
    {
        if ((JsonFile.Text(element, "messageType") ?? "message") != "message" || JsonFile.Text(element, "deletedDateTime") is not null
            || JsonFile.Member(element, "body") is not { } body || JsonFile.Text(body, "content") is not { Length: > 0 } text)
            return null;
        var id = JsonFile.Text(element, "id");
        return new TranscriptMessage
        {
            Text = text,
            Id = id,
            Author = Author(element),
            Thread = JsonFile.Text(element, "replyToId") ?? id,
            At = Moment(JsonFile.Text(element, "createdDateTime")),
        };
    }

    private static string? Author(JsonElement element) =>
        JsonFile.Member(element, "from") is { } from && JsonFile.Member(from, "user") is { } user
            ? JsonFile.Text(user, "id") ?? JsonFile.Text(user, "displayName")
            : null;

    private static DateTimeOffset? Moment(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;
}
