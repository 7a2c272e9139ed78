namespace InquiryBot.Language.Stances.Wordings;

/// <summary>The wordings of a sentence that the table knows, with their rows and what these sum up to. Reused from sentence to sentence.</summary>
internal sealed class KnownWordings
{
    private readonly Known[] _known = new Known[WordingScan.Room];
    private readonly int[] _likely = new int[WordingScan.Room];
    private readonly ulong[] _fetched = new ulong[WordingScan.Room];
    private readonly short[] _sums = new short[WordingManners.Count * WordingTable.RowLength];
    private ulong[] _seen = [];
    private int _count;

    /// <summary>What was summed for a column, all manners together, in natural-log odds.</summary>
    public double SumOf(int column)
    {
        var sum = 0;
        for (; column < _sums.Length; column += WordingTable.RowLength)
            sum += _sums[column];
        return sum * WordingTable.Step;
    }

    private ReadOnlySpan<Known> All => _known.AsSpan(0, _count);

    /// <summary>What was summed for one manner: a row of the table.</summary>
    public ReadOnlySpan<short> SumsOf(WordingManner manner) => _sums.AsSpan((int)manner * WordingTable.RowLength, WordingTable.RowLength);

    /// <summary>Looks the wordings up. One that stands in the sentence twice counts once, as it does in training.</summary>
    public void Fill(ReadOnlySpan<Wording> found, WordingTable table)
    {
        ForgetSeen(table.Slots);
        var likely = Fetch(found, table);
        for (var i = 0; i < likely.Length; i++)
        {
            ref readonly var wording = ref found[likely[i]];
            var row = _fetched[i] == wording.Key ? table.HomeOf(wording.Key) : table.Find(wording.Key);
            if (row >= 0 && See(row))
                _known[_count++] = new Known(row, wording.Shape.Manner(), (short)wording.First, (short)wording.End);
        }
    }

    /// <summary>
    /// Picks the wordings that are likely to be known and fetches what stands in their slots. Nothing waits for what is fetched, so that memory answers
    /// many questions at a time; one after the other they would take most of a reading's time.
    /// </summary>
    private ReadOnlySpan<int> Fetch(ReadOnlySpan<Wording> found, WordingTable table)
    {
        var count = 0;
        for (var i = 0; i < found.Length; i++)
        {
            _likely[count] = i;
            count += table.IsLikely(found[i].Key);
        }
        for (var i = 0; i < count; i++)
            _fetched[i] = table.KeyAt(table.HomeOf(found[_likely[i]].Key));
        return _likely.AsSpan(0, count);
    }

    /// <summary>Sums the rows, each manner by itself.</summary>
    public void Sum(WordingTable table)
    {
        _sums.AsSpan().Clear();
        foreach (ref readonly var known in All)
            table.AddTo(_sums.AsSpan((int)known.Manner * WordingTable.RowLength, WordingTable.RowLength), known.Row);
    }

    /// <summary>The words of the wording of a manner that speaks loudest for a kind: the first, and just past the last.</summary>
    public (int First, int End) Loudest(WordingTable table, WordingManner manner, int kind)
    {
        var loudest = default(Known);
        var most = int.MinValue;
        foreach (ref readonly var known in All)
        {
            if (known.Manner == manner && table.WeightOf(known.Row, kind) is var weight && weight > most)
                (loudest, most) = (known, weight);
        }
        return (loudest.First, loudest.End);
    }

    /// <summary>Whether a row is met for the first time in this sentence.</summary>
    private bool See(int row)
    {
        ref var seen = ref _seen[row >> 6];
        var bit = 1UL << row;
        var isNew = (seen & bit) == 0;
        seen |= bit;
        return isNew;
    }

    /// <summary>One bit for each row is small enough to stay near; only those that were set are cleared.</summary>
    private void ForgetSeen(int rows)
    {
        foreach (ref readonly var known in All)
            _seen[known.Row >> 6] = 0;
        _count = 0;
        if (_seen.Length << 6 < rows)
            _seen = new ulong[(rows + 63) >> 6];
    }

    private readonly record struct Known(int Row, WordingManner Manner, short First, short End);
}
