namespace InquiryBot.Language.Rewordings.Analysis;

/// <summary>Reads a line of <c>openers.txt</c>: "pattern => builder use options".</summary>
internal static class OpenerLine
{
    public static Opener Parse(string line, WordClasses classes)
    {
        var sides = line.Split(" => ");
        if (sides.Length != 2)
            throw new FormatException($"The opener '{line}' needs one ' => ' between its pattern and what follows.");
        var words = sides[1].Split(' ');
        if (sides[0].Length == 0 || words.Length < 2 || words.Contains(""))
            throw new FormatException($"The opener '{line}' needs 'pattern => builder use', with one space between words.");
        var parts = Tokens(sides[0]).Select(Part).ToArray();
        var first = parts[0].Kind == OpenerPartKind.Words ? parts[0].Choices.Select(choice => choice[0]).ToHashSet(StringComparer.Ordinal) : null;
        return new Opener(new OpenerPattern(parts, classes), first, words[0], words[1], words[2..]);
    }

    /// <summary>The pattern alone, for other files that use the same notation.</summary>
    public static OpenerPattern Pattern(string pattern, WordClasses classes) => new([.. Tokens(pattern).Select(Part)], classes);

    // Splits at spaces outside brackets.
    private static List<string> Tokens(string pattern)
    {
        var tokens = new List<string>();
        var start = 0;
        var depth = 0;
        for (var at = 0; at <= pattern.Length; at++)
        {
            if (at == pattern.Length || (pattern[at] == ' ' && depth == 0))
            {
                tokens.Add(pattern[start..at]);
                start = at + 1;
            }
            else if (pattern[at] is '(' or '[')
                depth++;
            else if (pattern[at] is ')' or ']')
                depth--;
        }

        if (depth != 0 || tokens.Exists(token => token.Trim('(', ')', '[', ']', '<', '>').Length == 0))
            throw new FormatException($"The pattern '{pattern}' has a bracket that does not close, or nothing where a word is needed.");
        return tokens;
    }

    private static OpenerPart Part(string token) => token switch
    {
        "~" => new OpenerPart(OpenerPartKind.Adverbs, []),
        "," => new OpenerPart(OpenerPartKind.Mark, []),
        ":" => new OpenerPart(OpenerPartKind.NeededMark, []),
        ['<', ..] => new OpenerPart(OpenerPartKind.Capture, []),
        ['[', ..] => new OpenerPart(OpenerPartKind.MaybeWords, Choices(token.Trim('[', ']'))),
        _ => new OpenerPart(OpenerPartKind.Words, Choices(token.Trim('(', ')'))),
    };

    // The longest choice first, so that "have to" is not read as "have".
    private static string[][] Choices(string token) =>
        [.. token.Split('|').Select(choice => choice.Split(' ')).OrderByDescending(choice => choice.Length)];
}
