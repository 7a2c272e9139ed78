namespace InquiryBot.Language.Text.Zones;

/// <summary>Knows the lines of the common stack traces and of failing tools.</summary>
internal static class StackTraces
{
    private static readonly string[] Openings =
        ["Traceback (most recent", "Caused by:", "Exception in thread", "Unhandled exception", "npm ERR!", "npm error", "panic:", "fatal:", "Segmentation fault", "   at ", "--- End of"];

    public static bool IsLine(in LineView line)
    {
        var text = line.Written;
        foreach (var opening in Openings)
        {
            if (text.StartsWith(opening, StringComparison.Ordinal))
                return true;
        }

        return IsFrame(text) || IsErrorName(text);
    }

    /// <summary>"at Shop.Cart.Add(Int32 id)", "at main.js:12", "File "x.py", line 3".</summary>
    private static bool IsFrame(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("File \"", StringComparison.Ordinal))
            return text.Contains("\", line ", StringComparison.Ordinal);
        if (!text.StartsWith("at ", StringComparison.Ordinal))
            return false;
        var place = text[3..];
        var end = place.IndexOfAny(" (:");
        return end > 0 && place[end] is '(' or ':' && place[..end].Contains('.')
            || end > 0 && place[end..].StartsWith(" (", StringComparison.Ordinal) && place.IndexOfAny("/\\") > 0;
    }

    /// <summary>"System.NullReferenceException: ...", "TypeError: ...".</summary>
    private static bool IsErrorName(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(": ");
        if (end < 0 || text[end] != ':')
            return false;
        var name = text[..end];
        return name.Length > 6 && char.IsUpper(name[0])
            && (name.EndsWith("Error", StringComparison.Ordinal) || name.EndsWith("Exception", StringComparison.Ordinal) || name.EndsWith("Warning", StringComparison.Ordinal));
    }
}
