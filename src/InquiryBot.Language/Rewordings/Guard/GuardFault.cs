namespace InquiryBot.Language.Rewordings.Guard;

/// <summary>Why a rewording is not shown.</summary>
internal enum GuardFault
{
    None,

    /// <summary>It does not ask its one question.</summary>
    NoSingleQuestion,

    /// <summary>A bracket opens that does not close, or a word stands twice in a row.</summary>
    Broken,

    /// <summary>More than twice the original and twelve words.</summary>
    TooLong,

    /// <summary>A name, number, day, link, file, code or negation is gone.</summary>
    LostFact,

    /// <summary>Something stands in it that neither the author nor the frame said.</summary>
    AddedFact,

    /// <summary>Somebody else does it, or it is done to somebody else.</summary>
    ChangedRoles,

    /// <summary>A harsh or a syrupy word.</summary>
    Unkind,

    /// <summary>The reader does not read it as asking.</summary>
    ReadsAsTelling,
}
