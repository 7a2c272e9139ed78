namespace InquiryBot.Language.Stances;

/// <summary>
/// Circumstances of a sentence that cues may ask for ("&amp; q !pressured"). The first ones are read from the shape of the
/// sentence; the rest are stated by the cues that the data files call facts.
/// </summary>
internal static class Facts
{
    public const ulong Question = 1 << 0, Exclaim = 1 << 1, MultiMark = 1 << 2, Caps = 1 << 3, Short = 1 << 4, Long = 1 << 5,
        Link = 1 << 6, Code = 1 << 7, Mention = 1 << 8, List = 1 << 9, Named = 1 << 10, Trailing = 1 << 11;

    /// <summary>Shape facts by name, in the order of their bits.</summary>
    public static readonly string[] Shapes =
        ["q", "exclaim", "multimark", "caps", "short", "long", "link", "code", "mention", "list", "named", "trailing"];

    /// <summary>How many facts are read from the shape; those of the cues come behind them.</summary>
    public const int ShapeCount = 12;

    /// <summary>Facts that become flags of the reading, by name.</summary>
    public static readonly (string Name, SentenceFlags Flag)[] Flags =
    [
        ("urgent", SentenceFlags.Urgent),
        ("safety", SentenceFlags.Safety),
        ("agreed", SentenceFlags.Agreed),
        ("softened", SentenceFlags.Softened),
        ("pressured", SentenceFlags.Pressured),
        ("deadline", SentenceFlags.Deadline),
        ("way-out", SentenceFlags.WayOut),
        ("binary", SentenceFlags.Binary),
        ("why-person", SentenceFlags.WhyPerson),
        ("banter", SentenceFlags.Banter),
        ("benefit-listener", SentenceFlags.BenefitListener),
        ("third-party", SentenceFlags.ThirdParty),
        ("boundary", SentenceFlags.Boundary),
        ("speaking-up", SentenceFlags.SpeakingUp),
        ("crisis", SentenceFlags.Crisis),
    ];
}
