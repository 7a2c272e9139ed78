using InquiryBot.Storage;

namespace InquiryBot.Benchmarks.Slack.Storm;

/// <summary>What became of the events of a storm.</summary>
internal sealed record StormOutcome
{
    /// <summary>How many events there were.</summary>
    public required int Events { get; init; }

    /// <summary>How many were never acknowledged, although they were delivered as often as Slack does.</summary>
    public required int Unacknowledged { get; init; }

    /// <summary>How many were delivered more than once.</summary>
    public required int DeliveredAgain { get; init; }

    /// <summary>How many were acknowledged and have no receipt in the database, or were for the bot and got no answer.</summary>
    public required int Lost { get; init; }

    /// <summary>How many got two answers that Slack shows, or one twice although nobody killed the program between them.</summary>
    public required int HandledTwice { get; init; }

    /// <summary>How many answers the program said once more because it was killed before it could note them; Slack shows such a one once, by its name.</summary>
    public required int SaidAgain { get; init; }

    /// <summary>How many nudges were shown, and the most that one person got.</summary>
    public required (int All, int Most) Nudges { get; init; }

    /// <summary>Counts, from what Slack heard and from the database as the program left it.</summary>
    public static async Task<StormOutcome> OfAsync(DeliveryStorm storm, StormSlack slack, string folder)
    {
        var database = Databases.From(new StorageOptions { ConnectionString = "Data Source=bot.db" }, folder);
        using var opened = (IDisposable)database;
        var seen = (await database.QueryAsync($"select delivery from deliveries", row => row.Text(0), default)).ToHashSet(StringComparer.Ordinal);
        var key = PseudonymKey.FromFile(Path.Combine(folder, "bot.key"));
        var answers = storm.Events.Where(it => it.IsToBot).ToDictionary(it => it.Id, it => slack.Answers.GetValueOrDefault(it.Channel)?.ToArray() ?? []);
        return new StormOutcome
        {
            Events = storm.Events.Count,
            Unacknowledged = storm.Events.Count(it => it.AcknowledgedAt is null),
            DeliveredAgain = storm.Events.Count(it => it.Tries > 1),
            Lost = storm.Events.Count(it => it.AcknowledgedAt is not null && (!seen.Contains(key.Of("delivery", it.Id)) || (it.IsToBot && answers[it.Id].Length == 0))),
            HandledTwice = answers.Values.Count(all => all.Length > 1 && !IsSaidAgain(all, storm)),
            SaidAgain = answers.Values.Count(all => all.Length > 1 && IsSaidAgain(all, storm)),
            Nudges = (slack.Nudges.Values.Sum(), slack.Nudges.Values.DefaultIfEmpty().Max()),
        };
    }

    private static bool IsSaidAgain((string Name, DateTimeOffset At)[] answers, DeliveryStorm storm) =>
        answers is [var first, var second] && first.Name == second.Name && first.At <= storm.Gone.To && second.At >= storm.Gone.From;
}
