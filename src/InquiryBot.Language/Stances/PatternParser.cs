using InquiryBot.Language.Text;

namespace InquiryBot.Language.Stances;

/// <summary>
/// Reads the small pattern language of the cues: words, <c>a|b</c> alternatives, <c>@class</c>, <c>x?</c> (may be missing),
/// <c>!x</c> (must not come next), <c>_</c> (any word), <c>a|$</c> (a word or the end), <c>..</c> or <c>..3</c> (up to so many words), <c>^</c> and <c>/</c> (start), <c>$</c> (end),
/// and at the end <c>&amp; fact !fact</c>. A pattern of conditions alone speaks of the whole sentence.
/// </summary>
internal sealed class PatternParser(WordSets sets, WordNumbers facts)
{
    private const byte UsualRoom = 4;

    public Pattern Parse(int id, Cue cue, string text)
    {
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var condition = Array.IndexOf(parts, "&");
        var end = condition < 0 ? parts.Length : condition;
        var anchor = condition == 0 ? PatternAnchor.Sentence : parts[0] switch { "^" => PatternAnchor.Start, "/" => PatternAnchor.Clause, _ => PatternAnchor.Anywhere };
        var written = parts[Math.Min(anchor == PatternAnchor.Anywhere ? 0 : 1, end)..end];
        var steps = Array.ConvertAll(written, Step);
        if (anchor == PatternAnchor.Anywhere && (steps.Length == 0 || steps[0].Kind is not (StepKind.Word or StepKind.Optional)))
            throw new FormatException($"INQ2002: the pattern '{text}' of {cue.Id} should begin with a word or a class");
        var (required, forbidden) = Conditions(cue, parts.AsSpan(Math.Min(end + 1, parts.Length)));
        return new Pattern(id, cue.Index, anchor, steps, required, forbidden);
    }

    private PatternStep Step(string part) => part switch
    {
        "$" => new PatternStep(StepKind.End),
        "_" => new PatternStep(StepKind.Any),
        ".." => new PatternStep(StepKind.Gap, UsualRoom),
        _ when part.StartsWith("..", StringComparison.Ordinal) => new PatternStep(StepKind.Gap, byte.Parse(part.AsSpan(2), provider: null)),
        _ when part.EndsWith("|_", StringComparison.Ordinal) => new PatternStep(StepKind.Any),
        _ when part.EndsWith("|$", StringComparison.Ordinal) => OfWords(StepKind.WordOrEnd, part[..^2]),
        _ when part.Length > 1 && part[0] == '!' => OfWords(StepKind.Not, part[1..]),
        _ when part.Length > 1 && part[^1] == '?' => OfWords(StepKind.Optional, part[..^1]),
        _ => OfWords(StepKind.Word, part),
    };

    private PatternStep OfWords(StepKind kind, string words) => new(kind, 0, checked((ushort)sets.Of(words)));

    private (ulong Required, ulong Forbidden) Conditions(Cue cue, ReadOnlySpan<string> names)
    {
        ulong required = 0, forbidden = 0;
        foreach (var name in names)
        {
            var not = name[0] == '!';
            if (!facts.TryGet(not ? name[1..] : name, out var bit))
                throw new FormatException($"INQ2002: {cue.Id} asks for the fact '{name}', which no file states; known are {string.Join(", ", facts.Words)}");
            if (not)
                forbidden |= 1UL << bit;
            else
                required |= 1UL << bit;
        }
        return (required, forbidden);
    }
}
