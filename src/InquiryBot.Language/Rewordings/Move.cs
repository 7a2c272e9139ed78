namespace InquiryBot.Language.Rewordings;

/// <summary>How a rewording opens the sentence up. Alternatives are always different moves, never paraphrases.</summary>
public enum Move
{
    /// <summary><c>open</c>: asks for the other's view or knowledge first.</summary>
    Open,

    /// <summary><c>need</c>: states the need, asks what is realistic or needed.</summary>
    Need,

    /// <summary><c>process</c>: asks how to decide, divide or talk about it.</summary>
    Process,

    /// <summary><c>fixed</c>: for orders that stand: the limit, the reason, a question about what would help.</summary>
    Fixed,

    /// <summary><c>reflect</c>: the observation or the own feeling, then an open question.</summary>
    Reflect,
}

/// <summary>The author's answer to "could the answer be no?".</summary>
public enum AuthorAnswer
{
    /// <summary>Not asked yet.</summary>
    Unknown,

    /// <summary><c>open</c>: yes, the answer could be no.</summary>
    Open,

    /// <summary><c>partly</c>: how or when is open.</summary>
    Partly,

    /// <summary><c>fixed</c>: no, this stands.</summary>
    Fixed,
}
