using InquiryBot.Language.Text;

namespace InquiryBot.Language.Stances;

/// <summary>What the messages before and the place make of a sentence: an answer that was asked for, an incident, a place where orders are the genre.</summary>
internal static class ContextRules
{
    private const int MessagesThatCount = 10;

    public static void Apply(MessageContext context, ReadingDesk desk)
    {
        var quiet = context.Purpose == ChannelPurpose.DirectiveOk || context.Kind != ChannelKind.Channel;
        var asked = context.Earlier.Count > 0 && WasAsked(context.Earlier, desk);
        foreach (ref var draft in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(desk.Drafts))
        {
            if (context.Incident && draft.Kind.Stance() == Stance.Telling)
                draft.Flags |= SentenceFlags.Urgent;
            if (asked && IsInstruction(draft.Kind))
                MakeAnswer(ref draft);
        }
        MessageRules.Apply(desk.Drafts);
        foreach (ref var draft in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(desk.Drafts))
        {
            ActionRules.Apply(ref draft);
            if (quiet && draft.Action is MessageAction.Nudge or MessageAction.Gentle)
                draft.Action = MessageAction.Silent;
        }
    }

    private static void MakeAnswer(ref SentenceDraft draft)
    {
        draft.Flags |= SentenceFlags.Asked;
        draft.Kind = SentenceKind.Answer;
        draft.Action = MessageAction.Silent;
        draft.NudgeChance = 0;
    }

    private static bool IsInstruction(SentenceKind kind) =>
        kind is SentenceKind.Command or SentenceKind.Obligation or SentenceKind.Advice or SentenceKind.Assign or SentenceKind.Group;

    /// <summary>Whether somebody else asked how, what or for help, and nobody but the author spoke about it since.</summary>
    private static bool WasAsked(IReadOnlyList<EarlierMessage> earlier, ReadingDesk desk)
    {
        for (var i = earlier.Count - 1; i >= Math.Max(0, earlier.Count - MessagesThatCount); i--)
        {
            if (earlier[i].FromSameAuthor == true)
                continue;
            if (AsksForInstruction(earlier[i].Text, desk))
                return true;
        }
        return false;
    }

    private static bool AsksForInstruction(string text, ReadingDesk desk)
    {
        MessagePreparer.Prepare(text, desk.Earlier);
        foreach (var sentence in desk.Earlier.Sentences)
        {
            if (sentence.Zone != SentenceZone.Own || LanguagePack.For(sentence.Language) is not { } pack)
                continue;
            if (sentence.Ending is SentenceEnding.Question or SentenceEnding.QuestionExclamation || AskingChance(desk, sentence, pack) > 0.5)
                return true;
        }
        return false;
    }

    private static double AskingChance(ReadingDesk desk, in Sentence sentence, LanguagePack pack)
    {
        Span<double> probabilities = stackalloc double[KindModel.Kinds];
        SentenceJudge.Weigh(desk, desk.Earlier, sentence, pack, probabilities);
        var asking = 0.0;
        for (var kind = 0; kind < probabilities.Length; kind++)
            asking += ((SentenceKind)kind).Stance() == Stance.Asking ? probabilities[kind] : 0;
        return asking;
    }
}
