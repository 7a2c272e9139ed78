namespace InquiryBot.Language;

/// <summary>Under what circumstances a sentence was said. Flags change the action, never the kind's name.</summary>
[Flags]
public enum SentenceFlags
{
    /// <summary>Nothing special.</summary>
    None = 0,

    /// <summary><c>urgent</c>: incident words, an incident channel or an active incident. Makes telling silent.</summary>
    Urgent = 1 << 0,

    /// <summary><c>safety</c>: risk to people or data. Silent, and no later review.</summary>
    Safety = 1 << 1,

    /// <summary><c>asked</c>: the addressee asked how, what or for help in the last ten messages.</summary>
    Asked = 1 << 2,

    /// <summary><c>agreed</c>: "as agreed", "zoals afgesproken", a rota.</summary>
    Agreed = 1 << 3,

    /// <summary><c>softened</c>: could, if possible, misschien, als het lukt. One step quieter for small objects.</summary>
    Softened = 1 << 4,

    /// <summary><c>pressured</c>: now, asap, finally, capitals, !!. One step louder.</summary>
    Pressured = 1 << 5,

    /// <summary><c>deadline</c>: a time or date by which something is wanted.</summary>
    Deadline = 1 << 6,

    /// <summary><c>way-out</c>: a real way to say no ("unless you see a problem"). One step quieter.</summary>
    WayOut = 1 << 7,

    /// <summary><c>stacked</c>: three or more questions in one message.</summary>
    Stacked = 1 << 8,

    /// <summary><c>self-answered</c>: the speaker answered the own question.</summary>
    SelfAnswered = 1 << 9,

    /// <summary><c>binary</c>: "A or B?" as the only options.</summary>
    Binary = 1 << 10,

    /// <summary><c>why-person</c>: why + you + a past or negative form.</summary>
    WhyPerson = 1 << 11,

    /// <summary><c>banter</c>: laughing emoji, "jk", "grapje". Silent.</summary>
    Banter = 1 << 12,

    /// <summary><c>benefit-listener</c>: an offer, or leave to rest, eat, skip or decline.</summary>
    BenefitListener = 1 << 13,

    /// <summary><c>third-party</c>: the act is for someone who is not here.</summary>
    ThirdParty = 1 << 14,

    /// <summary><c>boundary</c>: a refusal, or an objection to mistreatment. Always silent.</summary>
    Boundary = 1 << 15,

    /// <summary><c>speaking-up</c>: reporting risk, error or dissent upward. Always silent.</summary>
    SpeakingUp = 1 << 16,

    /// <summary><c>crisis</c>: self-harm, violence, children at risk. No rewording, no teaching; help text only.</summary>
    Crisis = 1 << 17,

    /// <summary><c>lang-other</c>: neither English nor Dutch. Silent.</summary>
    LanguageOther = 1 << 18,

    /// <summary><c>low-confidence</c>: below the threshold for its action, so one step quieter.</summary>
    LowConfidence = 1 << 19,

    /// <summary><c>delicate</c>: the words of the message, taken together, speak of danger, a boundary or speaking up. Silent.</summary>
    Delicate = 1 << 20,
}
