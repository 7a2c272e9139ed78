using InquiryBot.Retrospectives.Cards;
using InquiryBot.Retrospectives.Decisions;
using InquiryBot.Retrospectives.Keeping;
using InquiryBot.Retrospectives.Sessions;

namespace InquiryBot.Retrospectives.Exports;

/// <summary>What stays of a session: its approved summary and its actions. Nothing in it says who wrote what.</summary>
internal sealed record SummaryDocument
{
    /// <summary>When the session was begun.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When the summary was approved.</summary>
    public required DateTimeOffset ApprovedAt { get; init; }

    /// <summary>What for.</summary>
    public string? Purpose { get; init; }

    /// <summary>Which time it looked back on.</summary>
    public string? Period { get; init; }

    /// <summary>What everybody is here for.</summary>
    public string? Vision { get; init; }

    /// <summary>The lines the facilitator approved.</summary>
    public required IReadOnlyList<SummaryLine> Lines { get; init; }

    /// <summary>What became of earlier actions.</summary>
    public required IReadOnlyList<ReviewedAction> Earlier { get; init; }

    /// <summary>What was agreed on.</summary>
    public required IReadOnlyList<ActionBody> Actions { get; init; }

    /// <summary>How many people took part.</summary>
    public required int People { get; init; }

    /// <summary>What the time was worth, from 0 to 4: how often each number was given; null when too few answered.</summary>
    public IReadOnlyDictionary<int, int>? Rating { get; init; }

    /// <summary>How the room asked and told, by phase.</summary>
    public required IReadOnlyDictionary<RetrospectivePhase, RoomTone> Tones { get; init; }

    /// <summary>What stays of a session.</summary>
    public static SummaryDocument Of(Retrospective session) => new()
    {
        StartedAt = session.StartedAt,
        ApprovedAt = session.Summary.ApprovedAt ?? throw new InvalidOperationException("The summary was not approved."),
        Purpose = session.Plan.Purpose,
        Period = session.Plan.Period,
        Vision = session.Plan.Vision,
        Lines = session.Summary.Lines,
        Earlier = [.. session.Earlier.Where(action => action.Review is not null).Select(action => new ReviewedAction(action.What, action.Review!.Value))],
        Actions = [.. session.Actions.Agreed.Select(ActionBody.Of)],
        People = session.Seats.Count,
        Rating = session.Rating.Spread,
        Tones = session.Tones,
    };

    /// <summary>Never the words.</summary>
    public override string ToString() => "a summary";
}

/// <summary>What became of an earlier action.</summary>
/// <param name="What">What was tried.</param>
/// <param name="Review">What the room says became of it.</param>
internal sealed record ReviewedAction(string What, ActionReview Review);
