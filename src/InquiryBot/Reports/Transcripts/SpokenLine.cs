using System.Globalization;

namespace InquiryBot.Reports.Transcripts;

/// <summary>A line like "Name: text", "[10:32] Name: text" or "10:32:05 Name: text", taken apart.</summary>
/// <param name="Author">The name, or null when the line has none.</param>
/// <param name="Text">What was said.</param>
/// <param name="Time">The time of day in front of it, or null.</param>
internal readonly record struct SpokenLine(string? Author, string Text, TimeSpan? Time)
{
    private const int LongestName = 40;
    private const int MostWordsInName = 5;

    /// <summary>Takes a line apart; one without a name comes back whole.</summary>
    public static SpokenLine Parse(string line)
    {
        var rest = line.AsSpan().Trim();
        var time = TakeTime(ref rest);
        var colon = rest.IndexOf(": ");
        if (colon < 0 && rest.EndsWith(":"))
            colon = rest.Length - 1;
        if (colon <= 0 || !IsName(rest[..colon]))
            return new SpokenLine(null, rest.ToString(), time);
        return new SpokenLine(rest[..colon].Trim().ToString(), rest[(colon + 1)..].Trim().ToString(), time);
    }

    private static TimeSpan? TakeTime(ref ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || (rest[0] != '[' && !char.IsAsciiDigit(rest[0])))
            return null;
        var bracketed = rest[0] == '[';
        var end = bracketed ? rest.IndexOf(']') : rest.IndexOf(' ');
        var clock = end < 0 ? default : rest[(bracketed ? 1 : 0)..end];
        if (clock.Count(':') is 0 or > 2 || !TimeSpan.TryParse(clock, CultureInfo.InvariantCulture, out var time))
            return null;
        rest = rest[(end + 1)..].TrimStart(" -");
        return time;
    }

    // Names begin with a capital or an @, and are short; "note to self: ..." is somebody's sentence.
    private static bool IsName(ReadOnlySpan<char> words)
    {
        if (words.Length > LongestName || !(char.IsUpper(words[0]) || words[0] == '@') || words.Count(' ') >= MostWordsInName)
            return false;
        foreach (var c in words)
        {
            if (!char.IsLetterOrDigit(c) && !" .'’-_()@".Contains(c, StringComparison.Ordinal))
                return false;
        }

        return true;
    }
}
