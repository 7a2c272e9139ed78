namespace InquiryBot.Channels.Web.Drafts;

/// <summary>One exchange: what the visitor said and what the bot answers.</summary>
/// <param name="Said">The visitor's words; empty when there were none or too many.</param>
/// <param name="Draft">The checked message, when it was one.</param>
/// <param name="Reply">The plain answer, when it was not.</param>
public sealed record Turn(string Said, Draft? Draft, Reply Reply)
{
    /// <inheritdoc/>
    public override string ToString() => Draft?.ToString() ?? Reply.ToString();
}

/// <summary>An answer that is not about a draft.</summary>
public enum Reply
{
    /// <summary>None: the answer is about a draft.</summary>
    None,

    /// <summary>What can be typed here.</summary>
    Help,

    /// <summary>Where the watch list is.</summary>
    WatchList,

    /// <summary>What is kept.</summary>
    Privacy,

    /// <summary>That the page keeps nothing of the visitor, and where the chats' data is.</summary>
    MyData,

    /// <summary>That it belongs to the chat in Teams or Slack.</summary>
    ChatOnly,

    /// <summary>From here on in English.</summary>
    English,

    /// <summary>From here on in Dutch.</summary>
    Dutch,

    /// <summary>There was nothing to read.</summary>
    Empty,

    /// <summary>There was more than is read at a time.</summary>
    TooLong,
}
