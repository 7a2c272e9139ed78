namespace InquiryBot.Language.Stances.Wordings;

/// <summary>The wordings of a sentence that the table knows, with their rows. Reused from sentence to sentence.</summary>
internal sealed class KnownWordings
{
    private readonly (Wording Wording, int Row)[] _known = new (Wording, int)[WordingScan.Room];
    private int[] _seen = [];
    private int _stamp;
    private int _count;

    /// <summary>What the last weighing summed, a row for every manner.</summary>
    public short[] Sums { get; } = new short[WordingManners.Count * WordingTable.RowLength];

    public ReadOnlySpan<(Wording Wording, int Row)> All => _known.AsSpan(0, _count);

    /// <summary>Looks the wordings up. One that stands in the sentence twice counts once, as it does in training.</summary>
    public void Fill(ReadOnlySpan<Wording> found, WordingTable table)
    {
        _count = 0;
        if (_seen.Length < table.Count)
            _seen = new int[table.Count];
        _stamp++;
        foreach (ref readonly var wording in found)
        {
            var row = table.Find(wording.Key);
            if (row < 0 || _seen[row] == _stamp)
                continue;
            _seen[row] = _stamp;
            _known[_count++] = (wording, row);
        }
    }

    /// <summary>Sums the rows, each manner by itself: <paramref name="sums"/> has a row for every <see cref="WordingManner"/>.</summary>
    public void Sum(WordingTable table, Span<short> sums)
    {
        sums.Clear();
        foreach (ref readonly var known in All)
            table.AddTo(sums.Slice((int)known.Wording.Shape.Manner() * WordingTable.RowLength, WordingTable.RowLength), known.Row);
    }

    /// <summary>What the last weighing summed for <see cref="WordingTable.Delicate"/>, in natural-log odds.</summary>
    public double DelicateSum()
    {
        var sum = 0;
        for (var manner = 0; manner < WordingManners.Count; manner++)
            sum += Sums[(manner * WordingTable.RowLength) + WordingTable.Delicate];
        return sum * WordingTable.Step;
    }

    /// <summary>The wording of a manner that speaks loudest for a kind.</summary>
    public Wording Loudest(WordingTable table, WordingManner manner, int kind)
    {
        var loudest = default(Wording);
        var most = int.MinValue;
        foreach (ref readonly var known in All)
        {
            if (known.Wording.Shape.Manner() == manner && table.WeightOf(known.Row, kind) is var weight && weight > most)
                (loudest, most) = (known.Wording, weight);
        }
        return loudest;
    }
}
