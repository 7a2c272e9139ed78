using InquiryBot.Language.Rewordings.Inflection;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis.Dutch;

/// <summary>Turns Dutch questions and statements into the word order behind "dat": the finite verb goes last.</summary>
internal sealed class DutchWordOrder(DutchVerbs verbs, WordClasses classes)
{
    private readonly DutchFinite _finite = new(verbs, classes);
    private readonly DutchResult _results = new(verbs, classes);

    /// <summary>"staat er een dubbele afspraak om 10 uur" gives "er een dubbele afspraak om 10 uur staat".</summary>
    public string? FromVerbFirst(ReadOnlySpan<Piece> clause)
    {
        var (words, added) = DutchTail.Part(clause);
        if (words.Length < 3 || !IsVerb(words[0]))
            return null;
        var end = ClauseStart(words);
        var body = words.AsSpan(1, end - 1);
        if (body.Length < 1)
            return null;
        var verb = Finite(words[0].Key, body[0].Key);
        // "hoor je de lijst door te nemen": the verb stands before "door te nemen".
        var te = words[0].Key is "hoort" or "horen" or "hoor" or "dient" or "dienen" or "dien" or "hoeft" or "hoeven" or "hebben" or "heeft" ? Array.FindLastIndex(words, end - 1, piece => piece.Is("te")) - 1 : -2;
        if (te > 0)
        {
            var split = verbs.IsParticle(body[te - 1].Key) ? te - 1 : te;
            return Join(body[..split], verb, [.. body[split..], .. words[end..]], added);
        }

        var before = Closers(body, out var infinitive);
        var last = body[^1].Key;
        // "staat ... open": verb and particle are one word again.
        if (before == body.Length && body.Length > 1 && IsParticleOf(words[0].Key, last))
            return Join(body[..^1], last + verb, words.AsSpan(end), added);
        if (before == body.Length && ParticleBeforePhrase(words[0], body) is > 0 and var off)
            return Join(body[..off], body[off].Key + verb, [.. body[(off + 1)..], .. words[end..]], added);
        if (before == body.Length && classes.Has("auxiliary", words[0]) && ParticipleBeforePhrase(body) is > 0 and var by)
            return Join(body[..by], verb, [.. body[by..], .. words[end..]], added);
        // "zou ... moeten geven en ...": which verb closes the clause is not plain.
        if (words[0].Key is "zou" or "zouden" && Array.Exists(words, piece => piece.Key is "moeten" or "kunnen" or "hoeven") && Array.Exists(words, piece => piece.Is("en")))
            return null;
        if (infinitive)
            return Join(body[..before], verb, [.. body[before..], .. words[end..]], added);
        var after = before < body.Length ? AfterParticiple(body, before) : body.Length;
        return Join(body[..after], verb, [.. body[after..], .. words[end..]], added);
    }

    // "neemt op binnen drie keer": the particle need not be the last word.
    private int ParticleBeforePhrase(Piece verb, ReadOnlySpan<Piece> body)
    {
        if (verbs.FindFinite(verb.Key) is not { } simple)
            return 0;
        for (var at = 1; at + 1 < body.Length; at++)
        {
            if (classes.Has("preposition", body[at + 1]) && verbs.TakesParticle(simple, body[at].Key))
                return at;
        }

        return 0;
    }

    // "zijn er twee afgebakken op een zaterdag": the auxiliary stands by its participle; the place behind it.
    private int ParticipleBeforePhrase(ReadOnlySpan<Piece> body)
    {
        for (var at = 1; at + 1 < body.Length; at++)
        {
            if (verbs.FindParticiple(body[at].Key) is not null && (classes.Has("preposition", body[at + 1]) || classes.Has("time", body[at + 1]) || body[at + 1].Key is "toen" or "terwijl" or "voordat" or "omdat") && !classes.Has("determiner", body[at - 1]))
                return at + 1;
        }

        return 0;
    }

    /// <summary>"jij bent er altijd" or "maandag gaan we live", with the place of the verb, gives "jij er altijd bent", "we maandag live gaan".</summary>
    public string? FromVerbSecond(ReadOnlySpan<Piece> words, int at)
    {
        if (at < 1 || at + 1 >= words.Length)
            return null;
        var front = words[..at].ToArray();
        // "Tickets horen": a plural form behind a capital shows a noun, not a name.
        var plural = verbs.FindInfinitive(words[at].Key) is not null && !front.Any(piece => piece.Is("en"));
        plural |= classes.Has("preposition", front[0]) || classes.Has("adverb", front[0]);
        // "Eten vorige week was": a name has its verb right behind it.
        plural |= at > 1 && !front.Any(piece => piece.Is("en")) && !char.IsUpper(front[1].Text[0]);
        front[0] = front[0] with { Text = plural && !front[0].Text.Skip(1).Any(char.IsUpper) ? front[0].Text.ToLowerInvariant() : Low(front[0].Text), Spaced = true };
        var next = words[at + 1];
        // "volgende keer meld je je ziek": what reflects stays beside its subject.
        if (at + 2 < words.Length && next.Key is "je" && words[at + 2].Key is "je")
            return FromVerbFirst([words[at], next, words[at + 2], .. front, .. words[(at + 3)..]]);
        if (classes.Has("turned", next) || next.Key is "iedereen" or "iemand" or "niemand" or "alles")
            return FromVerbFirst([words[at], next, .. front, .. words[(at + 2)..]]);
        if (!(classes.Has("preposition", front[0]) || classes.Has("time", front[0]) || classes.Has("adverb", front[0]) || front[0].Key is "dan" or "daar" or "hier"))
            return FromVerbFirst([words[at], .. front, .. words[(at + 1)..]]);
        var end = _results.ThingEnd(words, at + 1);
        return end > at + 1 ? FromVerbFirst([words[at], .. words[(at + 1)..end], .. front, .. words[end..]]) : null;
    }

    private bool IsVerb(Piece piece) => _finite.Is(piece) || verbs.FindFinite(piece.Key) is not null;

    // "zonder dat ...", "als ...", "om te ...": what stands behind the verb stays there.
    private int ClauseStart(Piece[] words)
    {
        for (var at = 2; at + 1 < words.Length; at++)
        {
            // "wat scherper" is no clause: a clause has its own verb.
            if (!words.Skip(at + 1).Any(piece => _finite.Is(piece) || classes.Has("past", piece) || verbs.FindClosingFinite(piece.Key) is not null) && !(words[at].Is("en") && words[at + 1].Is("niet")) && words[at].Key is not ("zonder" or "om"))
                continue;
            // "wat proefpersonen" is some of them.
            if (words[at].Is("wat") && !classes.Has("turned", words[at + 1]))
                continue;
            var opens = (words[at].Is("en") && words[at + 1].Is("niet")) || words[at].Key is "als" or "omdat" or "terwijl" or "zodat" or "voordat" or "nadat" or "toen" or "om" or "of" or "wat" or "wie" or "waar" or "waarin" or "waarvan"
                || (words[at].Is("dat") && !classes.Has("preposition", words[at - 1]) && words.Skip(at + 2).Any(piece => _finite.Is(piece) || classes.Has("past", piece)))
                || (words[at].Is("zonder") && words.Skip(at).Any(piece => piece.Is("te") || piece.Is("dat")));
            if (opens && (words[at].Key is not "om" || words.Skip(at).Any(piece => piece.Is("te"))))
                return at;
        }

        return words.Length;
    }

    // Where the verbs that close the clause start; the length when there are none.
    private int Closers(ReadOnlySpan<Piece> body, out bool infinitive)
    {
        infinitive = false;
        for (var at = body.Length - 1; at > 0; at--)
        {
            var free = at + 1 == body.Length || classes.Has("preposition", body[at + 1]) || verbs.FindInfinitive(body[at + 1].Key) is not null;
            if (!free || body[at - 1].Key is "geen" or "de" or "het" or "een" or "mijn" or "jouw" or "onze" or "hun" or "deze" or "te")
                continue;
            if (verbs.FindInfinitive(body[at].Key) is not null && at + 1 == body.Length)
            {
                infinitive = true;
                while (at > 1 && (verbs.FindInfinitive(body[at - 1].Key) is not null || body[at - 1].Key is "moeten" or "kunnen" or "mogen" or "willen" or "hoeven") && !classes.Has("determiner", body[at - 2]))
                    at--;
                return at;
            }

            // "zou hebben nagerekend": the finite verb stands before its helper too.
            infinitive = verbs.FindParticiple(body[at].Key) is not null && at > 1 && body[at - 1].Key is "hebben" or "zijn" or "worden";
            if (verbs.FindParticiple(body[at].Key) is not null)
                return infinitive ? at - 1 : at;
        }

        return body.Length;
    }

    private int AfterParticiple(ReadOnlySpan<Piece> body, int at)
    {
        at++;
        while (at < body.Length && verbs.FindParticiple(body[at].Key) is not null)
            at++;
        return at;
    }

    private bool IsParticleOf(string verb, string particle) =>
        verbs.FindFinite(verb) is { } known && known.Simple is not ("zijn" or "hebben" or "worden")
        && (verbs.TakesParticle(known, particle) || (DutchVerbs.IsFree(particle) && !classes.Has("auxiliary", verb)));

    // Behind "je" the form gets its t back: "sta je" is "je staat".
    private string Finite(string verb, string subject) => subject is not ("je" or "jij" or "u" or "ge" or "gij") ? verb : verb switch
    {
        "ben" or "zijt" => "bent",
        "heb" => "hebt",
        "kun" or "kan" => "kunt",
        "hoor" => "hoort",
        "zul" or "zal" => "zult",
        "wil" => "wilt",
        _ => verbs.FindImperative(verb) is { } found && found.Stem == verb ? found.SimpleFinite : verb,
    };

    private static string Join(ReadOnlySpan<Piece> body, string verb, ReadOnlySpan<Piece> after, ReadOnlySpan<Piece> added) =>
        PieceText.Join(PieceText.Join(body), verb, PieceText.Join(after), PieceText.Join(added));

    private static string Low(string text) => Capitals.IsName(text) ? text : text.ToLowerInvariant();
}
