using InquiryBot.Language;

namespace InquiryBot.Tests.Reports;

/// <summary>What is counted, and what is not shown.</summary>
public sealed class RoomTallyTests
{
    [Fact]
    public void Building_on_counts_a_message_once_that_asks_on_and_listens_back()
    {
        var report = Said.Report(
            Said.By("A", SentenceKind.Inform) with { HasSomebodyBefore = false },
            Said.By("B", SentenceKind.Reflect, SentenceKind.Humble) with { FollowsUp = true },
            Said.By("A", SentenceKind.Inform));

        Assert.Equal((2, 1, 1, 1), (report.Chances, report.FollowUps, report.Reflections, report.BuiltOn));
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void The_spread_of_turns_is_shown_from_four_people_on(int people, bool isShown)
    {
        var report = Said.Report(Enumerable.Range(0, 20).Select(number => Said.By($"P{number % people}", SentenceKind.Inform)));

        Assert.Equal(isShown, report.Turns is not null);
        Assert.Equal(people, report.People);
    }

    [Fact]
    public void Without_all_the_names_there_is_no_count_of_people_and_no_spread()
    {
        var report = Said.Report(Enumerable.Range(0, 20).Select(number => Said.By(number == 7 ? null : $"P{number % 5}", SentenceKind.Inform)));

        Assert.Null(report.People);
        Assert.Null(report.Turns);
    }

    [Fact]
    public void A_turn_lasts_until_another_speaks_and_the_spread_is_rounded()
    {
        // A has 7 turns, B 4, C 2 and D 1: the quieter half has 3 of 14, which is 21 %.
        var report = Said.Report("AABABABCACADAB".Select(letter => Said.By(letter.ToString(), SentenceKind.Inform)));

        Assert.Equal(13, report.Turns!.Turns);
        Assert.Equal(0.25, report.Turns.QuieterHalf);
        Assert.Equal(0.5, report.Turns.QuieterHalfIfEven);
        Assert.InRange(report.Turns.Evenness, 0.5, 0.95);
    }

    [Fact]
    public void Without_times_the_conversation_is_cut_into_tenths()
    {
        var report = Said.Report(Enumerable.Range(0, 10_007).Select(number => Said.By("A", number < 5_000 ? SentenceKind.Command : SentenceKind.Humble)));

        Assert.Equal(10, report.Timeline.Count);
        Assert.Equal(10_007, report.Timeline.Sum(part => part.Counts.Messages));
        Assert.Equal(1, report.Timeline[0].Counts.ShareOf(Stance.Telling));
        Assert.Equal(1, report.Timeline[^1].Counts.ShareOf(Stance.Asking));
    }

    [Theory]
    [InlineData(1, 4)]
    [InlineData(5, 12)]
    [InlineData(60, 12)]
    [InlineData(24 * 60, 12)]
    [InlineData(30 * 24 * 60, 12)]
    public void With_times_there_are_at_most_a_dozen_stretches(int minutesApart, int most)
    {
        var start = new DateTimeOffset(2026, 3, 16, 9, 0, 0, TimeSpan.FromHours(1));
        var report = Said.Report(Enumerable.Range(0, 20).Select(number => Said.By("A", SentenceKind.Inform) with { At = start.AddMinutes(number * minutesApart) }));

        Assert.InRange(report.Timeline.Count, 2, most);
        Assert.Equal(20, report.Timeline.Sum(part => part.Counts.Messages));
    }

    [Fact]
    public void Two_meetings_are_not_one_long_one()
    {
        var start = TimeSpan.FromHours(19);
        var report = Said.Report(
            Said.By("A", SentenceKind.Inform) with { Elapsed = TimeSpan.Zero },
            Said.By("B", SentenceKind.Humble) with { Elapsed = TimeSpan.FromMinutes(20) },
            Said.By("B", SentenceKind.Inform) with { Elapsed = start, Conversation = 1 },
            Said.By("A", SentenceKind.Inform) with { Elapsed = start + TimeSpan.FromMinutes(10), Conversation = 1 });

        Assert.Equal(TimeSpan.FromMinutes(30), report.Length);
        Assert.Equal((1, 0), (report.QuestionsAsked, report.QuestionsAnswered));
        Assert.All(report.Timeline, part => Assert.Null(part.Start));
    }

    [Fact]
    public void A_million_minutes_are_counted_without_growing()
    {
        var report = Said.Report(Enumerable.Range(0, 1_000_000).Select(number => Said.By("A", SentenceKind.Inform) with { Elapsed = TimeSpan.FromMinutes(number) }));

        Assert.InRange(report.Timeline.Count, 2, 12);
        Assert.Equal(1_000_000, report.Timeline.Sum(part => part.Counts.Messages));
    }
}
