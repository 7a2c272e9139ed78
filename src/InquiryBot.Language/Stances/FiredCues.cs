namespace InquiryBot.Language.Stances;

/// <summary>The cues that fired in one sentence, each once, by the first of its patterns that holds. Reused from sentence to sentence.</summary>
internal sealed class FiredCues(int cueCount)
{
    private readonly int[] _places = new int[cueCount];
    private readonly FiredCue[] _list = new FiredCue[cueCount];

    public int Count { get; private set; }

    public FiredCue this[int index] => _list[index];

    public ReadOnlySpan<FiredCue> All => _list.AsSpan(0, Count);

    public bool Has(int cue) => cue >= 0 && _places[cue] != 0;

    public void Add(int cue, PatternHit hit)
    {
        ref var place = ref _places[cue];
        if (place == 0)
            place = ++Count;
        else if (_list[place - 1].Pattern <= hit.Pattern)
            return;
        _list[place - 1] = new FiredCue(cue, hit.Pattern, hit.First, hit.End);
    }

    /// <summary>Takes over cues that fired in a sentence before.</summary>
    public void Load(ReadOnlySpan<FiredCue> fired)
    {
        Clear();
        fired.CopyTo(_list);
        Count = fired.Length;
        for (var i = 0; i < fired.Length; i++)
            _places[fired[i].Cue] = i + 1;
    }

    public void Clear()
    {
        for (var i = 0; i < Count; i++)
            _places[_list[i].Cue] = 0;
        Count = 0;
    }
}

/// <summary>A cue that fired: by which pattern, and from which word to which.</summary>
internal readonly record struct FiredCue(int Cue, int Pattern, int First, int End);
