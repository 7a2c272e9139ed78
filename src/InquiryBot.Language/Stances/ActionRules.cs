namespace InquiryBot.Language.Stances;

/// <summary>From the kind and the flags of one sentence to what it asks of the bot: section 8 of the label guide, in its order.</summary>
internal static class ActionRules
{
    private const SentenceFlags AlwaysSilent = SentenceFlags.Urgent | SentenceFlags.Safety | SentenceFlags.Boundary | SentenceFlags.SpeakingUp
        | SentenceFlags.Banter | SentenceFlags.Crisis | SentenceFlags.Delicate;

    /// <summary>Below this chance of being right a nudge is one step quieter.</summary>
    public const double NudgeFrom = 0.7;

    /// <summary>How often a rule that keeps the bot quiet does so in vain.</summary>
    private const double RuleIsWrong = 0.15;

    public static void Apply(ref SentenceDraft draft)
    {
        if (draft.Kind.Stance() == Stance.Telling)
            ApplyToTelling(ref draft);
        else if ((draft.Flags & (SentenceFlags.Crisis | SentenceFlags.LanguageOther)) != 0 || (draft.IsBareWord && draft.Kind == SentenceKind.Causes))
            draft.Action = MessageAction.Silent;
        else if (draft.IsOpenOffer)
            draft.Action = MessageAction.Appreciate;
    }

    private static void ApplyToTelling(ref SentenceDraft draft)
    {
        if ((draft.Flags & AlwaysSilent) != 0)
        {
            draft.Action = MessageAction.Silent;
            draft.NudgeChance = Math.Min(draft.NudgeChance, RuleIsWrong);
            return;
        }
        if (draft.Kind == SentenceKind.Tag && draft.NudgeChance >= NudgeFrom)
            draft.Action = MessageAction.Nudge;
        if (draft.IsSingleCheck && (draft.Flags & SentenceFlags.Pressured) == 0)
            MakeQuieter(ref draft);
        if ((draft.Flags & SentenceFlags.WayOut) != 0 && draft.Kind is not SentenceKind.Ultimatum)
            MakeQuieter(ref draft);
        if (draft.Action == MessageAction.Nudge && draft.NudgeChance < NudgeFrom)
        {
            draft.Flags |= SentenceFlags.LowConfidence;
            draft.Action = MessageAction.Gentle;
        }
    }

    private static void MakeQuieter(ref SentenceDraft draft)
    {
        draft.Action = Quieter(draft.Action);
        draft.NudgeChance = Math.Min(draft.NudgeChance, RuleIsWrong);
    }

    /// <summary>How often an action like this is right: for a nudge the chance that a careful reader would nudge.</summary>
    public static double ConfidenceOf(MessageAction action, List<SentenceDraft> drafts, int main)
    {
        if (main < 0)
            return 1;
        if (action == MessageAction.Nudge)
            return drafts[main].NudgeChance;
        return drafts[main].Kind.DefaultAction() == action ? drafts[main].Confidence : 1 - drafts[main].NudgeChance;
    }

    /// <summary>Silent, gentle, nudge: one step down.</summary>
    public static MessageAction Quieter(MessageAction action) =>
        action == MessageAction.Nudge ? MessageAction.Gentle : MessageAction.Silent;
}
