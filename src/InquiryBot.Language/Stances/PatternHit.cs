using System.Runtime.InteropServices;

namespace InquiryBot.Language.Stances;

/// <summary>A pattern whose steps were found: where they begin and just past where they end.</summary>
internal readonly record struct PatternHit(int Pattern, int First, int End);

/// <summary>The patterns found in one sentence, in the order in which they were tried. Reused from sentence to sentence.</summary>
internal sealed class PatternHits
{
    private readonly List<PatternHit> _all = new(64);
    private readonly List<PatternHit> _ofFacts = new(64);

    public ReadOnlySpan<PatternHit> All => CollectionsMarshal.AsSpan(_all);

    /// <summary>Those whose cue states a fact.</summary>
    public ReadOnlySpan<PatternHit> OfFacts => CollectionsMarshal.AsSpan(_ofFacts);

    public void Add(in PatternHit hit, bool isFact)
    {
        _all.Add(hit);
        if (isFact)
            _ofFacts.Add(hit);
    }

    public void Clear()
    {
        _all.Clear();
        _ofFacts.Clear();
    }
}
