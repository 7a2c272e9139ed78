using System.Runtime.InteropServices;

namespace InquiryBot.Language.Stances;

/// <summary>What sentences do to each other within one message: rescue, aggravation, stacking. Section 4 of the label guide.</summary>
internal static class MessageRules
{
    private const int StackedFrom = 3;

    /// <summary>From which odds on a telling is left alone, in natural-log odds: below even, for a nudge in danger costs more than a missed one.</summary>
    private const double DelicateFrom = -0.8;

    public static void Apply(List<SentenceDraft> list)
    {
        var drafts = CollectionsMarshal.AsSpan(list);
        if (drafts.Length == 0)
            return;
        Stacked(drafts);
        SelfAnswered(drafts);
        Delicate(drafts);
        SpreadToAll(drafts);
    }

    /// <summary>The action of the whole message and the sentence that decided it, -1 when there is none.</summary>
    public static MessageAction ActionOf(List<SentenceDraft> list, out int main)
    {
        var drafts = CollectionsMarshal.AsSpan(list);
        main = Strongest(drafts);
        if (main < 0)
            return MessageAction.Silent;
        var action = drafts[main].Action;
        if (action is MessageAction.Nudge or MessageAction.Gentle && IsRescued(drafts, main))
        {
            main = OpenQuestionAfter(drafts, main);
            return MessageAction.Appreciate;
        }
        return action == MessageAction.Appreciate && AnyPressedTelling(drafts) ? MessageAction.Silent : action;
    }

    /// <summary>A need or an order with a real, open question next to it is the pattern the bot teaches.</summary>
    private static bool IsRescued(ReadOnlySpan<SentenceDraft> drafts, int main) =>
        drafts[main].Kind is SentenceKind.Want or SentenceKind.Obligation or SentenceKind.Command or SentenceKind.Group or SentenceKind.Assign
        && OpenQuestionAfter(drafts, main) >= 0;

    private static int OpenQuestionAfter(ReadOnlySpan<SentenceDraft> drafts, int main)
    {
        for (var i = 0; i < drafts.Length; i++)
        {
            if (i != main && drafts[i].Action == MessageAction.Appreciate && drafts[i].Kind.Stance() == Stance.Asking
                && (drafts[i].Flags & SentenceFlags.SelfAnswered) == 0)
            {
                return i;
            }
        }
        return -1;
    }

    private static bool AnyPressedTelling(ReadOnlySpan<SentenceDraft> drafts)
    {
        foreach (ref readonly var draft in drafts)
        {
            if (draft.Kind.Stance() == Stance.Telling && draft.Kind != SentenceKind.Hint && draft.Action == MessageAction.Nudge)
                return true;
        }
        return false;
    }

    private static int Strongest(ReadOnlySpan<SentenceDraft> drafts)
    {
        var best = -1;
        for (var i = 0; i < drafts.Length; i++)
        {
            if (best < 0 || Loudness(drafts[i]) > Loudness(drafts[best]))
                best = i;
        }
        return best;
    }

    private static double Loudness(in SentenceDraft draft)
    {
        var action = draft.Action switch { MessageAction.Nudge => 300, MessageAction.Gentle => 200, MessageAction.Appreciate => 100, _ => 0 };
        return action + Strength(draft.Kind) + (draft.IsOwn ? 1 : 0) + (draft.Kind == SentenceKind.Unclear ? 0 : 0.5);
    }

    internal static int Strength(SentenceKind kind) => kind switch
    {
        SentenceKind.Ultimatum => 80,
        SentenceKind.Blame => 70,
        SentenceKind.Command or SentenceKind.Assign or SentenceKind.Embedded => 60,
        SentenceKind.Obligation or SentenceKind.Want or SentenceKind.Perform => 50,
        SentenceKind.Leading or SentenceKind.Rhetorical => 40,
        SentenceKind.Tag => 30,
        SentenceKind.Advice or SentenceKind.Group => 20,
        _ when kind.Stance() == Stance.Asking => 10,
        SentenceKind.Favour or SentenceKind.Answer or SentenceKind.Invite or SentenceKind.Reflect => 8,
        SentenceKind.Social or SentenceKind.Acknowledge or SentenceKind.Recognise or SentenceKind.Quoted or SentenceKind.Code => 3,
        SentenceKind.Unclear => 0,
        _ => 5,
    };

    private static void Stacked(Span<SentenceDraft> drafts)
    {
        var questions = 0;
        foreach (ref readonly var draft in drafts)
            questions += draft.IsQuestion && draft.IsOwn ? 1 : 0;
        if (questions < StackedFrom)
            return;
        foreach (ref var draft in drafts)
            draft.Flags |= draft.IsQuestion ? SentenceFlags.Stacked : SentenceFlags.None;
    }

    /// <summary>"What do you think? I think we should just ship." The question was none.</summary>
    private static void SelfAnswered(Span<SentenceDraft> drafts)
    {
        for (var i = 0; i + 1 < drafts.Length; i++)
        {
            var next = drafts[i + 1].Kind;
            if (!drafts[i].IsQuestion || drafts[i].Kind is not (SentenceKind.Humble or SentenceKind.Propose or SentenceKind.ActionTaken)
                || next is not (SentenceKind.Group or SentenceKind.Advice or SentenceKind.Obligation))
            {
                continue;
            }
            drafts[i].Flags |= SentenceFlags.SelfAnswered;
            drafts[i].Kind = SentenceKind.Leading;
            drafts[i].Action = MessageAction.Nudge;
            drafts[i].NudgeChance = Math.Max(drafts[i].NudgeChance, 0.7);
        }
    }

    /// <summary>One sentence in crisis or danger silences all others.</summary>
    private static void SpreadToAll(Span<SentenceDraft> drafts)
    {
        var any = SentenceFlags.None;
        foreach (ref readonly var draft in drafts)
            any |= draft.Flags;
        any &= SentenceFlags.Crisis | SentenceFlags.Urgent | SentenceFlags.Safety;
        foreach (ref var draft in drafts)
            draft.Flags |= any;
    }

    /// <summary>What a message as a whole says of danger or of a boundary, no matter in which sentence.</summary>
    private static void Delicate(Span<SentenceDraft> drafts)
    {
        double delicacy = 0, plain = double.NegativeInfinity;
        foreach (ref readonly var draft in drafts)
        {
            if (!draft.IsOwn)
                continue;
            plain = Math.Max(plain, draft.PlainDelicacy);
            delicacy += draft.Delicacy;
        }
        if (delicacy + plain <= DelicateFrom)
            return;
        foreach (ref var draft in drafts)
            draft.Flags |= draft.Kind.Stance() == Stance.Telling ? SentenceFlags.Delicate : SentenceFlags.None;
    }
}
