namespace InquiryBot.Language.Rewordings.Pieces;

/// <summary>What a piece of a sentence is, as far as rewording cares.</summary>
internal enum PieceKind
{
    Word,
    Punctuation,
    Mention,
    Link,
    Code,
    Emoji,
}

/// <summary>A word, mark or chat token of a sentence.</summary>
/// <param name="Text">As the author wrote it.</param>
/// <param name="Key">Lower case and without apostrophes, so that "Don't" and "dont" are one word.</param>
/// <param name="Kind">Word, mark or chat token.</param>
/// <param name="Spaced">Whether white space stood before it.</param>
internal readonly record struct Piece(string Text, string Key, PieceKind Kind, bool Spaced)
{
    public bool IsWord => Kind == PieceKind.Word;

    public bool Is(string key) => IsWord && Key == key;

    /// <summary>A comma, full stop or other mark that ends a stretch of words.</summary>
    public bool IsMark => Kind == PieceKind.Punctuation;
}
