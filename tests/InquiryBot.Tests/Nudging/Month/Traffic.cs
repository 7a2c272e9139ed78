using InquiryBot.Language;
using InquiryBot.Nudging;
using InquiryBot.Tests.Support;

namespace InquiryBot.Tests.Nudging.Month;

/// <summary>
/// A month of messages of a team spread over the world: from 1 October to 3 November 2026, in which the clocks change in Sydney, on Lord Howe Island, in
/// Amsterdam and in New York. People write far more orders than real people do, at all hours, and the platform delivers some late, twice or out of order.
/// </summary>
internal static class Traffic
{
    /// <summary>The first day.</summary>
    public static readonly DateOnly First = new(2026, 10, 1);

    /// <summary>How many days.</summary>
    public const int Days = 34;

    private const int PeoplePerPlace = 6;
    private const int LinesPerDay = 28;

    private static readonly string[] Places =
        ["Europe/Amsterdam", "America/New_York", "Australia/Sydney", "Australia/Lord_Howe", "Asia/Kolkata", "Pacific/Kiritimati", "Pacific/Pago_Pago"];

    private static readonly SentenceKind[] Orders = [SentenceKind.Command, SentenceKind.Embedded, SentenceKind.Obligation, SentenceKind.Blame, SentenceKind.Leading];

    /// <summary>The team, each time the same.</summary>
    public static List<Colleague> Team()
    {
        var team = Places.SelectMany((place, number) => Enumerable.Range(0, PeoplePerPlace).Select(index => new Colleague($"{place} {index}", WishesOf(number + index), (DateTimeOffset.MinValue, place)))).ToList();
        // They cross the date line, and the day on which the clocks change.
        team.Add(new Colleague("west", NudgePreferences.Default, (DateTimeOffset.MinValue, "Pacific/Kiritimati"), (Noon(12), "Pacific/Pago_Pago"), (Noon(24), "Europe/Amsterdam")));
        team.Add(new Colleague("east", WishesOf(3), (DateTimeOffset.MinValue, "America/New_York"), (Noon(20), "Europe/Amsterdam"), (Noon(30), "America/New_York")));
        return team;
    }

    /// <summary>All lines, in the order in which the bot gets them.</summary>
    /// <param name="team">Who writes.</param>
    /// <param name="seed">Which of the possible months.</param>
    public static List<Line> Of(IReadOnlyList<Colleague> team, int seed)
    {
        var dice = new Random(seed);
        var lines = new List<Line>();
        foreach (var day in Enumerable.Range(0, Days))
        {
            foreach (var colleague in team)
                lines.AddRange(Enumerable.Range(0, LinesPerDay).Select(_ => LineOf(colleague, day, dice)));
        }

        // Some come twice: the platform was not sure that the first one got through.
        lines.AddRange(lines.Where(_ => dice.Next(40) == 0).Select(line => line with { HeardAt = line.HeardAt.AddSeconds(dice.Next(1, 60)) }).ToList());
        return [.. lines.OrderBy(line => line.HeardAt).ThenBy(_ => dice.Next())];
    }

    private static Line LineOf(Colleague author, int day, Random dice)
    {
        var local = First.AddDays(day).ToDateTime(TimeOnly.MinValue).AddMinutes((dice.Next(24 * 60) + dice.Next(24 * 60)) / 2);
        var said = author.ZoneAt(Noon(day)).Moment(local).AddSeconds(dice.Next(60));
        var late = dice.Next(10) == 0 ? TimeSpan.FromSeconds(dice.Next(600)) : TimeSpan.FromSeconds(dice.Next(5));
        // A server whose clock is a little behind hears things before they were said.
        var heard = said + (dice.Next(50) == 0 ? -TimeSpan.FromSeconds(dice.Next(90)) : late);
        return new Line(author, said, heard, ReadingOf(dice), ContextOf(dice), $"{day} {dice.Next(40)}") { CanBeDelivered = dice.Next(8) > 0, IsWrongCall = dice.Next(6) == 0 };
    }

    private static MessageReading ReadingOf(Random dice)
    {
        var confidence = Math.Min(1, 0.7 + (dice.NextDouble() * 0.35));
        return dice.Next(10) switch
        {
            < 5 => Some.Order(confidence, Orders[dice.Next(Orders.Length)]),
            5 => Some.Order(confidence, SentenceKind.Advice) with { Action = MessageAction.Gentle },
            6 => Some.GoodQuestion(),
            7 => Flagged(Some.Order(confidence), (SentenceFlags)(1 << dice.Next(4))),
            _ => Some.Order() with { Action = MessageAction.Silent },
        };
    }

    private static MessageReading Flagged(MessageReading order, SentenceFlags flag)
    {
        var main = order.Main! with { Flags = flag, Action = MessageAction.Silent };
        return order with { Main = main, Sentences = [main], Action = MessageAction.Silent };
    }

    private static MessageContext ContextOf(Random dice) => dice.Next(20) switch
    {
        0 => new MessageContext { Kind = ChannelKind.Direct },
        1 => new MessageContext { Kind = ChannelKind.External },
        2 => new MessageContext { Purpose = ChannelPurpose.DirectiveOk },
        3 => new MessageContext { Incident = true },
        _ => MessageContext.None,
    };

    private static NudgePreferences WishesOf(int number) => (number % 5) switch
    {
        0 => new NudgePreferences { Sensitivity = Sensitivity.High },
        1 => new NudgePreferences { Sensitivity = Sensitivity.Low, Appreciates = false },
        2 => new NudgePreferences { Quiet = new QuietHours(new TimeOnly(3, 0), new TimeOnly(4, 0)) },
        3 => new NudgePreferences { Quiet = new QuietHours(new TimeOnly(8, 0), new TimeOnly(20, 0)) },
        _ => NudgePreferences.Default,
    };

    private static DateTimeOffset Noon(int day) => new(First.AddDays(day).ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);
}
