namespace InquiryBot.Language.Stances;

/// <summary>One named thing the reader looks for, as it stands in the language data.</summary>
internal sealed class Cue
{
    private ulong _hash;

    /// <summary>Its place in the list: features and weights are found by it.</summary>
    public required int Index { get; init; }

    /// <summary>The id without the language, shared by languages that know the same idea: <c>command.bare-verb-first</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What stands for it in the keys of wordings.</summary>
    public ulong Hash => _hash != 0 ? _hash : _hash = Wordings.WordingKey.OfWord(Name);

    /// <summary>The id of the watch list: <c>en.command.bare-verb-first</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The kind it speaks for.</summary>
    public required SentenceKind Kind { get; init; }

    /// <summary>How strongly it speaks for that kind before anything is learned, in natural-log odds.</summary>
    public required double Strength { get; init; }

    /// <summary>The circumstance it states, when other cues may ask for it; -1 for an ordinary cue.</summary>
    public int Fact { get; init; } = -1;

    /// <summary>The id of its first pattern; the others follow in the order of the file.</summary>
    public int FirstPattern { get; set; }

    public string Idea { get; set; } = "";

    public string Source { get; set; } = "";

    public List<string> Fires { get; } = [];

    public List<string> Spares { get; } = [];

    public List<string> Patterns { get; } = [];
}
