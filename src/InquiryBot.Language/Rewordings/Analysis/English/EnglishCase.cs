using InquiryBot.Language.Rewordings.Inflection;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis.English;

/// <summary>Says whether the first word of a sentence keeps its capital when it comes to stand in the middle: "Priya" does, "Timesheets" does not.</summary>
internal sealed class EnglishCase(EnglishVerbs verbs, WordClasses classes)
{
    private static readonly string[] CommonClasses =
        ["determiner", "pronoun", "preposition", "adverb", "degree", "subject", "clausestart", "connector", "skip", "question", "aux", "address", "negation"];

    /// <summary>The words as they stand in the middle of a sentence.</summary>
    public string Inside(ReadOnlySpan<Piece> pieces)
    {
        var text = PieceText.Join(pieces);
        return pieces.Length > 0 && pieces[0].IsWord && !KeepsCapital(pieces) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
    }

    /// <summary>A thing that something is done to, in the middle of a sentence: "floor swept by nine", but "QA done by nine".</summary>
    public string Thing(ReadOnlySpan<Piece> pieces)
    {
        var text = PieceText.Join(pieces);
        var isPlain = pieces.Length > 1 && pieces[0].IsWord && pieces[0].Text.Length > 1 && pieces[0].Text.Skip(1).All(char.IsLower) && verbs.FindForm(pieces[1].Key) is { } verb && verb.Participle == pieces[1].Key;
        return isPlain ? char.ToLowerInvariant(text[0]) + text[1..] : Inside(pieces);
    }

    private bool KeepsCapital(ReadOnlySpan<Piece> pieces)
    {
        var first = pieces[0];
        if (!char.IsUpper(first.Text[0]))
            return false;
        if (first.Text == "I" || first.Text.StartsWith("I'", StringComparison.Ordinal) || first.Text.StartsWith("I’", StringComparison.Ordinal) || first.Text.Skip(1).Any(char.IsUpper) || (classes.Has("time", first) && !first.Text.Contains('\'', StringComparison.Ordinal)))
            return true;
        var common = !Capitals.IsName(first.Text) || IsCommon(first) || verbs.FindForm(first.Key) is not null
            || first.Key.EndsWith("ing", StringComparison.Ordinal) || first.Key.Length > 5 && first.Key.EndsWith("est", StringComparison.Ordinal) || IsPlural(first);
        return !common && !IsNounBefore(pieces);
    }

    // "Line managers", "Night shift": a name would be followed by its verb, a comma or another name.
    private bool IsNounBefore(ReadOnlySpan<Piece> pieces) =>
        pieces.Length > 1 && pieces[1].Is("of") || pieces.Length > 1 && pieces[1].IsWord && char.IsLower(pieces[1].Text[0]) && (verbs.FindForm(pieces[1].Key) is null || verbs.Find(pieces[1].Key) is not null)
        && !pieces[1].Text.Contains('\'', StringComparison.Ordinal) && !IsCommon(pieces[1]) && !classes.Has("clauseverb", pieces[1]);

    private bool IsPlural(Piece piece) =>
        piece.Key.Length > 4 && piece.Key[^1] == 's' && piece.Key[^2] is not ('s' or 'u' or 'i') && !classes.Has("sname", piece);

    private bool IsCommon(Piece piece) => Array.Exists(CommonClasses, name => classes.Has(name, piece));
}
