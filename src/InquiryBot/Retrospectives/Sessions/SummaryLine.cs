namespace InquiryBot.Retrospectives.Sessions;

/// <summary>What a line of a summary is.</summary>
public enum SummaryKind
{
    /// <summary>What people looked into.</summary>
    Topic,

    /// <summary>What they came to think of the topic above it.</summary>
    Insight,

    /// <summary>An idea that was put aside for later.</summary>
    Parked,

    /// <summary>Something the facilitator added.</summary>
    Note,
}

/// <summary>A line of a summary: only what was said. The actions stand behind it, as they were agreed.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The words.</param>
public sealed record SummaryLine(SummaryKind Kind, string Text);
