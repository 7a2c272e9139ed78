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

    [Theory]
    [InlineData(MessageAction.Silent)]
    [InlineData(MessageAction.Appreciate)]
    [InlineData(MessageAction.Gentle)]
    public void Anything_quieter_than_a_nudge_stays_unsaid(MessageAction action) =>
        Assert.Equal(SilenceReason.NothingToSay, ReasonOf(Decide(Some.Order() with { Action = action })));

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
        var late = Some.Occasion() with { Now = Some.WorkingMoment.AddMinutes(5.1) };
        Assert.Equal(SilenceReason.Stale, ReasonOf(Decide(occasion: late)));
    }

    [Theory]
    [InlineData(0.85, true)]
    [InlineData(0.849, false)]
    public void Doubt_is_silent(double confidence, bool nudged) =>
        Assert.Equal(nudged, Decide(Some.Order(confidence)) is Nudge);

    [Fact]
    public void A_wrong_call_raises_the_bar_for_that_kind_only()
    {
        var history = new NudgeHistory { WrongCalls = new Dictionary<SentenceKind, int> { [SentenceKind.Command] = 1 } };
        Assert.Equal(SilenceReason.NotSureEnough, ReasonOf(Decide(Some.Order(0.88), history: history)));
        Assert.IsType<Nudge>(Decide(Some.Order(0.88, SentenceKind.Blame), history: history));
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
