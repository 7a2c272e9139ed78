namespace InquiryBot.Reports.Transcripts;

/// <summary>The lines between two empty lines of a subtitle file.</summary>
/// <param name="Id">The line before the time line, or null.</param>
/// <param name="Time">The time line, or null for a block that is not a subtitle.</param>
/// <param name="Payload">The lines after it.</param>
internal sealed record SubtitleBlock(string? Id, string? Time, string Payload)
{
    // A file without empty lines is no reason to hold all of it.
    private const int MostLines = 500;

    /// <summary>Reads the next block.</summary>
    /// <returns>The block, or null at the end.</returns>
    public static SubtitleBlock? Next(TranscriptFile file, TranscriptReading reading)
    {
        var line = reading.NextLine(file);
        while (line is not null && string.IsNullOrWhiteSpace(line))
            line = reading.NextLine(file);
        if (line is null)
            return null;

        string? id = null, time = null;
        var payload = new List<string>();
        for (; !string.IsNullOrWhiteSpace(line); line = reading.NextLine(file))
        {
            if (time is not null && payload.Count < MostLines)
                payload.Add(line.Trim());
            else if (time is null && CueTime.TryParse(line, out _, out _))
                time = line;
            else if (time is null)
                id ??= line.Trim();
        }

        return new SubtitleBlock(id, time, string.Join(' ', payload));
    }

    /// <summary>The subtitle in the block, or null when there is none or it is empty.</summary>
    public Cue? ToCue()
    {
        if (Time is null || !CueTime.TryParse(Time, out var from, out var to))
            return null;
        var (voice, text) = CueText.Parse(Payload);
        return text.Length == 0 ? null : new Cue(Id, from, to, voice, text);
    }
}
