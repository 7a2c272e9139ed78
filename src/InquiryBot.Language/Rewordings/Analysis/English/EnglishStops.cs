using InquiryBot.Language.Rewordings.Inflection;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis.English;

/// <summary>Says what is to be left, and what is to be done in its place, in a way that frames can carry.</summary>
internal sealed class EnglishStops(EnglishVerbs verbs)
{
    /// <summary>"stop sending drafts" asks not to send them, which more frames can carry than "to stop sending"; null when nothing is to stop.</summary>
    public EnglishAct[]? Of(EnglishAct[] acts)
    {
        if (acts is [{ Word: "refrain", Rest: [{ Key: "from" }, .. var refrained] }])
            acts = [acts[0] with { Word = "stop", Rest = refrained }];
        if (acts is not [{ Word: "stop" or "quit" or "cease" or "avoid", Rest: [var first, .. var rest] }])
            return null;
        return verbs.FindForm(first.Key) is { } verb && verb.Gerund == first.Key && !rest.Any(piece => piece.Is("and")) ? [new EnglishAct(verb.Base, verb, rest)] : null;
    }

    /// <summary>"stop wrapping by hand, use the machine": use the machine instead of wrapping by hand. Other acts stay as they are.</summary>
    public EnglishAct[] InsteadOf(EnglishAct[] acts)
    {
        if (acts.Length != 2 || Array.FindIndex(acts, Stops) is not (>= 0 and var stopped))
            return acts;
        return [Instead(acts[1 - stopped], acts[stopped].Rest)];
    }

    /// <summary>"don't ring them, ring me": ring me instead of ringing them; null where "and" may join both to the not.</summary>
    public static EnglishAct? DoneInstead(EnglishAct[] acts, ReadOnlySpan<Piece> core)
    {
        if (acts is not [{ Verb: { } left }, { Verb: not null }])
            return null;
        var comma = false;
        foreach (var piece in core)
        {
            comma |= piece.Text == ",";
            if (piece.Is("and"))
                return null;
        }

        return comma ? Instead(acts[1], [EnglishActs.Word(left.Gerund), .. acts[0].Rest]) : null;
    }

    private bool Stops(EnglishAct act) =>
        act.Word is "stop" or "quit" && act.Rest.Length > 0 && verbs.FindForm(act.Rest[0].Key)?.Gerund == act.Rest[0].Key;

    private static EnglishAct Instead(EnglishAct doing, Piece[] left) =>
        doing with { Rest = [.. doing.Rest, EnglishActs.Word("instead"), EnglishActs.Word("of"), .. left] };
}
