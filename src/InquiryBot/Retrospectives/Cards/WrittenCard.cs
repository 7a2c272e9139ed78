namespace InquiryBot.Retrospectives.Cards;

/// <summary>A card. Who wrote it is nowhere, unless its author signed it.</summary>
internal sealed class WrittenCard
{
    /// <summary>A number made up for it.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the prompt it answers.</summary>
    public required string Prompt { get; init; }

    /// <summary>The words.</summary>
    public required string Text { get; init; }

    /// <summary>The name its author put under it; null for none.</summary>
    public string? SignedBy { get; init; }

    /// <summary>Whether it tells of something that happened, and not of what should be done.</summary>
    public required bool IsEvent { get; init; }

    /// <summary>Whether everybody sees it.</summary>
    public bool IsRevealed { get; set; }
}
