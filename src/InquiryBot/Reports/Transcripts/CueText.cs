using System.Net;
using System.Text;

namespace InquiryBot.Reports.Transcripts;

/// <summary>The words of a subtitle without its markup, and the voice that says them.</summary>
internal static class CueText
{
    /// <summary>Takes a cue's payload apart.</summary>
    /// <returns>Who speaks, when the cue says so, and what.</returns>
    public static (string? Voice, string Text) Parse(string payload)
    {
        var (voice, words) = WithoutTags(payload);
        var text = WebUtility.HtmlDecode(words).Trim();
        if (voice is not null)
            return (WebUtility.HtmlDecode(voice).Trim(), text);
        var spoken = SpokenLine.Parse(text);
        return (spoken.Author, spoken.Author is null ? text : spoken.Text);
    }

    private static (string? Voice, string Words) WithoutTags(string payload)
    {
        if (!payload.Contains('<', StringComparison.Ordinal))
            return (null, payload);
        string? voice = null;
        var words = new StringBuilder(payload.Length);
        for (var i = 0; i < payload.Length; i++)
        {
            var end = payload[i] == '<' ? payload.IndexOf('>', i) : -1;
            // A lone < is somebody writing "a < b", not a tag.
            if (end < 0 || !IsTag(payload.AsSpan(i + 1, end - i - 1)))
            {
                words.Append(payload[i]);
                continue;
            }

            voice ??= Voice(payload.AsSpan(i + 1, end - i - 1));
            i = end;
        }

        return (voice, words.ToString());
    }

    private static bool IsTag(ReadOnlySpan<char> tag) => tag.Length > 0 && (char.IsLetterOrDigit(tag[0]) || tag[0] == '/');

    // <v Anna de Vries>, or with classes: <v.first.loud Anna de Vries>.
    private static string? Voice(ReadOnlySpan<char> tag)
    {
        if (tag[0] != 'v' || tag.Length < 3 || tag[1] is not (' ' or '.' or '\t'))
            return null;
        var blank = tag.IndexOfAny(' ', '\t');
        return blank < 0 || tag[blank..].IsWhiteSpace() ? null : tag[blank..].Trim().ToString();
    }
}
