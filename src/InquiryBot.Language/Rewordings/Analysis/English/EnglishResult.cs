using InquiryBot.Language.Rewordings.Inflection;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis.English;

/// <summary>
/// Turns an act into its result: "fix the login bug before standup" into "the login bug fixed before standup".
/// Only where object and rest are plainly told apart; otherwise frames that keep the verb are used.
/// </summary>
internal sealed class EnglishResult(EnglishVerbs verbs, WordClasses classes)
{
    public string? Of(EnglishAct act)
    {
        if (act.Verb is null || act.HidesVerb || act.Rest.Length == 0 || Array.Exists(act.Rest, piece => piece.Key is "bit" or "little" or "lot") || (act.Rest.Length > 1 && (act.Rest[0].Is("that") && classes.Has("determiner", act.Rest[1]) || classes.Has("question", act.Rest[0]))))
            return null;
        ReadOnlySpan<Piece> rest = act.Rest;
        if (classes.Has("handover", act.Word) && rest.Length > 1 && rest[0].Key is "me" or "us" && StartsThing(rest[1]) && !rest[1].Is("to"))
            return PieceText.Join(rest[1..]);
        if (act.Word == "get")
            return Got(rest);
        return classes.Has("noresult", act.Word) ? null : Done(act.Verb, rest);
    }

    // "get this done today" already names the result.
    private string? Got(ReadOnlySpan<Piece> rest)
    {
        for (var at = 1; at < rest.Length && StartsThing(rest[0]) && IsInner(rest[at]); at++)
        {
            if (verbs.FindForm(rest[at].Key)?.Participle == rest[at].Key)
                return PieceText.Join(rest);
        }

        return null;
    }

    private string? Done(EnglishVerb verb, ReadOnlySpan<Piece> rest)
    {
        var particle = verbs.TakesParticle(verb, rest[0].Key) ? rest[0].Text : null;
        var start = particle is null ? 0 : 1;
        var end = ThingEnd(rest, start);
        // "load heavy first": a quality is no thing.
        if (end <= start || (end == start + 1 && classes.Has("predicate", rest[start])))
            return null;
        if (particle is null && end < rest.Length && verbs.TakesParticle(verb, rest[end].Key))
            return Compose(verb, rest[start..end], rest[end].Text, rest[(end + 1)..]);
        return Compose(verb, rest[start..end], particle, rest[end..]);
    }

    private string? Compose(EnglishVerb verb, ReadOnlySpan<Piece> thing, string? particle, ReadOnlySpan<Piece> after)
    {
        var loose = after.Length == 0 || IsTime(after) || (classes.Has("placing", verb.Base) && classes.Has("preposition", after[0]));
        return loose && (verb.Base != "put" || particle is not null || after.Length > 0 && !IsTime(after)) ? PieceText.Join(PieceText.Join(thing), verb.Participle, particle, PieceText.Join(after)) : null;
    }

    // "by Friday", "today" and "on Monday" can follow a participle; "on the site" belongs to the thing.
    private bool IsTime(ReadOnlySpan<Piece> after)
    {
        if (!classes.Has("timestart", after[0]))
            return false;
        if (after[0].Key is not ("on" or "at" or "in" or "for" or "during" or "after"))
            return true;
        var at = after.Length > 2 && classes.Has("determiner", after[1]) ? 2 : 1;
        return after.Length > at && (classes.Has("time", after[at]) || (after[0].Is("at") && char.IsDigit(after[at].Text[0])));
    }

    /// <summary>Where the thing that starts here ends; the start itself when there is none.</summary>
    public int ThingEnd(ReadOnlySpan<Piece> pieces, int start)
    {
        if (start >= pieces.Length || !StartsThing(pieces[start]))
            return start;
        if (classes.Has("pronoun", pieces[start]) && (start + 1 == pieces.Length || !IsInner(pieces[start + 1])))
            return pieces[start].Key is "it" or "this" or "that" or "them" or "these" or "those" or "everything" ? start + 1 : start;
        if (pieces[start].Key is "it" or "them")
            return start + 1;
        var at = start + 1;
        while (at < pieces.Length && (IsInner(pieces[at]) || pieces[at].Is("of")) && (!classes.Has("determiner", pieces[at]) || classes.Has("determiner", pieces[at - 1]) || pieces[at - 1].Is("of")))
            at++;
        // "first" or "the next" alone is no thing.
        return at == start + 1 && classes.Has("determiner", pieces[start]) && !classes.Has("pronoun", pieces[start]) ? start : at;
    }

    private bool StartsThing(Piece piece) =>
        piece.Kind is PieceKind.Link or PieceKind.Code
        || (piece.IsWord && (classes.Has("determiner", piece) || classes.Has("pronoun", piece) || IsInner(piece)));

    private bool IsInner(Piece piece) =>
        piece.Kind is PieceKind.Code or PieceKind.Link
        || (piece.IsWord && !classes.Has("preposition", piece) && !classes.Has("connector", piece) && !classes.Has("adverb", piece)
            && !classes.Has("time", piece) && !classes.Has("pronoun", piece));
}
