using InquiryBot.Nudging;

namespace InquiryBot.Tests.Nudging.Month;

/// <summary>Lets the policy live through a month: what it decides, what arrives, and what is remembered of it, as the store remembers it.</summary>
internal sealed class MonthOfNudging
{
    private readonly NudgePolicy _policy;
    private readonly Dictionary<string, List<DateTimeOffset>> _threads = [];

    private MonthOfNudging(NudgingOptions options) => _policy = new NudgePolicy(options);

    /// <summary>The team, with what each was told.</summary>
    public IReadOnlyList<Colleague> Team { get; } = Traffic.Team();

    /// <summary>What was decided about every line.</summary>
    public List<(Line Line, NudgeDecision Decision, bool Arrived)> Decisions { get; } = [];

    /// <summary>Plays a month.</summary>
    /// <param name="options">The caps.</param>
    /// <param name="seed">Which of the possible months.</param>
    /// <param name="disorder">By how much one message may be dealt with before another that was heard earlier, as on servers whose clocks differ.</param>
    public static MonthOfNudging Play(NudgingOptions options, int seed, TimeSpan disorder = default)
    {
        var month = new MonthOfNudging(options);
        var dice = new Random(seed);
        foreach (var line in Traffic.Of(month.Team, seed).OrderBy(line => line.HeardAt + (dice.NextDouble() * disorder)))
            month.Hear(line);
        month.Team.ToList().ForEach(colleague => colleague.Told.Sort((one, other) => one.At.CompareTo(other.At)));
        return month;
    }

    private void Hear(Line line)
    {
        var decision = _policy.Decide(line.Reading, OccasionOf(line), HistoryOf(line));
        var arrived = decision is Remark && line.CanBeDelivered;
        Decisions.Add((line, decision, arrived));
        if (arrived)
            Remember(line, (Remark)decision);
    }

    private static Occasion OccasionOf(Line line)
    {
        var zone = line.Author.ZoneAt(line.HeardAt);
        return new Occasion(zone.At(line.SaidAt), zone.At(line.HeardAt), line.Context) { Zone = zone, Preferences = line.Author.Preferences };
    }

    private NudgeHistory HistoryOf(Line line)
    {
        var since = line.HeardAt.AddDays(-8);
        return new NudgeHistory
        {
            Since = since,
            Nudges = [.. line.Author.Told.Where(told => told.At >= since).Select(told => new PastNudge(told.At, told.Kind, told.IsWrong))],
            InThread = _threads.GetValueOrDefault(line.Thread, []),
            WrongCalls = line.Author.WrongCalls,
        };
    }

    private void Remember(Line line, Remark remark)
    {
        var kind = remark.Sentence.Kind;
        var date = DateOnly.FromDateTime(line.Author.ZoneAt(line.HeardAt).At(line.HeardAt).Date);
        line.Author.Told.Add(new Told(line.HeardAt, date, kind, line) { IsWrong = line.IsWrongCall });
        if (line.IsWrongCall)
            line.Author.WrongCalls[kind] = line.Author.WrongCalls.GetValueOrDefault(kind) + 1;
        if (!_threads.TryGetValue(line.Thread, out var thread))
            _threads[line.Thread] = thread = [];
        thread.Add(line.HeardAt);
    }
}
