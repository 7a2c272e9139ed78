namespace InquiryBot.Language.Rewordings.Repairs;

/// <summary>What keeps a question from being as open as it could be.</summary>
public enum QuestionFault
{
    /// <summary><c>stacked</c>: three or more questions at once; the first one is enough.</summary>
    Stacked,

    /// <summary><c>binary</c>: two options as the only ones.</summary>
    Binary,

    /// <summary><c>self-affirming</c>: invites a face-saving yes ("makes sense?").</summary>
    SelfAffirming,

    /// <summary><c>why-person</c>: "why did you", which asks for a defence.</summary>
    WhyPerson,

    /// <summary><c>vague</c>: nothing to hold on to ("thoughts?").</summary>
    Vague,

    /// <summary><c>leading</c>: asks for agreement.</summary>
    Leading,
}
