namespace InquiryBot.Reports;

/// <summary>
/// Counts over time in bounded memory. With times it keeps minutes and merges them into wider stretches when they get many;
/// without, it keeps runs of messages and doubles their length.
/// </summary>
internal sealed class Timeline
{
    private const int MostParts = 12;
    private const int MostSlots = 4096;
    private const int Tenths = 10;

    // In minutes; each is a multiple of the one before it, so that stretches can be merged. Weeks begin on Monday.
    private static readonly long[] Widths = [1, 5, 10, 30, 60, 120, 360, 1440, 10080, 40320, 524160, 5241600];

    private readonly List<StanceCounts> _runs = [];
    private SortedDictionary<long, StanceCounts> _slots = [];
    private int _width;
    private int _runLength = 1;
    private int _messages;
    private int _timed;
    private bool _hasDates;
    private bool _hasSeveralClocks;

    /// <summary>Takes the next message.</summary>
    public void Add(MessageFacts message)
    {
        AddToRun(message.Stances);
        if ((message.At?.DateTime.Ticks ?? message.Elapsed?.Ticks) is not { } ticks)
            return;
        _timed++;
        _hasDates |= message.At is not null;
        // The tenth minute of one meeting is not the tenth minute of another.
        _hasSeveralClocks |= message.At is null && message.Conversation > 0;
        var slot = ticks / TimeSpan.TicksPerMinute / Widths[_width];
        _slots[slot] = _slots.GetValueOrDefault(slot, StanceCounts.None).With(message.Stances);
        if (_slots.Count > MostSlots)
            Widen();
    }

    /// <summary>The stretches to show, at most a dozen.</summary>
    public IReadOnlyList<TimelinePart> Parts() => _timed * 10 >= _messages * 9 && _slots.Count > 0 && !_hasSeveralClocks ? ByTime() : ByOrder();

    private void AddToRun(StanceCounts counts)
    {
        if (_messages++ % _runLength != 0)
        {
            _runs[^1] = _runs[^1].With(counts);
            return;
        }

        if (_runs.Count == MostSlots)
        {
            for (var i = 0; i < MostSlots / 2; i++)
                _runs[i] = _runs[2 * i].With(_runs[(2 * i) + 1]);
            _runs.RemoveRange(MostSlots / 2, MostSlots / 2);
            _runLength *= 2;
        }

        _runs.Add(counts);
    }

    private void Widen()
    {
        var factor = Widths[_width + 1] / Widths[_width];
        _width++;
        var wider = new SortedDictionary<long, StanceCounts>();
        foreach (var (slot, counts) in _slots)
            wider[slot / factor] = wider.GetValueOrDefault(slot / factor, StanceCounts.None).With(counts);
        _slots = wider;
    }

    private List<TimelinePart> ByTime()
    {
        while (_slots.Keys.Last() - _slots.Keys.First() >= MostParts && _width < Widths.Length - 1)
            Widen();
        var width = TimeSpan.FromMinutes(Widths[_width]);
        var first = _slots.Keys.First();
        var last = Math.Min(_slots.Keys.Last(), first + (MostParts * 4));
        var parts = new List<TimelinePart>();
        for (var slot = first; slot <= last; slot++)
            parts.Add(new TimelinePart(width * slot, width, _hasDates, _slots.GetValueOrDefault(slot, StanceCounts.None)));
        return parts;
    }

    private List<TimelinePart> ByOrder()
    {
        var count = Math.Min(Tenths, _runs.Count);
        var parts = new List<TimelinePart>();
        for (var part = 0; part < count; part++)
        {
            var from = part * _runs.Count / count;
            var to = (part + 1) * _runs.Count / count;
            var counts = _runs[from..to].Aggregate(StanceCounts.None, (sum, run) => sum.With(run));
            parts.Add(new TimelinePart(null, null, false, counts) { FromShare = Share.Of(part, count), ToShare = Share.Of(part + 1, count) });
        }

        return parts;
    }
}
