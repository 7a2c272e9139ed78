namespace InquiryBot.Retrospectives.Sessions;

/// <summary>What a step is for and has not reached. The text is under <c>retro.gap.</c> and its name.</summary>
public enum ExitGap
{
    /// <summary>There is no purpose.</summary>
    Purpose,

    /// <summary>There is no length.</summary>
    Time,

    /// <summary>Somebody has neither checked in nor passed.</summary>
    CheckIns,

    /// <summary>An action of last time was not looked at.</summary>
    EarlierActions,

    /// <summary>There is no card.</summary>
    Cards,

    /// <summary>A topic has no card that tells what happened.</summary>
    Events,

    /// <summary>Nobody gave a dot.</summary>
    Dots,

    /// <summary>A topic has no sentence on what we think.</summary>
    Insights,

    /// <summary>An action lacks somebody who said yes, a first step, a sign of improvement or a date.</summary>
    ActionParts,

    /// <summary>The summary is not approved.</summary>
    Summary,
}
