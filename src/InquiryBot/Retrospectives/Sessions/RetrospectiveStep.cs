namespace InquiryBot.Retrospectives.Sessions;

/// <summary>Where in a phase a retrospective stands. Each step asks one thing of everybody.</summary>
public enum RetrospectiveStep
{
    /// <summary>The facilitator prepares, and people may come in already.</summary>
    Preparing,

    /// <summary>How safe it is to speak, from 1 to 5, each alone.</summary>
    Safety,

    /// <summary>Everybody writes one thing.</summary>
    CheckIn,

    /// <summary>What became of the actions of last time.</summary>
    EarlierActions,

    /// <summary>Cards, each alone and hidden.</summary>
    Writing,

    /// <summary>The cards are shown and may be laid together.</summary>
    Grouping,

    /// <summary>Dots, in secret.</summary>
    Voting,

    /// <summary>One sentence for each topic: what we think, because of what, and what we do not know.</summary>
    Insights,

    /// <summary>What already runs, and what everybody is here for.</summary>
    Initiatives,

    /// <summary>What to try.</summary>
    Actions,

    /// <summary>How safe each action is to try, from 1 to 5, in secret, and what speaks against it.</summary>
    Objections,

    /// <summary>Thanks, from person to person.</summary>
    Appreciation,

    /// <summary>What the time was worth, from 0 to 4, in secret.</summary>
    Rating,

    /// <summary>The facilitator edits the summary and approves it.</summary>
    Summary,

    /// <summary>It is over; the check dates remain.</summary>
    FollowUp,
}
