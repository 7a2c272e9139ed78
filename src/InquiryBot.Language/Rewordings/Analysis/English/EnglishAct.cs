using InquiryBot.Language.Rewordings.Inflection;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis.English;

/// <summary>One verb with what belongs to it: "fix" + "the login bug before standup".</summary>
/// <param name="Word">The base form, as it is to be written.</param>
/// <param name="Verb">The verb, when it is on the list; null for an unknown one.</param>
/// <param name="Rest">What follows it.</param>
internal sealed record EnglishAct(string Word, EnglishVerb? Verb, Piece[] Rest)
{
    /// <summary>Whether a second verb may be hidden in the rest: then only the base form is safe.</summary>
    public bool HidesVerb { get; init; }

    public string Base => PieceText.Join(Word, PieceText.Join(Rest));

    /// <summary>Null for unknown verbs, and where two -ing forms would stand side by side ("stopping adding").</summary>
    public string? Gerund =>
        Verb is null || HidesVerb || (Rest.Length > 0 && Rest[0].Key.EndsWith("ing", StringComparison.Ordinal)) ? null : PieceText.Join(Verb.Gerund, PieceText.Join(Rest));
}
