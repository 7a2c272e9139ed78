using System.Text.Json.Serialization;

namespace InquiryBot.Retrospectives.Sessions;

/// <summary>A number from everybody, in secret. What is shown is the spread, and only when enough people answered to hide in.</summary>
internal sealed class SecretScale
{
    /// <summary>Below this many answers, nobody sees anything but how many there are.</summary>
    public const int FewestShown = 5;

    /// <summary>The answers by seat, as long as they can still be changed.</summary>
    [JsonInclude]
    public Dictionary<string, int> Answers { get; private set; } = [];

    /// <summary>How often each number was given, once it is closed; null while it is open.</summary>
    [JsonInclude]
    public SortedDictionary<int, int>? Closed { get; private set; }

    /// <summary>How many answered.</summary>
    [JsonIgnore]
    public int Count => Closed?.Values.Sum() ?? Answers.Count;

    /// <summary>The spread, or null when too few answered.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<int, int>? Spread => Count < FewestShown ? null : Closed ?? Counted();

    /// <summary>Takes somebody's answer in the place of their earlier one. Once they are counted nobody knows which one that was, so none is taken.</summary>
    public Outcome Answer(string seat, int value)
    {
        if (Closed is not null)
            return Outcome.No(Refusal.Counted);
        Answers[seat] = value;
        return Outcome.Done;
    }

    /// <summary>Counts the answers and forgets whose they were. Where nobody answered, it stays open for those who come back to it.</summary>
    public void Close()
    {
        if (Answers.Count == 0)
            return;
        Closed ??= Counted();
        Answers.Clear();
    }

    private SortedDictionary<int, int> Counted() => new(Answers.Values.CountBy(value => value).ToDictionary(pair => pair.Key, pair => pair.Value));
}
