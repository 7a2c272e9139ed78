using InquiryBot.Language;

namespace InquiryBot.Nudging;

/// <summary>Decides whether to say anything. Pure: the same reading, occasion and history give the same decision.</summary>
internal sealed class NudgePolicy(NudgingOptions options)
{
    /// <summary>Decides about one message. The checks stand in the order in which a person would want them explained.</summary>
    public NudgeDecision Decide(MessageReading reading, Occasion occasion, NudgeHistory history)
    {
        // The place comes first: the reader, too, is silent in a group chat, and "nothing to say" would hide why.
        if (WhyNotHere(occasion) is { } elsewhere)
            return elsewhere;
        if (reading.Action != MessageAction.Nudge || reading.Main is not { } sentence)
            return new Silence(SilenceReason.NothingToSay);

        return WhyNotNow(occasion)
            ?? WhyNotThis(reading, sentence, history)
            ?? WhyNotAgain(occasion, history)
            ?? new Nudge(sentence) as NudgeDecision;
    }

    private static Silence? WhyNotHere(Occasion occasion) => occasion.Context switch
    {
        { Kind: ChannelKind.Direct } => new Silence(SilenceReason.DirectMessage),
        { Kind: ChannelKind.External } => new Silence(SilenceReason.ExternalChannel),
        { Purpose: ChannelPurpose.DirectiveOk } => new Silence(SilenceReason.DirectiveChannel),
        { Incident: true } => new Silence(SilenceReason.Incident),
        _ => null,
    };

    private Silence? WhyNotNow(Occasion occasion)
    {
        if (occasion.Now - occasion.SaidAt > options.StaleAfter)
            return new Silence(SilenceReason.Stale);
        return IsWorkingTime(occasion.Now) ? null : new Silence(SilenceReason.OutsideWorkingHours);
    }

    private Silence? WhyNotThis(MessageReading reading, SentenceReading sentence, NudgeHistory history)
    {
        var wrongCalls = history.WrongCalls.GetValueOrDefault(sentence.Kind);
        var threshold = options.ConfidenceThreshold + (wrongCalls * options.WrongCallStep);
        return reading.Confidence >= threshold ? null : new Silence(SilenceReason.NotSureEnough);
    }

    private Silence? WhyNotAgain(Occasion occasion, NudgeHistory history)
    {
        // A nudge from the future (a clock set back) counts as recent: restraint wins over arithmetic.
        if (history.Nudges.Any(nudge => occasion.Now - nudge.At < options.MinimumInterval))
            return new Silence(SilenceReason.TooSoon);

        if (history.Nudges.Count(nudge => IsToday(nudge.At)) >= options.NudgesPerPersonPerDay)
            return new Silence(SilenceReason.DailyCap);

        return history.InThread.Count(IsToday) >= options.NudgesPerThreadPerDay ? new Silence(SilenceReason.ThreadCap) : null;

        bool IsToday(DateTimeOffset at) => at.ToOffset(occasion.Now.Offset).Date >= occasion.Now.Date;
    }

    private bool IsWorkingTime(DateTimeOffset now)
    {
        if (!options.WorksAtWeekends && now.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            return false;
        return now.TimeOfDay >= options.WorkingDayStart && now.TimeOfDay < options.WorkingDayEnd;
    }
}
