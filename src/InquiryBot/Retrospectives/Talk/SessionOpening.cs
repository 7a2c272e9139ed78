using InquiryBot.Retrospectives.Keeping;

namespace InquiryBot.Retrospectives.Talk;

/// <summary>How a retrospective is begun or come into: "retro", "retro ABCD-2345", "join ABCD-2345 as Ann", "retro after ABCD-2345", "doe mee ABCD-2345 als An".</summary>
/// <param name="Code">The code; null when a session is to begin.</param>
/// <param name="Name">The name somebody goes by; null for none.</param>
/// <param name="After">The code of an earlier session of the same group; null for none.</param>
/// <param name="IsNew">Whether another session is to begin although one runs.</param>
internal sealed record SessionOpening(string? Code, string? Name = null, string? After = null, bool IsNew = false)
{
    private static readonly string[] As = ["as", "als"];
    private static readonly string[] Behind = ["after", "na"];
    private static readonly string[] New = ["new", "nieuw", "nieuwe"];

    /// <summary>The opening in a message; null when it is something else.</summary>
    public static SessionOpening? Read(string text)
    {
        var said = text.Trim();
        var words = said.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        // A greeting of two words and a code, and the name behind it.
        if (words.Length is 0 or > 9)
            return null;
        if (SessionCode.Read(said) is { } alone && said.Any(char.IsAsciiDigit))
            return new SessionOpening(alone);
        return RestBehindLead(words) is { } rest ? ReadRest(rest) : null;
    }

    private static SessionOpening? ReadRest(string[] rest) => rest switch
    {
        [] => new SessionOpening(Code: null),
        [var word] when New.Contains(word.ToLowerInvariant()) => new SessionOpening(Code: null, IsNew: true),
        [var word, var code] when Behind.Contains(word.ToLowerInvariant()) && SessionCode.Read(code) is { } after => new SessionOpening(null, null, after, true),
        [var code, .. var name] when SessionCode.Read(code) is { } whole => new SessionOpening(whole, NameIn(name)),
        [var code, var more, .. var name] when SessionCode.Read(code + more) is { } halves => new SessionOpening(halves, NameIn(name)),
        _ => null,
    };

    private static string? NameIn(string[] words) => words is [var lead, _, ..] && As.Contains(lead.ToLowerInvariant()) ? string.Join(' ', words[1..]) : null;

    // The longest phrase first: "join retro" before "join".
    private static string[]? RestBehindLead(string[] words)
    {
        for (var count = Math.Min(3, words.Length); count > 0; count--)
        {
            if (RetroWords.Find(string.Join(' ', words[..count]), RetroWord.Begin) is { Rest.Length: 0 })
                return words[count..];
        }

        return null;
    }
}
