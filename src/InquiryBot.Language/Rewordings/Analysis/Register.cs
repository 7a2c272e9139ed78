using System.Text;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis;

/// <summary>How the author writes, so that a rewording sounds like the same person.</summary>
/// <param name="Lower">Sentences start in lower case.</param>
/// <param name="LowerI">"i" instead of "I".</param>
internal sealed record Register(bool Lower, bool LowerI)
{
    public static Register Of(ReadOnlySpan<Piece> pieces, bool english)
    {
        var lower = false;
        var seen = false;
        bool small = false, capital = false;
        foreach (var piece in pieces)
        {
            if (!piece.IsWord)
                continue;
            if (!seen && char.IsLetter(piece.Text[0]))
                (seen, lower) = (true, char.IsLower(piece.Text[0]));
            small |= piece.Key is "i" or "im" or "id" or "ive" or "ill" && piece.Text[0] == 'i';
            capital |= piece.Text[0] == 'I' && piece.Key is "i" or "im" or "id" or "ive" or "ill";
        }

        return new Register(lower, english && (small || (lower && !capital)));
    }

    /// <summary>Starts a sentence of a frame the way the author starts sentences.</summary>
    public string Start(string sentence)
    {
        if (sentence.Length == 0)
            return sentence;
        if (!Lower)
            return char.ToUpperInvariant(sentence[0]) + sentence[1..];
        var firstWord = sentence.Split(' ', 2)[0];
        return firstWord is "I" or "I'd" or "I'm" || firstWord.Length > 1 && firstWord.Skip(1).Any(char.IsUpper)
            ? sentence
            : char.ToLowerInvariant(sentence[0]) + sentence[1..];
    }

    /// <summary>Writes "I" as the author does.</summary>
    public string Voice(string text)
    {
        if (!LowerI)
            return text;
        var voiced = new StringBuilder(text);
        for (var at = 0; at < text.Length; at++)
        {
            var starts = at == 0 || text[at - 1] is ' ' or '“';
            if (text[at] == 'I' && starts && (at + 1 == text.Length || text[at + 1] is ' ' or '\'' or ',' or '?'))
                voiced[at] = 'i';
        }

        return voiced.ToString();
    }
}
