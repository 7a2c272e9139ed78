namespace InquiryBot.Reports.Transcripts;

/// <summary>WebVTT: blocks of lines with an empty line between them; NOTE, STYLE and REGION blocks say nothing.</summary>
internal static class WebVttTranscript
{
    /// <summary>Reads the messages.</summary>
    public static IEnumerable<TranscriptMessage> Read(TranscriptFile file, TranscriptReading reading) => Cue.Join(Cues(file, reading));

    private static IEnumerable<Cue> Cues(TranscriptFile file, TranscriptReading reading)
    {
        var first = reading.NextLine(file);
        if (first is null)
            yield break;
        if (!first.StartsWith("WEBVTT", StringComparison.Ordinal))
            throw new InputException(reading.Texts.Format("transcript.not-vtt", file.Name));
        while (SubtitleBlock.Next(file, reading) is { } block)
        {
            if (block.ToCue() is { } cue)
                yield return cue;
        }
    }
}
