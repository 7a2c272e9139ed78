namespace InquiryBot.Language.Rewordings.Drafts;

/// <summary>What becomes of the other sentences that tell, the widest first.</summary>
internal enum Gathering
{
    /// <summary>Orders join the main one; what else was told stays, as far as the guard can live with it.</summary>
    Join,

    /// <summary>Each stays a sentence of its own.</summary>
    Keep,

    /// <summary>They go, if nothing was asked in them.</summary>
    Leave,
}
