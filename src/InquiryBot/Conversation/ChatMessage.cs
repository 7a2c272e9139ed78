using InquiryBot.Language;
using InquiryBot.Privacy;
using Microsoft.Bot.Schema;

namespace InquiryBot.Conversation;

/// <summary>Who said what, and where. It lives while it is handled and is never written anywhere.</summary>
internal sealed record ChatMessage
{
    /// <summary>The platform's id of the message; empty when there is none.</summary>
    public string Id { get; init; } = "";

    /// <summary>The words, with the platform's markup.</summary>
    public required string Text { get; init; }

    /// <summary>Who wrote them.</summary>
    public required Person Author { get; init; }

    /// <summary>Whether the author is a guest of the organisation.</summary>
    public bool AuthorIsGuest { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset SentAt { get; init; }

    /// <summary>What came before, and what the channel is for.</summary>
    public MessageContext Context { get; init; } = MessageContext.None;

    /// <summary>The thread's id, or null outside threads.</summary>
    public string? Thread { get; init; }

    /// <summary>The channel's id, without the thread.</summary>
    public string Channel { get; init; } = "";

    /// <summary>The name of the channel as its members know it, or null when the platform does not tell.</summary>
    public string? Place { get; init; }

    /// <summary>How to get back to the author.</summary>
    public required ConversationReference Reference { get; init; }

    /// <summary>Never the words.</summary>
    public override string ToString() => $"a message by {Author}";
}
