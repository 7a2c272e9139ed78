using InquiryBot.Language.Rewordings.Inflection;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis.English;

/// <summary>Finds the finite verb that makes a stretch of words a sentence of its own: "most people take it", "the last ones never showed".</summary>
internal sealed class EnglishFinite(EnglishVerbs verbs, WordClasses classes)
{
    public bool IsIn(ReadOnlySpan<Piece> words)
    {
        // "that system's full of sludge" points; "that you sent" joins.
        if (words.Length > 2 && words[0].Is("that") && IsContracted(words, 1))
            return true;
        if (words.Length < 2 || (words.Length < 3 && !char.IsUpper(words[0].Text[0])) || classes.Has("preposition", words[0]) || classes.Has("connector", words[0]) || (classes.Has("timestart", words[0]) && !classes.Has("determiner", words[0])))
            return false;
        for (var at = 0; at < words.Length; at++)
        {
            if (IsFinite(words, at))
                return true;
        }

        return false;
    }

    /// <summary>Whether there is anything that could be a verb: "everyone fine with that" has none.</summary>
    public bool HasVerb(ReadOnlySpan<Piece> words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (IsContracted(words, at) || classes.Has("clauseverb", words[at]) || classes.Has("aux", words[at]) || (at > 0 && verbs.FindForm(words[at].Key) is not null))
                return true;
        }

        return false;
    }

    private bool IsFinite(ReadOnlySpan<Piece> words, int at)
    {
        if (IsContracted(words, at))
            return true;
        if (at == 0)
            return false;
        if (classes.Has("clauseverb", words[at]) || classes.Has("aux", words[at]))
            return true;
        var noOne = at > 1 && words[at - 1].Is("one") && classes.Has("determiner", words[at - 2]);
        if (verbs.FindForm(words[at].Key) is not { } verb || (classes.Has("determiner", words[at - 1]) && !noOne) || classes.Has("preposition", words[at - 1]))
            return false;
        var key = words[at].Key;
        var before = at - 1;
        while (before > 0 && (classes.Has("skip", words[before]) || classes.Has("even", words[before])))
            before--;
        if (classes.Has("subject", words[before]) && key != verb.Gerund)
            return true;
        if (key == verb.Past && verb.Past != verb.Participle && key != verb.Base)
            return true;
        if (words[before].Key is "people" or "customers" or "guests" or "clients" && key == verb.Base)
            return true;
        // "half the wiki contradicts itself", "Tom counts".
        if (key == verb.ThirdPerson && key != verb.Base && (at + 1 < words.Length && words[at + 1].Key is "itself" or "themselves" || (at == 1 && char.IsUpper(words[0].Text[0]) && words.Length == 2)))
            return true;
        // "changes after the freeze come through the desk".
        if (key == verb.Base && IsPlural(words[0]) && at > 1 && at + 1 < words.Length && classes.Has("preposition", words[at + 1]) && !classes.Has("connector", words[before]) && !words[before].Is("to") && !classes.Has("adverb", words[before]))
            return true;
        var objectFollows = at + 1 < words.Length && (classes.Has("determiner", words[at + 1]) || classes.Has("pronoun", words[at + 1]));
        return objectFollows && (key == verb.ThirdPerson || (key == verb.Past && key != verb.Base) || (key == verb.Base && IsPlural(words[before])));
    }

    // "weather's turning", "the lift's out": not "the client's call".
    private bool IsContracted(ReadOnlySpan<Piece> words, int at) =>
        at + 1 < words.Length && words[at].Text.Length > 2 && words[at].Text[^1] == 's' && words[at].Text[^2] is '\'' or '’'
        && (classes.Has("determiner", words[at + 1]) || classes.Has("preposition", words[at + 1]) || classes.Has("predicate", words[at + 1]) || classes.Has("adverb", words[at + 1])
            || verbs.FindForm(words[at + 1].Key)?.Gerund == words[at + 1].Key);

    private static bool IsPlural(Piece piece) => piece.IsWord && (piece.Key is "people" or "customers" or "they" or "we" or "you" or "i" || (piece.Key.Length > 3 && piece.Key.EndsWith('s')));
}
