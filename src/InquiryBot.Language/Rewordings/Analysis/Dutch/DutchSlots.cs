using InquiryBot.Language.Rewordings.Inflection;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis.Dutch;

/// <summary>
/// What the slots of Dutch frames may carry: behind "dat" a clause with its subject first and its verbs together at the end, behind "om" one
/// act, and a thing that is no sentence. What stands otherwise was not taken apart rightly, and would be pasted in as it was written.
/// </summary>
internal sealed class DutchSlots(DutchVerbs verbs, WordClasses classes)
{
    private static readonly HashSet<string> Clauses = ["sub", "we", "zou", "kan", "hebt", "worden", "moet"];
    private static readonly HashSet<string> Acts = ["te", "inf", "kunnen"];
    private static readonly HashSet<string> Modal = ["moet", "moeten", "kan", "kunt", "kunnen", "mag", "mogen", "wil", "wilt", "willen", "zou", "zouden", "zal", "zult", "zullen", "gaat", "gaan"];

    private readonly DutchFinite _finite = new(verbs, classes);

    /// <summary>Whether a slot may carry these words.</summary>
    public bool Carries(string slot, Piece[] content)
    {
        if (content.Length == 0)
            return true;
        // A quotation that was cut in two.
        if (content.Count(piece => piece.Text is "'" or "‘" or "’" or "\"") % 2 != 0)
            return false;
        if (Clauses.Contains(slot))
            return IsClause(content);
        if (Acts.Contains(slot))
            return IsAct(content);
        return slot switch
        {
            "thing" => IsThing(content),
            "wens" => content[0].Key is not ("dat" or "hebben") && !content.Any(piece => piece.Is("liever")) && !RunsOn(content) && !HasTwoWishes(content),
            _ => true,
        };
    }

    private bool IsClause(Piece[] content)
    {
        if (!StartsWithSubject(content) || RunsOn(content) || Dangles(content) || CallsSomebody(content))
            return false;
        var own = Own(content);
        // "volgens jou": what the other is said to think is no view of the author's.
        if (content.Zip(content.Skip(1)).Any(pair => pair.First.Is("volgens") && pair.Second.Key is "jou" or "jullie" or "u"))
            return false;
        // "jullie ... hun kopjes": who was spoken of is now spoken to, and the rest did not follow.
        if (content[0].Is("jullie") && content.Any(piece => piece.Is("hun")))
            return false;
        return !HasVerbInside(content[..own]) && VerbsStandTogether(content[..own]) && !(content[0].Key is "je" or "jij" && content.Any(piece => piece.Is("jullie")));
    }

    private bool IsAct(Piece[] content) =>
        !RunsOn(content) && !Dangles(content) && !CallsSomebody(content) && !(classes.Has("turned", content[0]) && content[0].Key is not ("je" or "u" or "er" or "jullie"));

    private bool IsThing(Piece[] content) => !RunsOn(content) && !_finite.IsMainClause(content.AsSpan(0, Own(content))) && !verbs.IsCommonImperative(content[0].Key);

    // "de post", "je", "niemand", "Bo": what stands in front of everything else behind "dat".
    private bool StartsWithSubject(Piece[] content)
    {
        var first = content[0];
        if (classes.Has("determiner", first) || classes.Has("subject", first) || classes.Has("pronoun", first))
            return true;
        return !(_finite.Is(first) || classes.Has("preposition", first) || classes.Has("connector", first) || classes.Has("question", first) || classes.Has("time", first) || first.Key is "zelf" or "niet" or "dan" or "toch");
    }

    // Where a clause that hangs on this one starts, or a comma: from there on another verb may stand.
    private int Own(Piece[] content)
    {
        for (var at = 1; at < content.Length; at++)
        {
            var hangs = content[at].IsMark || content[at].Key is "die" or "dat" && at > 1 && at + 2 < content.Length && !classes.Has("preposition", content[at - 1])
                || classes.Has("clauseconnector", content[at]) && content[at].Key is not ("tot" or "na" or "als") || content[at].Is("als") && at + 2 < content.Length
                || content[at].Key is "voor" or "na" or "vóór" && at + 1 < content.Length && classes.Has("turned", content[at + 1])
                || classes.Has("question", content[at]) || content[at].Key is "om" or "zonder" && content[at..].Any(piece => piece.Is("te"));
            if (hangs)
                return at;
        }

        return content.Length;
    }

    // "je denken jullie", "elke kar heeft nummer", "... en weet niemand": a verb before the end of its clause.
    private bool HasVerbInside(Piece[] own)
    {
        if (own.Length > 2 && own[0].Key is "je" or "jij" or "ik" && verbs.FindInfinitive(own[1].Key) is not null && !verbs.IsThirdPerson(own[^1].Key) && classes.Has("turned", own[2]))
            return true;
        for (var at = 1; at + 1 < own.Length; at++)
        {
            var next = own[at + 1];
            // "je niet gebruiken mijn spullen", "... en geef me een lijstje".
            if ((verbs.FindInfinitive(own[at].Key) is { } verb && verbs.IsCommon(verb) || own[at - 1].Is("en") && verbs.IsCommonImperative(own[at].Key) && !verbs.IsThirdPerson(own[at].Key)) && next.Key is "mijn" or "de" or "het" or "die" or "me" or "mij" or "een" or "deze" && !classes.Has("determiner", own[at - 1]) && !classes.Has("preposition", own[at - 1]) && !classes.Has("pluralsubject", own[0]))
                return true;
            // "we met X stoppen en kijken niet meer om".
            if (own[at - 1].Is("en") && verbs.FindInfinitive(own[at].Key) is not null && next.Is("niet"))
                return true;
            // "je van je telefoon af en werkt die bon weg blijft".
            if (own[at - 1].Is("en") && (verbs.IsThirdPerson(own[at].Key) || _finite.Is(own[at]) || verbs.IsCommonImperative(own[at].Key)) && !IsVerbal(next) && !next.IsMark)
                return true;
            if (verbs.FindFinite(own[at].Key) is not null && next.Key is "ik" or "we" or "wij" or "niemand" or "jij")
                return true;
            if (_finite.Is(own[at]) && !IsVerbal(next) && !next.Is("te") && !classes.Has("preposition", next) && !classes.Has("connector", next) && !verbs.IsParticle(next.Key) && own[(at + 1)..].Length > 0 && !HasVerbBehind(own, at))
                return true;
        }

        return false;
    }

    // "wat er staat in het plan": the verb closes its clause, and a place or a time follows.
    private bool HasVerbBehind(Piece[] own, int at) => classes.Has("time", own[at + 1]) || (at + 2 < own.Length && own[(at + 2)..].Any(piece => _finite.Is(piece) || verbs.FindClosingFinite(piece.Key) is not null) && !_finite.IsSubjectVerb(own, at));

    // "mijn weekend opgeven voor jouw planning moet": the infinitive stayed where the question had it.
    private bool VerbsStandTogether(Piece[] own)
    {
        if (own.Length < 4 || !Modal.Contains(own[^1].Key) || IsVerbal(own[^2]))
            return true;
        for (var at = 1; at + 2 < own.Length; at++)
        {
            if (verbs.FindInfinitive(own[at].Key) is not null && !classes.Has("determiner", own[at - 1]) && !classes.Has("preposition", own[at - 1]) && classes.Has("preposition", own[at + 1]))
                return false;
        }

        return true;
    }

    private bool IsVerbal(Piece piece) => verbs.FindInfinitive(piece.Key) is not null || verbs.FindParticiple(piece.Key) is not null || classes.Has("auxiliary", piece);

    // "..., salarisadministratie sluit donderdag", "... op lengte, spuit de platen": a sentence or an order behind a comma.
    private bool RunsOn(Piece[] content)
    {
        for (var at = 1; at + 1 < content.Length; at++)
        {
            if (!content[at].IsMark)
                continue;
            var next = content[at + 1];
            var follows = content[(at + 1)..];
            if (content[at].Text is ":" or ";" or "?" or "!")
                return true;
            if (content[at].Text == "," && !classes.Has("subordinate", next) && (_finite.IsMainClause(follows) && !IsVerbLast(follows) || (verbs.IsCommonImperative(next.Key) && follows.Length > 1 && (classes.Has("determiner", follows[1]) || classes.Has("pronoun", follows[1]) || follows[1].Is("zelf")))))
                return true;
        }

        return false;
    }

    // "de karren afspuit, de hal veegt en de folie weghaalt": in a list of acts every verb closes its own.
    private bool IsVerbLast(Piece[] words)
    {
        var at = _finite.Second(words);
        return at == words.Length - 1 || words.Any(piece => piece.Is("te")) || (at > 0 && (words[at + 1].IsMark || words[at + 1].Is("en")) && verbs.FindClosingFinite(words[^1].Key) is not null);
    }

    private static bool Dangles(Piece[] content) => content[^1].Key is "te" or "of" or "en" or "maar" or "dat" or "de" or "het" or "een" or "om";

    // "... te schrijven mensen": somebody is called in the middle of it.
    private bool CallsSomebody(Piece[] content)
    {
        for (var at = 1; at < content.Length; at++)
        {
            var before = content[at - 1];
            var ends = at + 1 == content.Length || content[at + 1].IsMark || classes.Has("connector", content[at + 1]);
            if (classes.Has("trailcall", content[at]) && ends && (IsVerbal(before) || before.IsMark || classes.Has("time", before)))
                return true;
        }

        return false;
    }

    // "geen fouten zien in deze release hebben": two verbs that both say what is wished.
    private static bool HasTwoWishes(Piece[] content) =>
        content[^1].Is("hebben") && content[..^1].Any(piece => piece.Key is "zien" or "horen" or "krijgen" or "weten" or "ontvangen");
}
