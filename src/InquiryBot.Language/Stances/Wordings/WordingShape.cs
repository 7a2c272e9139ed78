namespace InquiryBot.Language.Stances.Wordings;

/// <summary>What a wording is made of, and where in the sentence it must stand.</summary>
internal enum WordingShape : byte
{
    /// <summary><c>word</c>: a word, anywhere.</summary>
    Word,

    /// <summary><c>pair</c>: two words that follow each other.</summary>
    Pair,

    /// <summary><c>skip</c>: two words with one between them.</summary>
    Skip,

    /// <summary><c>parts</c>: three parts of speech that follow each other.</summary>
    Parts,

    /// <summary><c>open</c>: the first words after greeting and address.</summary>
    Open,

    /// <summary><c>open-parts</c>: the parts of speech of the first words, or a first word and the parts of those behind it.</summary>
    OpenParts,

    /// <summary><c>end</c>: the last words.</summary>
    End,

    /// <summary><c>end-parts</c>: the parts of speech of the last words, and the mark behind them.</summary>
    EndParts,

    /// <summary><c>whole</c>: how the sentence opens together with the mark that ends it.</summary>
    Whole,

    /// <summary><c>fact</c>: a fact that was found in the sentence.</summary>
    Fact,

    /// <summary><c>beside</c>: a cue in the sentence before or behind, or the mark that ends it.</summary>
    Beside,

    /// <summary><c>earlier</c>: something that was said before the message.</summary>
    Earlier,
}
