using InquiryBot.Language;
using InquiryBot.Nudging;
using InquiryBot.Tests.Support;

namespace InquiryBot.Tests.Nudging;

public sealed class NudgePolicyTests
{
    private readonly NudgingOptions _options = new();

    [Fact]
    public void An_order_in_a_team_channel_is_nudged() =>
        Assert.Equal(SentenceKind.Command, Assert.IsType<Nudge>(Decide()).Sentence.Kind);

    [Fact]
    public void What_tells_nobody_anything_stays_unsaid() =>
        Assert.Equal(SilenceReason.NothingToSay, ReasonOf(Decide(Some.Order() with { Action = MessageAction.Silent })));

    [Theory]
    [InlineData("Low", false)]
    [InlineData("Normal", false)]
    [InlineData("High", true)]
    public void A_soft_telling_is_nudged_at_high_sensitivity_only(string sensitivity, bool nudged)
    {
        var decision = Decide(Some.Order() with { Action = MessageAction.Gentle }, Wanting(new NudgePreferences { Sensitivity = Enum.Parse<Sensitivity>(sensitivity) }));
        Assert.Equal(nudged, decision is Nudge);
        Assert.True(nudged || ReasonOf(decision) == SilenceReason.SoftEnough);
    }

    [Theory]
    [InlineData(0.94, false)]
    [InlineData(0.95, true)]
    public void At_low_sensitivity_the_reader_must_be_all_but_certain(double confidence, bool nudged) =>
        Assert.Equal(nudged, Decide(Some.Order(confidence), Wanting(new NudgePreferences { Sensitivity = Sensitivity.Low })) is Nudge);

    [Fact]
    public void Direct_messages_between_people_are_left_alone() =>
        Assert.Equal(SilenceReason.DirectMessage, ReasonIn(new MessageContext { Kind = ChannelKind.Direct }));

    [Fact]
    public void The_place_explains_a_silence_that_the_reader_shares()
    {
        var silent = Some.Order() with { Action = MessageAction.Silent };
        Assert.Equal(SilenceReason.Incident, ReasonOf(Decide(silent, Some.Occasion(context: new MessageContext { Incident = true }))));
    }

    [Fact]
    public void Outsiders_never_see_a_colleague_nudged() =>
        Assert.Equal(SilenceReason.ExternalChannel, ReasonIn(new MessageContext { Kind = ChannelKind.External }));

    [Fact]
    public void A_channel_for_orders_is_left_alone() =>
        Assert.Equal(SilenceReason.DirectiveChannel, ReasonIn(new MessageContext { Purpose = ChannelPurpose.DirectiveOk }));

    [Fact]
    public void An_incident_needs_short_orders() =>
        Assert.Equal(SilenceReason.Incident, ReasonIn(new MessageContext { Incident = true }));

    [Theory]
    [InlineData("2026-11-18T07:59:59+01:00")]
    [InlineData("2026-11-18T18:00:00+01:00")]
    [InlineData("2026-11-21T10:00:00+01:00")]
    [InlineData("2026-11-22T10:00:00+01:00")]
    public void Evenings_and_weekends_are_quiet(string at) =>
        Assert.Equal(SilenceReason.OutsideWorkingHours, ReasonOf(Decide(occasion: Some.Occasion(Moment(at)))));

    [Fact]
    public void Those_who_work_at_weekends_are_nudged_then()
    {
        _options.WorksAtWeekends = true;
        Assert.IsType<Nudge>(Decide(occasion: Some.Occasion(Moment("2026-11-21T10:00:00+01:00"))));
    }

    [Fact]
    public void An_old_message_is_past_helping()
    {
        var late = Some.Occasion() with { Now = Some.WorkingMoment.AddMinutes(2.1) };
        Assert.Equal(SilenceReason.Stale, ReasonOf(Decide(occasion: late)));
    }

    [Theory]
    [InlineData(0.75, true)]
    [InlineData(0.749, false)]
    public void Doubt_is_silent(double confidence, bool nudged) =>
        Assert.Equal(nudged, Decide(Some.Order(confidence)) is Nudge);

    [Fact]
    public void A_wrong_call_raises_the_bar_for_that_kind_only()
    {
        var history = new NudgeHistory { WrongCalls = new Dictionary<SentenceKind, int> { [SentenceKind.Command] = 1 } };
        Assert.Equal(SilenceReason.NotSureEnough, ReasonOf(Decide(Some.Order(0.78), history: history)));
        Assert.IsType<Nudge>(Decide(Some.Order(0.78, SentenceKind.Blame), history: history));
    }

    [Fact]
    public void Two_nudges_are_half_an_hour_apart()
    {
        Assert.Equal(SilenceReason.TooSoon, ReasonOf(Decide(history: NudgedMinutesAgo(29))));
        Assert.IsType<Nudge>(Decide(history: NudgedMinutesAgo(30)));
    }

    [Fact]
    public void A_clock_that_was_set_back_does_not_double_the_nudges() =>
        Assert.Equal(SilenceReason.TooSoon, ReasonOf(Decide(history: NudgedMinutesAgo(-40))));

    [Fact]
    public void Two_a_day_is_enough()
    {
        Assert.Equal(SilenceReason.DailyCap, ReasonOf(Decide(history: NudgedMinutesAgo(40, 90))));
        Assert.IsType<Nudge>(Decide(history: NudgedMinutesAgo(40, 60 * 11)));
    }

    [Fact]
    public void One_nudge_a_day_in_a_thread_whoever_got_it()
    {
        var history = new NudgeHistory { InThread = [Some.WorkingMoment.AddHours(-1)] };
        Assert.Equal(SilenceReason.ThreadCap, ReasonOf(Decide(history: history)));
    }

    [Fact]
    public void Midnight_is_no_fresh_start()
    {
        var night = Moment("2026-11-19T00:30:00+01:00");
        var history = new NudgeHistory { Nudges = [new(night.AddHours(-1), SentenceKind.Command), new(night.AddHours(-3), SentenceKind.Command)] };
        var owl = new NudgePreferences { Quiet = new QuietHours(new TimeOnly(10, 0), new TimeOnly(18, 0)) };
        Assert.Equal(SilenceReason.DailyCap, ReasonOf(Decide(occasion: Some.Occasion(night) with { Preferences = owl }, history: history)));
    }

    [Fact]
    public void A_day_is_the_persons_own_also_on_the_day_the_clock_changes()
    {
        // 25 October 2026 has 25 hours in Amsterdam: 00:30 was summer time, and still is today.
        _options.WorksAtWeekends = true;
        var amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");
        var now = Moment("2026-10-25T17:30:00+01:00");
        var history = new NudgeHistory { Nudges = [new(Moment("2026-10-25T00:30:00+02:00"), SentenceKind.Command), new(Moment("2026-10-25T09:00:00+01:00"), SentenceKind.Command)] };
        Assert.Equal(SilenceReason.DailyCap, ReasonOf(Decide(occasion: Some.Occasion(now) with { Zone = amsterdam }, history: history)));
    }

    [Theory]
    [InlineData("Pacific/Auckland", false)]
    [InlineData("America/New_York", false)]
    [InlineData("Africa/Cairo", true)]
    public void Working_hours_are_those_of_the_persons_place(string zone, bool nudged) =>
        Assert.Equal(nudged, Decide(occasion: Some.Occasion() with { Zone = TimeZoneInfo.FindSystemTimeZoneById(zone) }) is Nudge);

    [Fact]
    public void Own_quiet_hours_take_the_place_of_working_hours()
    {
        var wanted = new NudgePreferences { Quiet = new QuietHours(new TimeOnly(9, 0), new TimeOnly(11, 0)) };
        Assert.Equal(SilenceReason.OutsideWorkingHours, ReasonOf(Decide(occasion: Wanting(wanted))));
        Assert.IsType<Nudge>(Decide(occasion: Some.Occasion(Moment("2026-11-18T20:00:00+01:00")) with { Preferences = wanted }));
    }

    [Fact]
    public void Guests_quiet_channels_and_channels_that_are_off_are_left_alone()
    {
        Assert.Equal(SilenceReason.Guest, ReasonOf(Decide(occasion: Some.Occasion() with { AuthorIsGuest = true })));
        Assert.Equal(SilenceReason.ChannelOff, ReasonOf(Decide(occasion: Some.Occasion() with { ChannelIsOff = true })));
        Assert.Equal(SilenceReason.OutsideWorkingHours, ReasonOf(Decide(occasion: Some.Occasion() with { ChannelIsQuiet = true })));
    }

    [Theory]
    [InlineData(SentenceFlags.Safety, "Safety")]
    [InlineData(SentenceFlags.Crisis, "Safety")]
    [InlineData(SentenceFlags.Boundary, "SpeakingUp")]
    [InlineData(SentenceFlags.SpeakingUp, "SpeakingUp")]
    public void Danger_and_boundaries_are_refused_here_as_well(SentenceFlags flag, string reason)
    {
        var order = Some.Order();
        var main = order.Main! with { Flags = flag };
        Assert.Equal(reason, ReasonOf(Decide(order with { Main = main, Sentences = [main] })).ToString());
    }

    [Theory]
    [InlineData(SentenceFlags.Asked, "AskedFor")]
    [InlineData(SentenceFlags.Agreed, "Agreed")]
    [InlineData(SentenceFlags.Urgent, "Urgent")]
    [InlineData(SentenceFlags.Banter, "Banter")]
    public void A_silence_of_the_reader_has_a_name(SentenceFlags flag, string reason)
    {
        var order = Some.Order();
        var main = order.Main! with { Flags = flag, Action = MessageAction.Silent };
        Assert.Equal(reason, ReasonOf(Decide(order with { Action = MessageAction.Silent, Main = main, Sentences = [main] })).ToString());
    }

    [Fact]
    public void A_kind_rests_for_a_day_after_a_wrong_call()
    {
        var history = new NudgeHistory { Nudges = [new(Some.WorkingMoment.AddHours(-20), SentenceKind.Command, IsWrong: true)] };
        var silence = Assert.IsType<Silence>(Decide(history: history));
        Assert.Equal((SilenceReason.WrongCallRest, Some.WorkingMoment.AddHours(4)), (silence.Reason, silence.Until));
        Assert.IsType<Nudge>(Decide(Some.Order(kind: SentenceKind.Blame), history: history));
    }

    [Fact]
    public void A_silence_says_how_sure_it_was_and_when_it_ends()
    {
        Assert.Equal((0.7, 0.75), Assert.IsType<Silence>(Decide(Some.Order(0.7))).Confidence);
        Assert.Equal(Some.WorkingMoment.AddMinutes(20), Assert.IsType<Silence>(Decide(history: NudgedMinutesAgo(10))).Until);
    }

    [Fact]
    public void A_good_question_is_named_once_a_week_and_never_to_who_does_not_want_it()
    {
        Assert.IsType<Appreciation>(Decide(Some.GoodQuestion()));
        Assert.Equal(SilenceReason.AppreciatedLately, ReasonOf(Decide(Some.GoodQuestion(), history: AppreciatedDaysAgo(6))));
        Assert.IsType<Appreciation>(Decide(Some.GoodQuestion(), history: AppreciatedDaysAgo(7)));
        Assert.Equal(SilenceReason.AppreciationOff, ReasonOf(Decide(Some.GoodQuestion(), Wanting(new NudgePreferences { Appreciates = false }))));
        Assert.IsType<Nudge>(Decide(occasion: Wanting(new NudgePreferences { Appreciates = false })));
    }

    [Fact]
    public void Praise_for_a_word_or_two_rings_hollow() =>
        Assert.Equal(SilenceReason.NothingToSay, ReasonOf(Decide(Some.GoodQuestion("any thoughts?"))));

    [Fact]
    public void An_appreciation_keeps_to_the_caps_and_counts_for_them()
    {
        Assert.IsType<Silence>(Decide(Some.GoodQuestion(), history: NudgedMinutesAgo(10)));
        Assert.Equal(SilenceReason.TooSoon, ReasonOf(Decide(history: AppreciatedDaysAgo(0))));
    }

    private static Occasion Wanting(NudgePreferences preferences) => Some.Occasion() with { Preferences = preferences };

    private static NudgeHistory AppreciatedDaysAgo(int days) => new() { Nudges = [new(Some.WorkingMoment.AddDays(-days), SentenceKind.Humble)] };

    private NudgeDecision Decide(MessageReading? reading = null, Occasion? occasion = null, NudgeHistory? history = null) =>
        new NudgePolicy(_options).Decide(reading ?? Some.Order(), occasion ?? Some.Occasion(), history ?? NudgeHistory.Empty);

    private SilenceReason ReasonIn(MessageContext context) => ReasonOf(Decide(occasion: Some.Occasion(context: context)));

    private static SilenceReason ReasonOf(NudgeDecision decision) => Assert.IsType<Silence>(decision).Reason;

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static NudgeHistory NudgedMinutesAgo(params double[] minutes) => new()
    {
        Nudges = [.. minutes.Select(ago => new PastNudge(Some.WorkingMoment.AddMinutes(-ago), SentenceKind.Command))],
    };
}
