using InquiryBot.Conversation.MyData;

namespace InquiryBot.Channels.Web;

/// <summary>What <c>/me</c> shows its visitor.</summary>
/// <param name="Link">The link the visitor came with; empty when none.</param>
/// <param name="Tables">What is kept; null when the link does not say about whom.</param>
/// <param name="IsDeleted">Whether it was deleted just now.</param>
public sealed record MyRecord(string? Link, IReadOnlyList<PlainTable>? Tables, bool IsDeleted)
{
    /// <inheritdoc/>
    public override string ToString() => "somebody's record";
}
