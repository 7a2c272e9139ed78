using InquiryBot.Language.Rewordings.Inflection;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis.English;

/// <summary>Finds noun phrases by their edges: "the fridge temps", and with what hangs on it, "the fridge temps for Sunday".</summary>
internal sealed class EnglishNouns(EnglishVerbs verbs, WordClasses classes)
{
    private const int LongestTopic = 12;

    /// <summary>Where the words that can belong to one noun phrase end; the start itself when none begins here.</summary>
    public int End(ReadOnlySpan<Piece> pieces, int start)
    {
        if (start >= pieces.Length)
            return start;
        if (classes.Has("subject", pieces[start]))
            return start + 1;
        var at = start;
        while (at < pieces.Length && IsDeterminer(pieces, at, start))
            at++;
        var noun = at;
        // "the back gate", "the outside wall": a place can stand before its noun.
        if (at > start && at + 1 < pieces.Length && pieces[at].Key is "back" or "inside" or "outside" or "off" or "down" && IsInner(pieces[at + 1]))
            at++;
        while (at < pieces.Length && IsInner(pieces[at]))
            at++;
        return at > noun ? at : start;
    }

    /// <summary>Whether a word can stand inside a noun phrase, as far as its class tells.</summary>
    public bool IsInner(Piece piece) =>
        piece.Kind is PieceKind.Code or PieceKind.Link
        || (piece.IsWord && !classes.Has("preposition", piece) && !classes.Has("connector", piece) && !classes.Has("adverb", piece)
            && !classes.Has("pronoun", piece) && !classes.Has("determiner", piece) && !classes.Has("question", piece) && !classes.Has("skip", piece)
            && !classes.Has("clauseverb", piece) && !classes.Has("negation", piece) && !classes.Has("aux", piece) && !classes.Has("degree", piece)
            && !classes.Has("subject", piece));

    /// <summary>The first thing of a sentence that can be talked about, with the phrases that hang on it; null when it is not plain where it ends.</summary>
    /// <param name="pieces">The sentence.</param>
    /// <param name="actsOnly">Whether only something to do counts.</param>
    public Piece[]? Topic(ReadOnlySpan<Piece> pieces, bool actsOnly)
    {
        Piece[]? best = null;
        var acts = false;
        for (var start = 0; start < pieces.Length; start++)
        {
            if (!CanOpenTopic(pieces, start))
                continue;
            var core = CutVerb(pieces, start, IsGerund(pieces[start]) ? End(pieces, start + 1) : End(pieces, start));
            var end = WithPhrases(pieces, start, core);
            if (end <= start || end - start > LongestTopic)
                continue;
            var verb = IsGerund(pieces[start]) ? [] : VerbBefore(pieces, start);
            var isAct = verb.Length > 0 || IsGerund(pieces[start]);
            // What is done says more than what it is done with, and more words say more than few.
            if (best is not null && (acts && !isAct || acts == isAct && end - start + verb.Length <= best.Length + 1))
                continue;
            // A thing in the middle of a sentence is seldom what it is about; its subject is.
            if (isAct || !(actsOnly || (start > 0 && !classes.Has("aux", pieces[start - 1])) || classes.Has("indefinite", pieces[start]) || IsBareObject(pieces, start) || classes.Has("person", pieces[core - 1])))
                (best, acts) = ([.. verb, .. pieces[start..end]], isAct);
            else
                start = end - 1;
        }

        return best;
    }

    // "did nobody call the daughter" is about calling the daughter, not about her.
    private Piece[] VerbBefore(ReadOnlySpan<Piece> pieces, int start)
    {
        if (start > 1 && verbs.FindForm(pieces[start - 2].Key) is { } phrasal && verbs.TakesParticle(phrasal, pieces[start - 1].Key))
            return [GerundOf(phrasal), pieces[start - 1]];
        if (start == 0 || verbs.FindForm(pieces[start - 1].Key) is not { } verb || classes.Has("aux", pieces[start - 1]) || classes.Has("mental", pieces[start - 1]) || verb.Gerund == pieces[start - 1].Key && start == 1)
            return [];
        return start > 2 && pieces[start - 2].Key is "who" or "which" || start > 1 && (classes.Has("article", pieces[start - 2]) || classes.Has("indefinite", pieces[start - 2])) ? [] : [GerundOf(verb)];
    }

    private static Piece GerundOf(EnglishVerb verb) => new(verb.Gerund, verb.Gerund, PieceKind.Word, Spaced: true);

    // "the stock photo watermark", "our keeper", "monday's meeting"; bare words could be anything.
    private bool CanOpenTopic(ReadOnlySpan<Piece> pieces, int at) =>
        at + 1 < pieces.Length && IsInner(pieces[at + 1]) && !classes.Has("notnoun", pieces[at + 1])
        && (classes.Has("article", pieces[at]) || classes.Has("indefinite", pieces[at]) || IsBareObject(pieces, at) || (IsGerund(pieces[at]) && (at == 0 || classes.Has("aux", pieces[at - 1]) || classes.Has("hanging", pieces[at - 1]))));

    // "who needs tidy shelves", "we're just inventing metrics": behind a word that can only be a verb, a thing may start without an article.
    private bool IsBareObject(ReadOnlySpan<Piece> pieces, int at) =>
        at > 1 && IsInner(pieces[at]) && pieces[at].Key.Length > 3 && verbs.FindForm(pieces[at - 1].Key) is { Base: not ("be" or "have" or "do") }
        && (pieces[at - 2].Is("to") || classes.Has("subject", pieces[at - 2]) || classes.Has("aux", pieces[at - 2]) || classes.Has("skip", pieces[at - 2]) || pieces[at - 2].Is("who"));

    private bool IsGerund(Piece piece) => piece.IsWord && verbs.FindForm(piece.Key)?.Gerund == piece.Key;

    // "the plan works", "that shirt looks odd": the noun ends before a word that is a verb in its finite form.
    private int CutVerb(ReadOnlySpan<Piece> pieces, int start, int end)
    {
        for (var at = start + 2; at < end; at++)
        {
            if (!classes.Has("time", pieces[at]) && verbs.Find(pieces[at].Key) is null && verbs.FindForm(pieces[at].Key) is not null || classes.Has("predicate", pieces[at]))
                return at;
        }

        return end;
    }

    private int WithPhrases(ReadOnlySpan<Piece> pieces, int start, int end)
    {
        while (end > start && end + 1 < pieces.Length && classes.Has("hanging", pieces[end]))
        {
            if (IsGerund(pieces[end + 1]))
                return ActEnd(pieces, end + 1) is var act && act > end + 2 ? act : end;
            var next = End(pieces, end + 1);
            if (next <= end + 1 || pieces[next - 1].IsMark || classes.Has("determiner", pieces[next - 1]) || next - start > LongestTopic || classes.Has("subject", pieces[end + 1]))
                break;
            next = CutVerb(pieces, end, next);
            end = next;
        }

        return end;
    }

    // "without telling me", "for leaving the gate open": what the act is done to belongs to it.
    private int ActEnd(ReadOnlySpan<Piece> pieces, int gerund) =>
        gerund + 1 < pieces.Length && pieces[gerund + 1].Key is "me" or "us" or "him" or "her" or "them" or "it" or "you" or "anyone" or "anybody" ? gerund + 2 : End(pieces, gerund + 1);

    private bool IsDeterminer(ReadOnlySpan<Piece> pieces, int at, int start) =>
        classes.Has("determiner", pieces[at]) && (at == start || classes.Has("determiner", pieces[at - 1]));
}
