namespace InquiryBot.Retrospectives.Sessions;

/// <summary>The seven phases of a retrospective. The five in the middle follow the outline of Esther Derby and Diana Larsen.</summary>
public enum RetrospectivePhase
{
    /// <summary>The facilitator alone: what for, for how long, in which form.</summary>
    Prepare,

    /// <summary>Everybody arrives and hears what happens with what they say.</summary>
    SetTheStage,

    /// <summary>What became of the last actions, and what happened since.</summary>
    Gather,

    /// <summary>What it means.</summary>
    Insights,

    /// <summary>At most two things to try.</summary>
    Decide,

    /// <summary>Thanks, what the time was worth, and the summary.</summary>
    Close,

    /// <summary>What became of what was agreed.</summary>
    FollowUp,
}
