namespace InquiryBot.Reports;

/// <summary>Counts turns: what one voice says until another speaks.</summary>
internal sealed class TurnCounts
{
    private readonly Dictionary<string, int> _turns = new(StringComparer.Ordinal);
    private (string? Author, int Conversation) _last;
    private bool _hasNameless;

    /// <summary>How many voices there were, or null when the transcript does not name them all.</summary>
    public int? People => _hasNameless || _turns.Count == 0 ? null : _turns.Count;

    /// <summary>Takes the next message.</summary>
    public void Add(MessageFacts message)
    {
        var author = message.Author;
        _hasNameless |= author is null;
        if (author is null || _last == (author, message.Conversation))
            return;
        _last = (author, message.Conversation);
        _turns[author] = _turns.GetValueOrDefault(author) + 1;
    }

    /// <summary>The spread, or null when too few voices would make it a statement about one of them.</summary>
    public TurnBalance? Balance()
    {
        if (People is not >= TurnBalance.FewestPeople)
            return null;
        var turns = _turns.Values.Order().ToList();
        var all = turns.Sum(count => (long)count);
        var half = turns.Take(turns.Count / 2).Sum(count => (long)count);
        var evenHalf = Share.Of(turns.Count / 2, turns.Count);
        var entropy = -turns.Sum(count => Share.Of(count, all) * Math.Log(Share.Of(count, all)));
        return new TurnBalance(all, Share.Coarse(Share.Of(half, all)), evenHalf, Share.Coarse(entropy / Math.Log(turns.Count)));
    }
}

/// <summary>How evenly the turns were spread. It names nobody and is rounded, so that it points at nobody.</summary>
/// <param name="Turns">All turns.</param>
/// <param name="QuieterHalf">The part of the turns that the quieter half of the people took.</param>
/// <param name="QuieterHalfIfEven">What that part would be if all had spoken equally often.</param>
/// <param name="Evenness">From 0, one voice alone, to 1, all equally often (entropy over its maximum).</param>
internal sealed record TurnBalance(long Turns, double QuieterHalf, double QuieterHalfIfEven, double Evenness)
{
    /// <summary>With fewer people than this, a spread says something about each of them.</summary>
    public const int FewestPeople = 4;
}
