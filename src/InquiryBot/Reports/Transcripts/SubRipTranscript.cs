namespace InquiryBot.Reports.Transcripts;

/// <summary>SubRip: a number, a time line and the words, with an empty line between the blocks.</summary>
internal static class SubRipTranscript
{
    /// <summary>Reads the messages.</summary>
    public static IEnumerable<TranscriptMessage> Read(TranscriptFile file, TranscriptReading reading) => Cue.Join(Cues(file, reading));

    private static IEnumerable<Cue> Cues(TranscriptFile file, TranscriptReading reading)
    {
        var any = false;
        var blocks = 0;
        while (SubtitleBlock.Next(file, reading) is { } block)
        {
            blocks++;
            if (block.ToCue() is not { } cue)
                continue;
            any = true;
            yield return cue;
        }

        if (!any && blocks > 0)
            throw new InputException(reading.Texts.Format("transcript.not-srt", file.Name));
    }
}
