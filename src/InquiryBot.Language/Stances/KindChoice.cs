namespace InquiryBot.Language.Stances;

/// <summary>
/// From probabilities to one kind. The action comes first: kinds that ask for the same action add up, and when two actions are
/// about as likely the quieter one wins. The kind is then the likeliest of those.
/// </summary>
internal static class KindChoice
{
    /// <summary>How much likelier a louder action must be than the quieter one it would replace.</summary>
    private const double NudgeMargin = 1.25;

    private static readonly MessageAction[] Actions = [.. SentenceKinds.All.Select(kind => kind.DefaultAction())];

    public static SentenceKind Of(ReadOnlySpan<double> probabilities, out double confidence, out double nudge)
    {
        Span<double> chances = stackalloc double[4];
        chances.Clear();
        for (var kind = 0; kind < probabilities.Length; kind++)
            chances[(int)Actions[kind]] += probabilities[kind];
        nudge = chances[(int)MessageAction.Nudge];
        var action = Likeliest(chances);
        confidence = chances[(int)action];
        return LikeliestKind(probabilities, action);
    }

    private static MessageAction Likeliest(ReadOnlySpan<double> chances)
    {
        var best = MessageAction.Silent;
        foreach (var action in (ReadOnlySpan<MessageAction>)[MessageAction.Appreciate, MessageAction.Gentle, MessageAction.Nudge])
        {
            var margin = action == MessageAction.Nudge ? NudgeMargin : 1;
            if (chances[(int)action] > chances[(int)best] * margin)
                best = action;
        }
        return best;
    }

    private static SentenceKind LikeliestKind(ReadOnlySpan<double> probabilities, MessageAction action)
    {
        var best = -1;
        for (var kind = 0; kind < probabilities.Length; kind++)
        {
            if (Actions[kind] == action && (best < 0 || probabilities[kind] > probabilities[best]))
                best = kind;
        }
        return (SentenceKind)best;
    }
}
