using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis;

/// <summary>What follows an opener: the core, and the remarks behind it that can stand on their own.</summary>
internal sealed record Tail(Piece[] Core, IReadOnlyList<string> Asides, string? Reason)
{
    /// <summary>Cuts off remarks ("client is waiting") and reasons ("because ..."), and drops words that only press.</summary>
    /// <param name="rest">The words behind the opener.</param>
    /// <param name="classes">The word classes of the language.</param>
    /// <param name="hasFinite">Whether a stretch has a finite verb that no word class lists.</param>
    /// <param name="isOrder">Whether a stretch is one more order: "strip it, clean it and have it back by ten".</param>
    public static Tail Cut(ReadOnlySpan<Piece> rest, WordClasses classes, Predicate<Piece[]>? hasFinite = null, Predicate<Piece[]>? isOrder = null)
    {
        var core = new List<Piece>();
        var asides = new List<string>();
        string? reason = null;
        var pressed = false;
        foreach (var segment in Segments(rest, classes))
        {
            var words = Clean(segment.Pieces, classes);
            if (segment.Mark.Length > 0 && words.Length > 2 && classes.Has("clausejoint", words[0]) && classes.Has("clausestart", words[1]))
                words = words[1..];
            if (words.Length == 0 || classes.IsPhrase("drop", PieceText.TrimMarks(words)))
            {
                pressed = segment.Pieces.Length > 0 && segment.Mark is ",";
                continue;
            }

            // ", please, at every desk": with the word that pressed its commas go.
            var mark = pressed && segment.Mark is "," && classes.Has("preposition", words[0]) ? "" : segment.Mark;
            pressed = false;
            // A reason that is held against the other ("because you forgot") is none to go along.
            if (segment.Reason && IsReproach(words, classes))
                continue;
            if (segment.Reason)
                reason = PieceText.Join(PieceText.TrimMarks(words));
            else if (core.Count > 0 && segment.Mark is "," && isOrder is not null && isOrder([.. core]) && isOrder(words))
                Append(core, segment.Mark, words);
            else if (core.Count > 0 && segment.Mark.Length > 0 && (IsClause(words, classes) || IsSentence(segment.Mark, words) || hasFinite?.Invoke(words) == true))
                Remark(asides, words, classes);
            else
                Append(core, mark, words);
        }

        return new Tail([.. PieceText.TrimMarks(core.ToArray())], [.. asides.Where(aside => !IsHarsh(aside, classes) && !classes.HoldPhrase("jab", PieceReader.Read(aside).ToArray()))], reason);
    }

    // "you always forget it" would turn the question behind it into a charge.
    private static void Remark(List<string> asides, Piece[] words, WordClasses classes)
    {
        if (!IsReproach(words, classes))
            asides.Add(PieceText.Join(PieceText.TrimMarks(words)));
    }

    /// <summary>Whether a remark holds something against the other, or says that the author has had enough.</summary>
    public static bool IsReproach(ReadOnlySpan<Piece> words, WordClasses classes)
    {
        bool you = false, charge = false, self = false, fedUp = false;
        for (var at = 0; at < words.Length; at++)
        {
            var word = words[at];
            // "I've told the customer" is news; "I've told you" is not.
            var isNews = at + 1 < words.Length && classes.Has("newsof", words[at + 1]);
            you |= classes.Has("own", word) || classes.Has("other", word);
            charge |= classes.Has("reproach", word);
            self |= classes.Has("self", word);
            fedUp |= classes.Has("fedup", word) && !isNews;
        }

        return (you && charge) || (self && fedUp);
    }

    private static void Append(List<Piece> core, string mark, ReadOnlySpan<Piece> words)
    {
        if (core.Count > 0 && mark.Length > 0)
            core.Add(new Piece(mark is ":" ? ":" : ",", mark, PieceKind.Punctuation, Spaced: false));
        var first = words[0];
        var begins = mark is "." or "!" && first.IsWord && !Capitals.IsName(first.Text.ToLowerInvariant()) && !first.Text.Skip(1).Any(char.IsUpper);
        core.Add(first with { Text = begins ? first.Text.ToLowerInvariant() : first.Text, Spaced = core.Count > 0 });
        core.AddRange(words[1..]);
    }

    private static Piece[] Clean(ReadOnlySpan<Piece> pieces, WordClasses classes)
    {
        var kept = new List<Piece>(pieces.Length);
        foreach (var piece in pieces)
        {
            if (!classes.Has("press", piece) && piece.Kind != PieceKind.Emoji)
                kept.Add(piece with { Spaced = kept.Count == 0 || piece.Spaced });
        }

        var words = kept.ToArray().AsSpan();
        while (classes.EndingPhrase("drop", PieceText.TrimMarks(words)) is > 0 and var length)
            words = words[..(PieceText.TrimMarks(words).Length - length)];
        return words.ToArray();
    }

    private static bool IsSentence(string mark, Piece[] words) => mark[0] switch
    {
        '.' or '!' => words.Length >= 4,
        ';' or '-' or '–' or '—' => words.Length >= 3,
        _ => false,
    };

    // A remark of its own has a subject and a finite verb: "client is waiting", "it's for the board".
    private static bool IsClause(ReadOnlySpan<Piece> words, WordClasses classes)
    {
        if (words.Length > 1 && ((words[0].Is("that") && classes.Has("clauseverb", words[1])) || (words[0].Is("then") && classes.Has("subject", words[1]))))
            return true;
        if (classes.Has("connector", words[0]) || classes.Has("preposition", words[0]))
            return false;
        if (words.Length > 1 && (classes.Has("clausestart", words[0]) || classes.Has("elided", words[0])))
            return true;
        foreach (var word in words)
        {
            if (classes.Has("clauseverb", word))
                return true;
        }

        return false;
    }

    private static bool IsHarsh(string aside, WordClasses classes) =>
        aside.Split(' ').Any(word => classes.Has("harsh", word.Trim(',', '.', '!').ToLowerInvariant()));

    private static List<(string Mark, Piece[] Pieces, bool Reason)> Segments(ReadOnlySpan<Piece> rest, WordClasses classes)
    {
        var segments = new List<(string, Piece[], bool)>();
        var start = 0;
        var mark = "";
        for (var at = 0; at <= rest.Length; at++)
        {
            var breaks = at == rest.Length || IsBreak(rest[at]);
            var joins = !breaks && at > start && JoinsClause(rest, at, classes);
            var runsOn = joins || (!breaks && at > start && RunsOn(rest, at, classes));
            if (!breaks && !runsOn && !(at > start && classes.Has("reason", rest[at])))
                continue;
            segments.Add((mark, rest[start..at].ToArray(), start < rest.Length && classes.Has("reason", rest[start])));
            mark = at < rest.Length && breaks ? rest[at].Text : runsOn ? "," : "";
            start = breaks || joins ? at + 1 : at;
        }

        return segments;
    }

    // "... and I am signing tomorrow" is a remark; "and" between acts or things is not.
    private static bool JoinsClause(ReadOnlySpan<Piece> rest, int at, WordClasses classes) =>
        IsJoinedClause(rest, at, classes) || (classes.Has("clausejoint", rest[at]) || (rest[at].Is("so") && at + 1 < rest.Length && classes.Has("runon", rest[at + 1]))) && at + 2 < rest.Length && classes.Has("clausestart", rest[at + 1]) && !classes.Has("clausejoint", rest[at + 1]);

    // "... and a napkin isn't a report": behind "and", a thing and its verb right after it.
    private static bool IsJoinedClause(ReadOnlySpan<Piece> rest, int at, WordClasses classes) =>
        classes.Has("clausejoint", rest[at]) && at + 4 < rest.Length && classes.Has("article", rest[at + 1]) | classes.Has("indefinite", rest[at + 1])
        && (classes.Has("be", rest[at + 3]) || (classes.Has("be", rest[at + 4]) && !classes.Has("preposition", rest[at + 3]) && !classes.Has("connector", rest[at + 3])));

    // Chat leaves commas out: "redo slide 7 its a mess".
    private static bool RunsOn(ReadOnlySpan<Piece> rest, int at, WordClasses classes) =>
        classes.Has("runon", rest[at]) && !IsRelative(rest[at]) && rest[at - 1].IsWord && !classes.Has("takesclause", rest[at - 1])
        && !classes.Has("connector", rest[at - 1]) && !classes.Has("preposition", rest[at - 1]);

    // "every spare that's below minimum": who writes the apostrophe writes the comma too.
    private static bool IsRelative(Piece piece) => piece.Is("thats") && piece.Text.Length > piece.Key.Length;

    private static bool IsBreak(Piece piece) =>
        piece.IsMark && piece.Text[0] is ',' or ';' or '-' or '–' or '—' or '.' or '…' or '!' or '?' or ':';
}
