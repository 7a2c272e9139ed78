using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis;

/// <summary>Cuts the threat off an ultimatum. What comes after the limit is for the author to say in honest words, so frames leave a gap there.</summary>
internal static class Consequence
{
    public static Piece[] CutOff(Opener opener, ReadOnlySpan<Piece> rest, WordClasses classes)
    {
        if (opener.Says("until-or"))
            return CutAtOr(rest).ToArray();
        if (!opener.Says("until-consequence"))
            return rest.ToArray();
        for (var at = 1; at < rest.Length; at++)
        {
            // "if that doesn't work for you then ...": behind a preposition nobody acts.
            if ((rest[at].IsMark && rest[at].Text is not ("'" or "’")) || (classes.Has("consequence", rest[at]) && !classes.Has("preposition", rest[at - 1])))
                return rest[..at].ToArray();
            // Dutch turns verb and subject round after a condition: "... af is | haal ik je van het project".
            if (at > 1 && classes.Has("inverted", rest[at]))
                return rest[..(at - 1)].ToArray();
            // "... binnen is | lig je eruit": a verb right behind the one that closes the condition starts what follows.
            if (at > 2 && classes.Has("turned", rest[at]) && classes.Has("finite", rest[at - 2]))
                return rest[..(at - 1)].ToArray();
        }

        return rest.ToArray();
    }

    /// <summary>"fix it by tomorrow or we cancel": an "or" before somebody else's act is a threat, whatever the sentence was read as.</summary>
    public static ReadOnlySpan<Piece> CutThreat(ReadOnlySpan<Piece> rest, WordClasses classes)
    {
        for (var at = 1; at + 1 < rest.Length; at++)
        {
            if (rest[at].Is("or") && SaysWhatFollows(rest, at + 1, classes))
                return rest[..at];
            if (rest[at].Key is "or" or "of" && (classes.Has("consequence", rest[at + 1]) || classes.Has("inverted", rest[at + 1])) && rest[at + 1].Key is not ("you" or "u"))
                return rest[..at];
        }

        return rest;
    }

    // "or finance can't invoice": behind "or" somebody who was not told anything does, or cannot do, something.
    private static bool SaysWhatFollows(ReadOnlySpan<Piece> rest, int start, WordClasses classes)
    {
        for (var at = start + 1; at < rest.Length && at <= start + 3; at++)
        {
            if (classes.Has("modal", rest[at]))
                return true;
            if (rest[at].IsMark || rest[at].Key is "you")
                return false;
        }

        return false;
    }

    public static ReadOnlySpan<Piece> CutAtOr(ReadOnlySpan<Piece> rest)
    {
        for (var at = 1; at < rest.Length; at++)
        {
            if (rest[at].Key is "or" or "of" or "otherwise" or "anders" && (rest[at].Key is not "of" || IsDutchOr(rest, at)))
                return rest[..at];
        }

        return rest;
    }

    // English "of" is no "or": only before a Dutch subject is it one.
    private static bool IsDutchOr(ReadOnlySpan<Piece> rest, int at) => at + 1 < rest.Length && rest[at + 1].Key is "ik" or "we" or "wij" or "je" or "het" or "er";
}
