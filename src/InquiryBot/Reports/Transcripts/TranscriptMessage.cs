using InquiryBot.Language;

namespace InquiryBot.Reports.Transcripts;

/// <summary>One message of a file or stream. It lives in memory while it is read and is never kept.</summary>
internal sealed record TranscriptMessage
{
    /// <summary>What was said.</summary>
    public required string Text { get; init; }

    /// <summary>The file's own id of the message, or null.</summary>
    public string? Id { get; init; }

    /// <summary>Who said it, or null. It tells voices apart and never comes out of a report.</summary>
    public string? Author { get; init; }

    /// <summary>The thread it belongs to, or null for the conversation itself.</summary>
    public string? Thread { get; init; }

    /// <summary>When it was said, for chats.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>How far into the meeting it was said, for subtitles.</summary>
    public TimeSpan? Elapsed { get; init; }

    /// <summary>Which of the inputs it came from, the first being 0: what is said in one is no answer in another.</summary>
    public int Conversation { get; init; }

    /// <summary>What came before, when the file says so itself, and where it was said.</summary>
    public MessageContext Context { get; init; } = MessageContext.None;
}
