namespace InquiryBot.Language;

/// <summary>Whether the bot reacts to a message, and how loudly.</summary>
public enum MessageAction
{
    /// <summary>Do nothing.</summary>
    Silent,

    /// <summary>At most an occasional, private "nice open question".</summary>
    Appreciate,

    /// <summary>React only in practice, in a review the author asked for, or at high sensitivity.</summary>
    Gentle,

    /// <summary>Offer a private rewording.</summary>
    Nudge,
}
