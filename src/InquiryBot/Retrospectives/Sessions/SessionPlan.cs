namespace InquiryBot.Retrospectives.Sessions;

/// <summary>What the facilitator prepared.</summary>
internal sealed record SessionPlan
{
    /// <summary>The lengths that are offered, in minutes.</summary>
    public static IReadOnlyList<int> Lengths { get; } = [15, 30, 60, 90];

    /// <summary>What for, in one line; null until it was said.</summary>
    public string? Purpose { get; init; }

    /// <summary>Which time it looks back on; null for whatever people remember.</summary>
    public string? Period { get; init; }

    /// <summary>How long it takes, in minutes; null until it was said.</summary>
    public int? Minutes { get; init; }

    /// <summary>The id of the format.</summary>
    public required string Format { get; init; }

    /// <summary>Whether a card bears its author's name unless the author wants otherwise.</summary>
    public bool AreCardsSigned { get; init; }

    /// <summary>Who sees the result, in the words of the facilitator; null when it is those who took part.</summary>
    public string? Audience { get; init; }

    /// <summary>What everybody is here for, in one line; null for none yet.</summary>
    public string? Vision { get; init; }
}
