namespace InquiryBot.Language.Rewordings.Frames;

/// <summary>A sentence pattern with slots.</summary>
/// <param name="Id">Unique; part of the data, so that the same person does not see it again soon.</param>
/// <param name="Move">How it opens the sentence up.</param>
/// <param name="Uses">The shapes of telling it can answer.</param>
/// <param name="Conditions">What must hold of the telling besides its slots; "a/b" means one of them, a leading "!" none of them.</param>
/// <param name="Lead">What comes before the question: the need, the limit or the observation; null when the question stands alone.</param>
/// <param name="Question">The question.</param>
internal sealed record Frame(
    string Id,
    Move Move,
    IReadOnlyList<string> Uses,
    IReadOnlyList<string> Conditions,
    FrameText? Lead,
    FrameText Question)
{
    private const string Sure = "sure";

    /// <summary>Whether it suits whatever it fits so well that it may be offered third; one weak offer would spoil two good ones.</summary>
    public bool IsSure { get; private init; }

    /// <summary>What the frame draws its place with when several fit.</summary>
    public uint Draw { get; } = StableHash.Of(Id);

    /// <summary>Reads "id | move | uses | conditions | text".</summary>
    public static Frame Parse(string line)
    {
        var fields = line.Split(" | ");
        if (fields.Length != 5)
            throw new FormatException($"The frame '{line}' has {fields.Length} fields; id | move | uses | conditions | text are needed.");
        var (lead, question) = Cut(fields[4]);
        var conditions = Words(fields[3]);
        return new Frame(fields[0], Enum.Parse<Move>(fields[1], ignoreCase: true), Words(fields[2]), [.. conditions.Where(condition => condition != Sure)],
            lead is null ? null : FrameText.Parse(lead), FrameText.Parse(question))
        {
            IsSure = conditions.Contains(Sure),
        };
    }

    /// <summary>The names of its slots.</summary>
    public string[] Slots { get; } = [.. (Lead?.Slots ?? []).Concat(Question.Slots)];

    /// <summary>Whether the author has to fill something in before it can be sent.</summary>
    public bool HasGap { get; } = (Lead?.Words ?? []).Concat(Question.Words).Any(part => part.Contains('…', StringComparison.Ordinal));

    /// <summary>Whether a word stands in the frame itself.</summary>
    public bool Says(string word) =>
        (Lead?.Words ?? []).Concat(Question.Words).Any(part => part.Split(' ', '?', '.', ',').Contains(word));

    public bool Fits(Telling telling)
    {
        if (!Uses.Contains(telling.Use))
            return false;
        foreach (var condition in Conditions)
        {
            var wanted = condition[0] != '!';
            if (Array.Exists((wanted ? condition : condition[1..]).Split('/'), telling.Traits.Contains) != wanted)
                return false;
        }

        return true;
    }

    private static string[] Words(string field) => field.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static (string? Lead, string Question) Cut(string text)
    {
        var end = text.LastIndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? (null, text) : (text[..(end + 1)], text[(end + 2)..]);
    }
}
