using System.Text;

namespace InquiryBot.CommandLine;

/// <summary>Makes text from outside fit for a terminal: a message must not be able to colour, move or clear the screen.</summary>
internal static class Printable
{
    /// <summary>The text on one line, cut to a length.</summary>
    public static string Line(string text, int longest)
    {
        var line = new StringBuilder(Math.Min(text.Length, longest));
        var end = Math.Min(text.Length, longest);
        // A cut must not leave half an emoji behind.
        if (end < text.Length && end > 1 && char.IsHighSurrogate(text[end - 2]))
            end--;
        var kept = end < text.Length ? end - 1 : end;
        for (var i = 0; i < kept; i++)
            line.Append(IsHarmless(text[i]) ? text[i] : ' ');
        return end < text.Length ? line.Append('…').ToString() : line.ToString();
    }

    // Control characters, and the marks that turn the direction of what follows them.
    private static bool IsHarmless(char c) =>
        !char.IsControl(c) && c is not ('\u2028' or '\u2029' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069'));
}
