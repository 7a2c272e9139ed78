namespace InquiryBot.Language.Stances.Wordings;

/// <summary>The five manners in which wordings are shown as evidence; each is an entry of the watch list.</summary>
internal enum WordingManner : byte
{
    /// <summary><c>wording.words</c>: words and pairs anywhere.</summary>
    Words,

    /// <summary><c>wording.parts</c>: parts of speech in their order.</summary>
    Parts,

    /// <summary><c>wording.opening</c>: how the sentence opens.</summary>
    Opening,

    /// <summary><c>wording.ending</c>: how it ends.</summary>
    Ending,

    /// <summary><c>wording.around</c>: what stands beside the sentence in its message, and what was said before.</summary>
    Around,
}

/// <summary>Which manner a shape belongs to.</summary>
internal static class WordingManners
{
    public const int Count = 5;

    private static readonly WordingManner[] OfShape =
    [
        WordingManner.Words, WordingManner.Words, WordingManner.Words, WordingManner.Parts, WordingManner.Opening, WordingManner.Opening,
        WordingManner.Ending, WordingManner.Ending, WordingManner.Opening,
        WordingManner.Words, WordingManner.Around, WordingManner.Around,
    ];

    public static WordingManner Manner(this WordingShape shape) => OfShape[(int)shape];
}
