namespace InquiryBot.Reports.Transcripts;

/// <summary>One message a line; empty lines are skipped.</summary>
internal static class PlainTextTranscript
{
    /// <summary>Reads the messages.</summary>
    public static IEnumerable<TranscriptMessage> Read(TranscriptFile file, TranscriptReading reading)
    {
        while (reading.NextLine(file) is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            yield return reading.NamedLines ? Named(line) : new TranscriptMessage { Text = line };
        }
    }

    private static TranscriptMessage Named(string line)
    {
        var spoken = SpokenLine.Parse(line);
        return new TranscriptMessage { Text = spoken.Text, Author = spoken.Author, Elapsed = spoken.Time };
    }
}
