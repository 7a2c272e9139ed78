namespace InquiryBot.Language;

/// <summary>What a careful reader would know besides the words: what was said before, and where.</summary>
public sealed record MessageContext
{
    /// <summary>Nothing is known: colleagues, no emergency, nothing asked.</summary>
    public static MessageContext None { get; } = new();

    /// <summary>Messages before this one in the same thread, oldest first; the last ten count.</summary>
    public IReadOnlyList<EarlierMessage> Earlier { get; init; } = [];

    /// <summary>What the channel is for.</summary>
    public ChannelPurpose Purpose { get; init; } = ChannelPurpose.Mixed;

    /// <summary>Who can be there.</summary>
    public ChannelKind Kind { get; init; } = ChannelKind.Channel;

    /// <summary>Whether an incident runs: then short orders save time and nothing is nudged.</summary>
    public bool Incident { get; init; }
}

/// <summary>A message that came before.</summary>
/// <param name="Text">Its words.</param>
/// <param name="FromSameAuthor">Whether the author of the message being read wrote it; null when unknown.</param>
public sealed record EarlierMessage(string Text, bool? FromSameAuthor = null);

/// <summary>What a channel is for, as its members set it.</summary>
public enum ChannelPurpose
{
    /// <summary><c>mixed</c>: the default.</summary>
    Mixed,

    /// <summary><c>inquiry</c>: people come here to think together.</summary>
    Inquiry,

    /// <summary><c>directive-ok</c>: orders are the genre (operations, emergency rooms, kitchens); nothing is nudged.</summary>
    DirectiveOk,
}

/// <summary>Who can be in a conversation.</summary>
public enum ChannelKind
{
    /// <summary><c>channel</c>: a channel or group of colleagues.</summary>
    Channel,

    /// <summary><c>direct</c>: a direct message between people; never nudged.</summary>
    Direct,

    /// <summary><c>external</c>: outsiders or customers can read along; never nudged.</summary>
    External,
}
