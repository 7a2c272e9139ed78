using System.Globalization;

namespace InquiryBot.Reports.Transcripts;

/// <summary>The line of a subtitle that says from when to when: <c>00:01.000 --> 00:03.500 align:start</c>, hours optional, comma or dot.</summary>
internal static class CueTime
{
    /// <summary>Reads such a line.</summary>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string line, out TimeSpan from, out TimeSpan to)
    {
        (from, to) = (default, default);
        var arrow = line.IndexOf("-->", StringComparison.Ordinal);
        if (arrow <= 0)
            return false;
        var end = line.AsSpan(arrow + 3).TrimStart();
        var blank = end.IndexOfAny(' ', '\t');
        return TryParseClock(line.AsSpan(0, arrow).Trim(), out from) && TryParseClock(blank < 0 ? end : end[..blank], out to);
    }

    private static bool TryParseClock(ReadOnlySpan<char> clock, out TimeSpan time)
    {
        time = default;
        var point = clock.IndexOfAny('.', ',');
        var whole = point < 0 ? clock : clock[..point];
        var seconds = 0L;
        foreach (var part in whole.Split(':'))
        {
            if (!int.TryParse(whole[part], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return false;
            seconds = (seconds * 60) + number;
        }

        var milliseconds = 0;
        if (point >= 0 && !int.TryParse(clock[(point + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out milliseconds))
            return false;
        time = TimeSpan.FromSeconds(seconds) + TimeSpan.FromMilliseconds(milliseconds);
        return whole.Contains(':') && seconds < int.MaxValue;
    }
}
