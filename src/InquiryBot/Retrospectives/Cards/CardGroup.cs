namespace InquiryBot.Retrospectives.Cards;

/// <summary>Cards that lie together. A card that lies alone is a group of one.</summary>
internal sealed class CardGroup
{
    /// <summary>A number made up for it.</summary>
    public required string Id { get; init; }

    /// <summary>What people called it; null for nothing.</summary>
    public string? Title { get; set; }

    /// <summary>The ids of its cards.</summary>
    public required List<string> Cards { get; init; }
}
