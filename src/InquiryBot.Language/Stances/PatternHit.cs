using InquiryBot.Language.Text;

namespace InquiryBot.Language.Stances;

/// <summary>A pattern whose steps were found: where they begin and just past where they end.</summary>
internal readonly record struct PatternHit(int Pattern, int First, int End);

/// <summary>The patterns found in one sentence, in the order in which they were tried. Reused from sentence to sentence.</summary>
internal sealed class PatternHits
{
    private readonly GrowingBuffer<PatternHit> _all = new(128);
    private readonly GrowingBuffer<PatternHit> _ofFacts = new(64);

    public ReadOnlySpan<PatternHit> All => _all.Items;

    /// <summary>Those whose cue states a fact.</summary>
    public ReadOnlySpan<PatternHit> OfFacts => _ofFacts.Items;

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
