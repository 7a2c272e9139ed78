using InquiryBot.Language.Rewordings.Inflection;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis.English;

/// <summary>Reads "fix the login bug and update the board" as acts.</summary>
internal sealed class EnglishActs(EnglishVerbs verbs, WordClasses classes)
{
    private static readonly string[] Functions =
        ["pronoun", "determiner", "preposition", "connector", "adverb", "time", "question", "aux", "subject", "clausestart", "degree", "negation", "filler", "address", "runon"];

    /// <summary>Reads acts in their base form.</summary>
    /// <param name="core">The words behind the opener.</param>
    /// <param name="mustKnow">Whether only a listed verb may start it: a bare word could be anything.</param>
    /// <param name="isOrder">Whether the sentence is known to be an order: then an unlisted word before "the", "it" or "your" is its verb.</param>
    public EnglishAct[]? Read(ReadOnlySpan<Piece> core, bool mustKnow, bool isOrder = false)
    {
        while (core.Length > 0 && (classes.Has("skip", core[0]) || core[0].Is("then")))
            core = core[1..];
        if (core.Length == 0 || !core[0].IsWord || (mustKnow && core[0].Is("double") && core.Length < 3) || core[0].Key.Any(letter => !char.IsLetter(letter) && letter != '-'))
            return null;
        core = WithoutDont(core);
        mustKnow &= !(isOrder && core.Length > 1 && char.IsLetter(core[0].Key[^1]) && IsObject(core[1]) && !core[0].Key.EndsWith('s') && !IsFunction(core[0]));
        var acts = new List<EnglishAct>();
        for (var start = 0; start < core.Length;)
        {
            var end = NextAct(core, start + 1);
            if (ActOf(core[start..end]) is not { } act || (act.Verb is null && ((mustKnow && !core[start].Is("double")) || start > 0)))
                return null;
            acts.Add(act);
            start = end == core.Length ? end : SkipJoint(core, end);
        }

        return acts.Exists(Speaks) ? null : [.. acts];
    }

    // "walk them through it and don't skip the errors": through it without skipping them; "use the app, don't phone": instead of phoning.
    private ReadOnlySpan<Piece> WithoutDont(ReadOnlySpan<Piece> core)
    {
        for (var at = 2; at + 1 < core.Length; at++)
        {
            var follows = core[at - 1].IsMark || core[at - 1].Is("and") || core[at - 1].Key is "it" or "them" or "this" or "that";
            if (follows && core[at].Is("dont") && core[at + 1].IsWord && verbs.GerundOf(core[at + 1].Key) is { } gerund)
            {
                var joined = core[at - 1].Is("and") || core[at - 1].IsMark;
                Piece[] not = core[at - 1].Is("and") ? [Word("without")] : [Word("instead"), Word("of")];
                return (Piece[])[.. core[..(joined ? at - 1 : at)], .. not, Word(gerund), .. core[(at + 2)..]];
            }
        }

        return core;
    }

    public static Piece Word(string text) => new(text, text, PieceKind.Word, Spaced: true);

    // A second order or a spoken hesitation inside an act would be carried into the question.
    private bool Speaks(EnglishAct act) => classes.Has("inner", act.Word) || Array.Exists(act.Rest, piece => classes.Has("inner", piece)) || act.Rest.Index().Any(piece => IsOther(act.Rest, piece.Index));

    // "write the study and Pilar's on quotes": somebody else's part.
    private bool IsOther(Piece[] rest, int at) =>
        at > 0 && at + 1 < rest.Length && rest[at - 1].Is("and") && rest[at].Text.EndsWith("'s", StringComparison.Ordinal) && classes.Has("preposition", rest[at + 1]);

    public static string Bases(EnglishAct[] acts) => Joined(acts.Select(act => act.Base));

    public static string? Gerunds(EnglishAct[] acts) =>
        acts.Any(act => act.Gerund is null) ? null : Joined(acts.Select(act => act.Gerund!));

    private static string Joined(IEnumerable<string> parts)
    {
        var list = parts.ToArray();
        return list.Length < 2 ? string.Concat(list) : string.Join(", ", list[..^1]) + " and " + list[^1];
    }

    private EnglishAct? ActOf(ReadOnlySpan<Piece> pieces)
    {
        pieces = PieceText.TrimMarks(pieces);
        if (pieces.Length == 0 || classes.Has("pronoun", pieces[0]) || classes.Has("determiner", pieces[0])
            || classes.Has("clausestart", pieces[0]) || classes.Has("subject", pieces[0]) || (pieces.Length > 1 && classes.Has("aux", pieces[1]) && !pieces[0].Is("do")) || (classes.Has("aux", pieces[0]) && pieces[0].Key is not ("do" or "have")))
            return null;
        if (pieces.Length > 1 && pieces[0].Is("be") && verbs.FindForm(pieces[1].Key) is { } going && going.Gerund == pieces[1].Key && verbs.Find(pieces[1].Key) is null)
            return new EnglishAct(going.Base, going, pieces[2..].ToArray());
        if (pieces.Length > 1 && pieces[0].Is("double") && verbs.Find(pieces[1].Key) is { } twice)
            return Doubled(twice, pieces);
        return new EnglishAct(pieces[0].Text.ToLowerInvariant(), verbs.Find(pieces[0].Key), pieces[1..].ToArray()) { HidesVerb = HidesVerb(pieces) };
    }

    // "take Friday off and sleep": a verb that was not told from a noun would stay behind when the first one is inflected.
    private bool HidesVerb(ReadOnlySpan<Piece> pieces)
    {
        for (var at = 1; at + 1 < pieces.Length; at++)
        {
            // "strike it and recirculate": one last word behind "and" may be a verb that is not listed.
            if (pieces[at].Is("and") && at + 2 == pieces.Length && char.IsLower(pieces[at + 1].Text[0]) && !classes.Has("time", pieces[at + 1]))
                return true;
            var next = at + 1;
            while (next + 1 < pieces.Length && (classes.Has("skip", pieces[next]) || classes.Has("even", pieces[next]) || pieces[next].Key is "not" or "then"))
                next++;
            if ((pieces[at].Is("and") || pieces[at].Is("or") || pieces[at].Text == ",") && verbs.Find(pieces[next].Key) is not null)
                return true;
        }

        return false;
    }

    // "double check" inflects its second word.
    private static EnglishAct Doubled(EnglishVerb verb, ReadOnlySpan<Piece> pieces) =>
        new("double " + verb.Base, new EnglishVerb("double " + verb.Base, "double " + verb.Participle, "double " + verb.Gerund, "double " + verb.Past), pieces[2..].ToArray());

    // The next "and fix", ", fix" or "then fix"; a known verb right after a joint only counts when it cannot be a noun of a list.
    private int NextAct(ReadOnlySpan<Piece> core, int from)
    {
        for (var at = from; at + 1 < core.Length; at++)
        {
            if (!core[at].Is("and") && !(core[at].IsMark && core[at].Text == ","))
                continue;
            var next = SkipJoint(core, at);
            // "label it, sweep": a last verb alone.
            if (next + 1 == core.Length && core[at].IsMark && verbs.Find(core[next].Key) is not null)
                return at;
            if (next + 1 < core.Length && verbs.Find(core[next].Key) is not null && !core[next].Is("like") && (StartsObject(core[next + 1]) || core[next].Is("be") || verbs.FindForm(core[next + 1].Key)?.Gerund == core[next + 1].Key))
                return at;
        }

        return core.Length;
    }

    private bool IsObject(Piece piece) => classes.Has("determiner", piece) || piece.Key is "it" or "them" or "me" or "us";

    public bool IsFunction(Piece piece) =>
 Array.Exists(Functions, name => classes.Has(name, piece));

    private bool StartsObject(Piece piece) =>
        piece.Kind is PieceKind.Mention or PieceKind.Link or PieceKind.Code
        || classes.Has("determiner", piece) || classes.Has("pronoun", piece) || classes.Has("preposition", piece) || classes.Has("adverb", piece) || classes.Has("question", piece);

    private static int SkipJoint(ReadOnlySpan<Piece> core, int at)
    {
        while (at < core.Length && (core[at].IsMark || core[at].Key is "and" or "then" or "also"))
            at++;
        return at;
    }
}
