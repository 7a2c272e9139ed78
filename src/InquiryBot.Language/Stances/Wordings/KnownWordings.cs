namespace InquiryBot.Language.Stances.Wordings;

/// <summary>The wordings of a sentence that the table knows, with their rows. Reused from sentence to sentence.</summary>
internal sealed class KnownWordings
{
    private readonly (Wording Wording, int Row)[] _known = new (Wording, int)[WordingScan.Room];
    private int _count;

    public ReadOnlySpan<(Wording Wording, int Row)> All => _known.AsSpan(0, _count);

    public void Fill(ReadOnlySpan<Wording> found, WordingTable table)
    {
        _count = 0;
        foreach (ref readonly var wording in found)
        {
            var row = table.Find(wording.Key);
            if (row >= 0)
                _known[_count++] = (wording, row);
        }
    }

    public void Sum(WordingTable table, Span<short> sums)
    {
        sums.Clear();
        foreach (ref readonly var known in All)
            table.AddTo(sums, known.Row);
    }
}
