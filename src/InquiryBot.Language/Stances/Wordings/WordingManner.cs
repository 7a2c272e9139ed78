namespace InquiryBot.Language.Stances.Wordings;

/// <summary>The four manners in which wordings are shown as evidence; each is an entry of the watch list.</summary>
internal enum WordingManner
{
    /// <summary><c>wording.words</c>: words and pairs anywhere.</summary>
    Words,

    /// <summary><c>wording.parts</c>: parts of speech in their order.</summary>
    Parts,

    /// <summary><c>wording.opening</c>: how the sentence opens.</summary>
    Opening,

    /// <summary><c>wording.ending</c>: how it ends.</summary>
    Ending,
}

/// <summary>Which manner a shape belongs to.</summary>
internal static class WordingManners
{
    public static WordingManner Manner(this WordingShape shape) => shape switch
    {
        WordingShape.Word or WordingShape.Pair or WordingShape.Skip => WordingManner.Words,
        WordingShape.Parts => WordingManner.Parts,
        WordingShape.Open or WordingShape.OpenParts or WordingShape.Whole => WordingManner.Opening,
        _ => WordingManner.Ending,
    };
}
