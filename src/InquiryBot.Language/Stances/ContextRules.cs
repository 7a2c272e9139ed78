namespace InquiryBot.Language.Stances;

/// <summary>What the messages before and the place make of a sentence: an answer that was asked for, an incident, a place where orders are the genre.</summary>
internal static class ContextRules
{
    /// <summary>Answers come in a row: this many messages of others may stand between a question and one of its answers.</summary>
    private const int CloseAtMost = 3;

    /// <summary>What was learned of threads already weighs what was asked. From this chance on it is an order all the same, unless the question stands right before it.</summary>
    private const double SureOrder = 0.9;

    public static void Apply(MessageContext context, ReadingDesk desk)
    {
        var quiet = context.Purpose == ChannelPurpose.DirectiveOk || context.Kind != ChannelKind.Channel;
        var drafts = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(desk.Drafts);
        if (desk.Asked.Sought != Sought.Nothing)
            Answers(desk);
        foreach (ref var draft in drafts)
        {
            if (desk.Asked.Sought != Sought.Nothing && draft.Kind is SentenceKind.Answer or SentenceKind.Commit)
                draft.Flags |= SentenceFlags.Asked;
            if (context.Incident && draft.Kind.Stance() == Stance.Telling)
                draft.Flags |= SentenceFlags.Urgent;
        }
        MessageRules.Apply(desk.Drafts);
        foreach (ref var draft in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(desk.Drafts))
        {
            ActionRules.Apply(ref draft);
            if (quiet && draft.Action is MessageAction.Nudge or MessageAction.Gentle)
                draft.Action = MessageAction.Silent;
        }
    }

    /// <summary>An instruction that was asked for is an answer; an imperative behind "what are you on today?" is a plan.</summary>
    private static void Answers(ReadingDesk desk)
    {
        for (var i = 0; i < desk.Drafts.Count; i++)
        {
            ref var draft = ref System.Runtime.InteropServices.CollectionsMarshal.AsSpan(desk.Drafts)[i];
            if (desk.Asked.Sought == Sought.Plans && draft.Kind is SentenceKind.Command or SentenceKind.Answer)
                Become(ref draft, SentenceKind.Commit);
            if (!IsInstruction(draft) || desk.Asked.Sought == Sought.Plans)
                continue;
            if (IsAnswer(draft, i, desk))
                Become(ref draft, SentenceKind.Answer);
        }
    }

    /// <summary>
    /// Close behind the question, what does not press and does not turn to something else is its answer, and so is what goes on from an answer.
    /// When much was said since, it must also speak of what was asked.
    /// </summary>
    private static bool IsAnswer(in SentenceDraft draft, int index, ReadingDesk desk)
    {
        var since = desk.Asked.Since;
        if (since > 0 && draft.NudgeChance > SureOrder)
            return false;
        if (since <= CloseAtMost && index > 0 && desk.Drafts[index - 1].Kind is SentenceKind.Answer or SentenceKind.Acknowledge)
            return true;
        if (draft.IsAside || (draft.Flags & SentenceFlags.Pressured) != 0 || (since > 0 && (draft.Flags & SentenceFlags.Deadline) != 0))
            return false;
        return since <= CloseAtMost || (desk.Packs.For(draft.Language) is { } pack && desk.Asked.SharesSubject(desk.Message.Sentences[index], desk, pack));
    }

    private static void Become(ref SentenceDraft draft, SentenceKind kind)
    {
        if (draft.Kind == kind)
            return;
        draft.Flags |= SentenceFlags.Asked;
        draft.Kind = kind;
        draft.Action = MessageAction.Silent;
        draft.NudgeChance = 0;
    }

    private static bool IsInstruction(in SentenceDraft draft) =>
        draft.IsOwn && draft.Kind is SentenceKind.Command or SentenceKind.Obligation or SentenceKind.Advice or SentenceKind.Favour;
}
