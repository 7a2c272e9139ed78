using InquiryBot.Conversation.MyData;

namespace InquiryBot.Channels.Web;

/// <summary>What <c>/me</c> shows its visitor.</summary>
/// <param name="Link">The link the visitor came with; empty when none.</param>
/// <param name="Tables">What is kept; null when the link does not say about whom.</param>
public sealed record MyRecord(string? Link, IReadOnlyList<PlainTable>? Tables)
{
    /// <summary>Whether it was deleted just now.</summary>
    public bool IsDeleted { get; init; }

    /// <summary>How the bot works for the visitor, one thing a line.</summary>
    public IReadOnlyList<string> Settings { get; init; } = [];

    /// <summary>What the bot says to a change; null when nothing was said.</summary>
    public DeskAnswer? Answer { get; init; }

    /// <inheritdoc/>
    public override string ToString() => "somebody's record";
}
