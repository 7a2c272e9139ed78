using InquiryBot.Language;

namespace InquiryBot.Nudging;

/// <summary>Decides whether to say anything. Pure: the same reading, occasion and history give the same decision.</summary>
internal sealed class NudgePolicy(NudgingOptions options)
{
    // Midnight is no fresh start for somebody who works through it.
    private static readonly TimeSpan Night = TimeSpan.FromHours(8);

    /// <summary>Decides about one message. The checks stand in the order in which a person would want them explained.</summary>
    public NudgeDecision Decide(MessageReading reading, Occasion occasion, NudgeHistory history)
    {
        // The place comes first: the reader, too, is silent in an incident, and "nothing to say" would hide why.
        if ((WhyNotHere(occasion) ?? Circumstances.WhyNot(reading)) is { } elsewhere)
            return elsewhere;
        if (reading.Main is not { } sentence)
            return new Silence(SilenceReason.NothingToSay);

        return reading.Action switch
        {
            MessageAction.Nudge => DecideNudge(reading, sentence, occasion, history),
            MessageAction.Gentle when occasion.Preferences.Sensitivity == Sensitivity.High => DecideNudge(reading, sentence, occasion, history),
            MessageAction.Gentle => new Silence(SilenceReason.SoftEnough) { Kind = sentence.Kind },
            MessageAction.Appreciate => DecideAppreciation(reading, sentence, occasion, history),
            _ => new Silence(SilenceReason.NothingToSay),
        };
    }

    /// <summary>How sure the reader must be of a kind, for one person.</summary>
    public double ThresholdOf(SentenceKind kind, NudgePreferences preferences, NudgeHistory history)
    {
        var start = preferences.Sensitivity == Sensitivity.Low ? Math.Max(options.ConfidenceThreshold, options.LowSensitivityThreshold) : options.ConfidenceThreshold;
        return start + (history.WrongCalls.GetValueOrDefault(kind) * options.WrongCallStep);
    }

    /// <summary>Why a place is none for the bot, whatever is said there: then it need not even be read. Null when it is one.</summary>
    public static Silence? WhyNotHere(Occasion occasion) => occasion switch
    {
        { Context.Kind: ChannelKind.Direct } => new Silence(SilenceReason.DirectMessage),
        { Context.Kind: ChannelKind.External } => new Silence(SilenceReason.ExternalChannel),
        { AuthorIsGuest: true } => new Silence(SilenceReason.Guest),
        { ChannelIsOff: true } => new Silence(SilenceReason.ChannelOff),
        { Context.Purpose: ChannelPurpose.DirectiveOk } => new Silence(SilenceReason.DirectiveChannel),
        { Context.Incident: true } => new Silence(SilenceReason.Incident),
        _ => null,
    };

    private NudgeDecision DecideNudge(MessageReading reading, SentenceReading sentence, Occasion occasion, NudgeHistory history) =>
        WhyNotNow(occasion)
        ?? WhyNotThis(reading, sentence, occasion, history)
        ?? WhyNotAgain(occasion, history)
        ?? new Nudge(sentence) as NudgeDecision;

    private NudgeDecision DecideAppreciation(MessageReading reading, SentenceReading sentence, Occasion occasion, NudgeHistory history)
    {
        if (!occasion.Preferences.Appreciates)
            return new Silence(SilenceReason.AppreciationOff);
        var last = history.Nudges.Where(nudge => nudge.IsAppreciation).Select(nudge => nudge.At).DefaultIfEmpty(DateTimeOffset.MinValue).Max();
        if (last > DateTimeOffset.MinValue && occasion.Now - last < options.AppreciationInterval)
            return new Silence(SilenceReason.AppreciatedLately);
        // A short "thoughts?" is open, but praise for it would ring hollow.
        if (WordsIn(reading.WordsOf(sentence)) < options.AppreciationWords)
            return new Silence(SilenceReason.NothingToSay);
        // Nobody asks why a good question was not praised, so the reason has no name of its own.
        return (WhyNotNow(occasion) ?? WhyNotThis(reading, sentence, occasion, history) ?? WhyNotAgain(occasion, history)) is null
            ? new Appreciation(sentence)
            : new Silence(SilenceReason.NothingToSay);
    }

    private Silence? WhyNotNow(Occasion occasion)
    {
        if (occasion.Now - occasion.SaidAt > options.StaleAfter)
            return new Silence(SilenceReason.Stale);
        return IsQuiet(occasion) ? new Silence(SilenceReason.OutsideWorkingHours) : null;
    }

    private Silence? WhyNotThis(MessageReading reading, SentenceReading sentence, Occasion occasion, NudgeHistory history)
    {
        var needed = ThresholdOf(sentence.Kind, occasion.Preferences, history);
        if (reading.Confidence < needed)
            return new Silence(SilenceReason.NotSureEnough) { Kind = sentence.Kind, Confidence = (reading.Confidence, needed) };

        var wrong = history.Nudges.Where(nudge => nudge.IsWrong && nudge.Kind == sentence.Kind).Select(nudge => nudge.At + options.WrongCallRest);
        return wrong.DefaultIfEmpty(DateTimeOffset.MinValue).Max() is var rested && rested > occasion.Now
            ? new Silence(SilenceReason.WrongCallRest) { Kind = sentence.Kind, Until = rested }
            : null;
    }

    private Silence? WhyNotAgain(Occasion occasion, NudgeHistory history)
    {
        // A nudge from the future (a clock set back) counts as recent: restraint wins over arithmetic.
        if (history.Nudges.Where(nudge => occasion.Now - nudge.At < options.MinimumInterval).ToList() is { Count: > 0 } recent)
            return new Silence(SilenceReason.TooSoon) { Until = recent.Max(nudge => nudge.At) + options.MinimumInterval };

        if (history.Nudges.Count(nudge => IsOfToday(nudge.At)) >= options.NudgesPerPersonPerDay)
            return new Silence(SilenceReason.DailyCap);

        return history.InThread.Count(IsOfToday) >= options.NudgesPerThreadPerDay ? new Silence(SilenceReason.ThreadCap) : null;

        bool IsOfToday(DateTimeOffset at) => occasion.Now - at < Night || occasion.DateOf(at) >= occasion.DateOf(occasion.Now);
    }

    private bool IsQuiet(Occasion occasion) =>
        occasion.ChannelIsQuiet || options.IsQuiet(occasion.Zone?.At(occasion.Now) ?? occasion.Now, occasion.Preferences);

    private static int WordsIn(ReadOnlySpan<char> text)
    {
        var words = 0;
        foreach (var range in text.Split(' '))
            words += text[range].IsWhiteSpace() ? 0 : 1;
        return words;
    }
}
