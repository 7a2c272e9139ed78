using System.Text.Json.Serialization;
using InquiryBot.Retrospectives.Sessions;

namespace InquiryBot.Retrospectives.Decisions;

/// <summary>Dots on groups of cards: so many for everybody, secret until it is closed, and then nobody's.</summary>
internal sealed class DotVote
{
    /// <summary>How many dots each person has.</summary>
    public int Budget { get; init; } = 3;

    /// <summary>The dots by seat and group, as long as they can still be moved.</summary>
    [JsonInclude]
    public Dictionary<string, Dictionary<string, int>> Dots { get; private set; } = [];

    /// <summary>The dots by group, once nobody can move them any more; null before.</summary>
    [JsonInclude]
    public Dictionary<string, int>? Closed { get; private set; }

    /// <summary>How many people gave a dot.</summary>
    [JsonInclude]
    public int Voters { get; private set; }

    /// <summary>The dots by group.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, int> Tally =>
        Closed ?? Dots.Values.SelectMany(given => given).GroupBy(dot => dot.Key, dot => dot.Value).ToDictionary(group => group.Key, group => group.Sum());

    /// <summary>What somebody gave, by group.</summary>
    public IReadOnlyDictionary<string, int> Of(string seat) => Dots.GetValueOrDefault(seat) ?? [];

    /// <summary>How many somebody has left.</summary>
    public int LeftOf(string seat) => Budget - Of(seat).Values.Sum();

    /// <summary>Gives a dot.</summary>
    public Outcome Give(string seat, string group)
    {
        if (Closed is not null)
            return Outcome.No(Refusal.Counted);
        if (LeftOf(seat) <= 0)
            return Outcome.No(Refusal.NoDotsLeft, Budget);
        var given = Dots.TryGetValue(seat, out var own) ? own : Dots[seat] = [];
        given[group] = given.GetValueOrDefault(group) + 1;
        Voters = Dots.Count;
        return Outcome.Done;
    }

    /// <summary>Takes a dot back.</summary>
    public Outcome TakeBack(string seat, string group)
    {
        if (Closed is not null)
            return Outcome.No(Refusal.Counted);
        if (!Dots.TryGetValue(seat, out var given) || !given.TryGetValue(group, out var dots))
            return Outcome.No(Refusal.NotFound);
        if (dots > 1)
            given[group] = dots - 1;
        else
            given.Remove(group);
        if (given.Count == 0)
            Dots.Remove(seat);
        Voters = Dots.Count;
        return Outcome.Done;
    }

    /// <summary>Carries the dots of groups that were laid into another one.</summary>
    public void Move(IReadOnlyList<string> gone, string into)
    {
        foreach (var given in Closed is null ? Dots.Values.ToList() : [Closed])
        {
            foreach (var group in gone)
            {
                if (given.Remove(group, out var dots))
                    given[into] = given.GetValueOrDefault(into) + dots;
            }
        }
    }

    /// <summary>Counts the dots and forgets who gave them. Where nobody gave one, it stays open for those who come back to it.</summary>
    public void Close()
    {
        if (Dots.Count == 0)
            return;
        Closed ??= new Dictionary<string, int>(Tally);
        Dots.Clear();
    }
}
