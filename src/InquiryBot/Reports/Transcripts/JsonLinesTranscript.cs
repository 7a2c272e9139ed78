using System.Text.Json;
using System.Text.Unicode;

namespace InquiryBot.Reports.Transcripts;

/// <summary>One JSON object a line. A line that is not valid is reported, and the others are read.</summary>
internal static class JsonLinesTranscript
{
    /// <summary>Reads the messages.</summary>
    public static IEnumerable<TranscriptMessage> Read(TranscriptFile file, TranscriptReading reading)
    {
        while (file.Lines.TryRead(out var line))
        {
            if (Parse(line.Span, file, reading) is { } message)
                yield return message;
        }
    }

    private static TranscriptMessage? Parse(ReadOnlySpan<byte> line, TranscriptFile file, TranscriptReading reading)
    {
        if (file.Lines.WasTooLong)
            return Fault(reading.At("transcript.line-too-long", file));
        if (line.IndexOfAnyExcept(" \t\r"u8) < 0)
            return null;
        if (!Utf8.IsValid(line))
            return Fault(reading.At("transcript.not-utf8", file));
        try
        {
            return JsonMessage.Parse(line);
        }
        catch (JsonException exception)
        {
            return Fault(Describe(exception, file, reading));
        }

        TranscriptMessage? Fault(string sentence)
        {
            reading.OnFault(sentence);
            return null;
        }
    }

    private static string Describe(JsonException exception, TranscriptFile file, TranscriptReading reading) => exception switch
    {
        JsonMessageException { Member: "" } => reading.At("transcript.json-not-object", file),
        JsonMessageException wrong => reading.Texts.Format(
            "transcript.json-member", file.Name, file.Lines.Number, wrong.Member, reading.Texts["transcript.wants." + wrong.Wants]),
        _ => reading.Texts.Format("transcript.json-broken", file.Name, file.Lines.Number, (exception.BytePositionInLine ?? 0) + 1),
    };
}
