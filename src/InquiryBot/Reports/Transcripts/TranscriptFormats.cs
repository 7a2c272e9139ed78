namespace InquiryBot.Reports.Transcripts;

/// <summary>The names of the formats, and which one a file is in.</summary>
internal static class TranscriptFormats
{
    /// <summary>The names, in the order of <see cref="TranscriptFormat"/>.</summary>
    public static IReadOnlyList<string> Names { get; } = ["auto", "text", "jsonl", "vtt", "srt", "slack", "teams"];

    /// <summary>The format under a name.</summary>
    public static TranscriptFormat Named(string name)
    {
        for (var i = 0; i < Names.Count; i++)
        {
            if (Names[i] == name)
                return (TranscriptFormat)i;
        }

        throw new ArgumentException($"'{name}' is not a transcript format.", nameof(name));
    }

    /// <summary>Tells the format by the file's name, then by how it begins.</summary>
    /// <param name="path">The file's name; "-" and unknown endings say nothing.</param>
    /// <param name="beginning">The first characters of it.</param>
    public static TranscriptFormat Detect(string path, string beginning) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".VTT" => TranscriptFormat.WebVtt,
        ".SRT" => TranscriptFormat.SubRip,
        ".JSONL" or ".NDJSON" => TranscriptFormat.JsonLines,
        ".HTML" or ".HTM" => TranscriptFormat.Teams,
        _ => ByBeginning(beginning),
    };

    private static TranscriptFormat ByBeginning(string beginning)
    {
        var text = beginning.AsSpan().TrimStart();
        if (text.StartsWith("WEBVTT", StringComparison.Ordinal))
            return TranscriptFormat.WebVtt;
        if (text.StartsWith("[{", StringComparison.Ordinal) || StartsJsonArray(text))
            return IsTeamsJson(text) ? TranscriptFormat.Teams : TranscriptFormat.Slack;
        if (text.StartsWith("{", StringComparison.Ordinal))
            return IsTeamsJson(text) ? TranscriptFormat.Teams : TranscriptFormat.JsonLines;
        if (text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase))
            return TranscriptFormat.Teams;
        return LooksLikeSubRip(text) ? TranscriptFormat.SubRip : TranscriptFormat.Text;
    }

    private static bool StartsJsonArray(ReadOnlySpan<char> text) => text.StartsWith("[") && text[1..].TrimStart().StartsWith("{");

    private static bool IsTeamsJson(ReadOnlySpan<char> text) =>
        text.Contains("\"@odata.", StringComparison.Ordinal) || text.Contains("\"createdDateTime\"", StringComparison.Ordinal)
        || text.Contains("\"messageType\"", StringComparison.Ordinal);

    private static bool LooksLikeSubRip(ReadOnlySpan<char> text)
    {
        var line = text.IndexOf('\n');
        return line > 0 && int.TryParse(text[..line].Trim(), out _) && text[(line + 1)..].IndexOf("-->") is > 0 and < 40;
    }
}
