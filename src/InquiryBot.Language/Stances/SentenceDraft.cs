using InquiryBot.Language.Text;

namespace InquiryBot.Language.Stances;

/// <summary>A sentence while the message is still being judged: later sentences and the context may still change it.</summary>
internal struct SentenceDraft
{
    public TextSpan Span;
    public MessageLanguage Language;
    public SentenceKind Kind;
    public SentenceFlags Flags;
    public MessageAction Action;

    /// <summary>How likely the kind's own action is, before rules made it quieter.</summary>
    public double Confidence;

    /// <summary>How likely it is that a careful reader would nudge this sentence.</summary>
    public double NudgeChance;

    /// <summary>How strongly the words speak for leaving a telling alone, in natural-log odds.</summary>
    public double Delicacy;

    /// <summary>The same for any telling of its language, before its words are known.</summary>
    public double PlainDelicacy;

    public bool IsQuestion;
    public bool IsOwn;

    /// <summary>"are you sure?", "does that make sense?": leading, but mildly.</summary>
    public bool IsSingleCheck;

    /// <summary>"why?" and nothing else: no harm shown, and no praise earned.</summary>
    public bool IsBareWord;

    /// <summary>"What can I take off your plate?": an offer that leaves open what.</summary>
    public bool IsOpenOffer;

    /// <summary>Whether it turns to something else than what was spoken of ("and while you're at it …").</summary>
    public bool IsAside;
    public Evidence[] Evidence;

    public readonly SentenceReading ToReading() => new()
    {
        Span = Span,
        Language = Language,
        Kind = Kind,
        Flags = Flags,
        Action = Action,
        Confidence = Confidence,
        Evidence = Evidence,
    };
}
