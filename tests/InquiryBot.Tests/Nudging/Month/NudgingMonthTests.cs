using InquiryBot.Language;
using InquiryBot.Nudging;
using InquiryBot.Tests.HouseRules;

namespace InquiryBot.Tests.Nudging.Month;

/// <summary>
/// Nobody is nudged more than the caps, whatever the order of messages, the clock changes and the time zones. The tables of docs/nudging.md are those of the
/// first month; to write them anew, run these tests with INQUIRYBOT_APPROVE=1.
/// </summary>
public sealed class NudgingMonthTests
{
    private const int FirstSeed = 1;
    private const string Start = "<!-- a simulated month -->\n";
    private const string End = "<!-- end of the month -->\n";
    private static readonly NudgingOptions s_options = new();

    public static TheoryData<int> Seeds => [FirstSeed, 2, 3, 4, 5];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Nobody_is_told_more_than_the_caps(int seed) => AssertCaps(MonthOfNudging.Play(s_options, seed));

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 45)]
    [InlineData(3, 600)]
    [InlineData(4, 10_000)]
    public void Nobody_is_told_more_than_the_caps_whatever_the_order(int seed, int minutes)
    {
        var month = MonthOfNudging.Play(s_options, seed, TimeSpan.FromMinutes(minutes));
        Assert.Contains(month.Decisions.Zip(month.Decisions.Skip(1)), pair => pair.Second.Line.HeardAt < pair.First.Line.HeardAt);
        Assert.Contains(month.Team, colleague => colleague.Told.Count > 3);
        AssertCaps(month);
    }

    private static void AssertCaps(MonthOfNudging month)
    {
        foreach (var colleague in month.Team)
        {
            Assert.All(colleague.Told.GroupBy(told => (told.Date, told.Line.Author.ZoneAt(told.At).Id)), day => Assert.InRange(day.Count(), 1, s_options.NudgesPerPersonPerDay));
            foreach (var (told, next) in colleague.Told.Zip(colleague.Told.Skip(1)))
                Assert.True(next.At - told.At >= s_options.MinimumInterval, $"{colleague.Name} heard two things within {next.At - told.At}");
            foreach (var (told, third) in colleague.Told.Zip(colleague.Told.Skip(s_options.NudgesPerPersonPerDay)))
                Assert.True(third.At - told.At >= TimeSpan.FromHours(8), $"{colleague.Name} heard three things within {third.At - told.At}");
            var appreciations = colleague.Told.Where(told => told.Kind.Stance() != Stance.Telling).ToList();
            Assert.All(appreciations.Zip(appreciations.Skip(1)), pair => Assert.True(pair.Second.At - pair.First.At >= s_options.AppreciationInterval));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_thread_hears_of_the_bot_once_a_day(int seed)
    {
        var threads = MonthOfNudging.Play(s_options, seed).Team.SelectMany(colleague => colleague.Told).GroupBy(told => told.Line.Thread);
        foreach (var thread in threads.Select(thread => thread.OrderBy(told => told.At).ToList()))
        {
            foreach (var (told, next) in thread.Zip(thread.Skip(1)))
                Assert.NotEqual(next.Date, DateOnly.FromDateTime(next.Line.Author.ZoneAt(next.At).At(told.At).Date));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Nobody_is_told_anything_at_the_wrong_time_or_place(int seed)
    {
        var told = MonthOfNudging.Play(s_options, seed).Team.SelectMany(colleague => colleague.Told).ToList();
        Assert.All(told, one =>
        {
            Assert.Equal(MessageContext.None, one.Line.Context);
            Assert.True(one.At - one.Line.SaidAt <= s_options.StaleAfter);
            Assert.Equal(SentenceFlags.None, one.Line.Reading.Main!.Flags);
            var clock = one.Line.Author.ZoneAt(one.At).At(one.At);
            Assert.False(clock.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
            Assert.False(one.Line.Author.Preferences.Quiet?.Hold(clock.TimeOfDay) ?? clock.Hour is < 8 or >= 18);
            Assert.True(one.Kind.Stance() == Stance.Telling || one.Line.Author.Preferences.Appreciates);
        });
    }

    [Fact]
    public void The_caps_are_what_holds_it_back()
    {
        // Without them the same month has many times as much to say: the tests above could fail.
        var unbound = new NudgingOptions { MinimumInterval = TimeSpan.Zero, NudgesPerPersonPerDay = 100, NudgesPerThreadPerDay = 100, WrongCallStep = 0, WrongCallRest = TimeSpan.Zero };
        var (free, bound) = (MonthOfNudging.Play(unbound, FirstSeed), MonthOfNudging.Play(s_options, FirstSeed));
        Assert.True(Count(free) > 2 * Count(bound), $"{Count(free)} without caps, {Count(bound)} with them");
        Assert.Contains(free.Team, colleague => colleague.Told.GroupBy(told => told.Date).Any(day => day.Count() > s_options.NudgesPerPersonPerDay));

        static int Count(MonthOfNudging month) => month.Team.Sum(colleague => colleague.Told.Count);
    }

    [Fact]
    public async Task The_tables_in_the_documentation_are_those_of_the_first_month()
    {
        var path = Path.Combine(SourceTree.Root, "docs", "nudging.md");
        var page = await File.ReadAllTextAsync(path);
        var (start, end) = (page.IndexOf(Start, StringComparison.Ordinal) + Start.Length, page.IndexOf(End, StringComparison.Ordinal));
        var table = MonthTable.Of(MonthOfNudging.Play(s_options, FirstSeed));

        if (Environment.GetEnvironmentVariable("INQUIRYBOT_APPROVE") == "1")
            await File.WriteAllTextAsync(path, $"{page[..start]}{table}{page[end..]}");
        else
            Assert.Equal(table, page[start..end]);
    }
}
