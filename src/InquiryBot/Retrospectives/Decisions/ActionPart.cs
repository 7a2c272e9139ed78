namespace InquiryBot.Retrospectives.Decisions;

/// <summary>What an action consists of besides what is tried. The texts are under <c>retro.part.</c> and its name.</summary>
public enum ActionPart
{
    /// <summary>How it serves what everybody is here for, or that it does not.</summary>
    Vision,

    /// <summary>The first step, within a week.</summary>
    FirstStep,

    /// <summary>How we would notice that it got better, and not just different.</summary>
    Sign,

    /// <summary>When we look again.</summary>
    CheckOn,

    /// <summary>What support is asked, and of whom. May be left out.</summary>
    Support,

    /// <summary>Who offered to carry it.</summary>
    Carrier,
}
