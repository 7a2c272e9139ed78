using InquiryBot.Language.Rewordings.Inflection;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis.Dutch;

/// <summary>One verb with what stands before and after its place at the end of a clause: "dat rapport" + aanpassen + "voor vrijdag".</summary>
/// <param name="Middle">Objects, times and places, which stand before the verb.</param>
/// <param name="Verb">The verb; null for an unknown one, of which only the form that was written may be used.</param>
/// <param name="After">What may follow the verb.</param>
/// <param name="TeVerb">The verb with "te", as written or composed; null when unknown.</param>
/// <param name="BareVerb">The infinitive, as written or composed; null when unknown.</param>
internal sealed record DutchAct(Piece[] Middle, DutchVerb? Verb, Piece[] After, string? TeVerb, string? BareVerb)
{
    public static DutchAct Of(ReadOnlySpan<Piece> middle, DutchVerb verb, ReadOnlySpan<Piece> after) =>
        new(middle.ToArray(), verb, after.ToArray(), verb.TeInfinitive, verb.Infinitive);

    public string? Te => TeVerb is null ? null : Around(TeVerb);

    public string? Infinitive => BareVerb is null ? null : Around(BareVerb);

    public string? Finite(DutchDoer doer) => Verb is null ? null : Around(doer.Finite(Verb));

    /// <summary>With a helping verb before the infinitive: "kunt aanpassen".</summary>
    public string? With(string helper) => BareVerb is null ? null : Around($"{helper} {BareVerb}");

    public IEnumerable<Piece> Words => Middle.Concat(After);

    /// <summary>The act, or null when another clause seems to run through its middle, so that putting the verb last would break it.</summary>
    public DutchAct? Whole(DutchFinite finite)
    {
        for (var at = 0; at < Middle.Length; at++)
        {
            if (Middle[at].Key is "die" or "wat" or "wie" or "waar" or "dat" && at > 0)
                return this;
            if (finite.Is(Middle[at]) || Middle[at].Key is "ik" or "we" or "wij" or "gij" or "ge" or "kunde")
                return null;
        }

        // "stoppen met die mails en zou je dan ...": a second question runs on behind the verb.
        var runsOn = After.Length > 2 && Array.FindIndex(After, piece => piece.Is("en")) is >= 0 and var and && and + 1 < After.Length && After[and + 1].Key is "zou" or "kun" or "kan" or "wil" or "zouden" or "kunnen" or "willen" or "ik" or "we";
        // "nalopen en hernummeren", "sop doen, leeg halen": a second verb that could not be inflected along.
        var joint = Array.FindIndex(After, piece => piece.Is("en"));
        var second = joint >= 0 && After.Length > joint + 1 && After[joint..].Any(finite.IsInfinitive) && !finite.IsNounPlace(After);
        var list = Array.FindIndex(Middle, piece => piece.IsMark) is > 0 and var mark && Middle[..mark].Any(finite.IsInfinitive);
        return runsOn || second || list ? null : this;
    }

    private string Around(string verb) => PieceText.Join(PieceText.Join(Middle), verb, PieceText.Join(After));
}
