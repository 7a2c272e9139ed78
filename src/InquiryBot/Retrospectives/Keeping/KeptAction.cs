using InquiryBot.Retrospectives.Decisions;

namespace InquiryBot.Retrospectives.Keeping;

/// <summary>What an action says. It was agreed on in a session whose summary was approved.</summary>
internal sealed record ActionBody
{
    /// <summary>What is tried.</summary>
    public required string What { get; init; }

    /// <summary>How it serves what everybody is here for.</summary>
    public string? Vision { get; init; }

    /// <summary>The first step.</summary>
    public string? FirstStep { get; init; }

    /// <summary>How we would notice improvement.</summary>
    public string? Sign { get; init; }

    /// <summary>What support is asked.</summary>
    public string? Support { get; init; }

    /// <summary>Who carries it, by the name they go by.</summary>
    public string? Carrier { get; init; }

    /// <summary>When we look again.</summary>
    public required DateOnly CheckOn { get; init; }

    /// <summary>What its carrier let the team know; null for nothing.</summary>
    public string? Released { get; init; }

    /// <summary>What an action that was agreed on says.</summary>
    public static ActionBody Of(PlannedAction action) => new()
    {
        What = action.What,
        Vision = action.Vision,
        FirstStep = action.FirstStep,
        Sign = action.Sign,
        Support = action.Support,
        Carrier = action.Carrier,
        CheckOn = action.CheckOn!.Value,
    };

    /// <summary>Never the words.</summary>
    public override string ToString() => "an action";
}

/// <summary>An action as it is kept.</summary>
/// <param name="Id">A number made up for it.</param>
/// <param name="Body">What it says.</param>
internal sealed record KeptAction(string Id, ActionBody Body);
