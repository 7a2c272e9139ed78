namespace InquiryBot.Language.Rewordings.Frames;

/// <summary>What a telling sentence asks of whom, taken apart so that frames can carry it.</summary>
/// <param name="use">The shape of the telling, for example "order", "thing" or "lapse": which frames can answer it.</param>
internal sealed class Telling(string use)
{
    private readonly Dictionary<string, string> _slots = new(StringComparer.Ordinal);

    public string Use { get; } = use;

    /// <summary>What frames may ask about: "deadline", "not", "you", "me" and so on.</summary>
    public HashSet<string> Traits { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a negation of the original is carried by the frame's own words (what did not happen was expected).</summary>
    public bool TurnsNegation { get; init; }

    /// <summary>Reasons and remarks that go along as sentences of their own, and must stay.</summary>
    public IReadOnlyList<string> Asides { get; init; } = [];

    /// <summary>A "because" clause, which can only follow the sentence before the question.</summary>
    public string? Reason { get; init; }

    /// <summary>The base form of its main verb, by which <see cref="Analysis.ActClass"/> tells the size of the act; null when there is none.</summary>
    public string? Verb { get; set; }

    /// <summary>What fills the slots of frames.</summary>
    public IEnumerable<string> Slots => _slots.Values;

    /// <summary>All that frames can carry of it.</summary>
    public IEnumerable<string> Contents => [.. _slots.Values, .. Asides, Reason ?? ""];

    /// <summary>The same telling with other remarks.</summary>
    public Telling WithAsides(IReadOnlyList<string> asides)
    {
        var telling = new Telling(Use) { TurnsNegation = TurnsNegation, Asides = asides, Reason = Reason, Verb = Verb };
        foreach (var (slot, content) in _slots)
            telling._slots[slot] = content;
        telling.Traits.UnionWith(Traits);
        return telling;
    }

    public string? Slot(string name)
    {
        if (_slots.TryGetValue(name, out var content))
            return content;
        return char.IsUpper(name[0]) && _slots.TryGetValue(name.ToLowerInvariant(), out content)
            ? char.ToUpperInvariant(content[0]) + content[1..]
            : null;
    }

    /// <summary>Empties the slots whose content is not of the sort their name promises.</summary>
    public Telling Keep(Func<string, string, bool> carries)
    {
        foreach (var (slot, content) in _slots.ToArray())
        {
            if (content.Length > 0 && !carries(slot, content))
                _slots.Remove(slot);
        }

        return this;
    }

    /// <summary>Gives a slot its content; nothing usable leaves it empty, and frames that need it are passed over.</summary>
    public Telling With(string slot, string? content)
    {
        if (content is not null && (content.Length > 0 || slot == "for"))
            _slots[slot] = content;
        return this;
    }

    public Telling WithTrait(string trait, bool present = true)
    {
        if (present)
            Traits.Add(trait);
        return this;
    }
}
