namespace InquiryBot.Language.Evaluation;

/// <summary>A text and what careful readers made of it.</summary>
/// <param name="Id">Where it stands in its set.</param>
/// <param name="Set">The data set, with its language: <c>gold en</c>.</param>
/// <param name="Language">The language that a report or setting would give.</param>
/// <param name="Text">The message.</param>
/// <param name="Kind">The kind of its strongest sentence.</param>
/// <param name="Action">The action for the message.</param>
/// <param name="AlsoRight">Kinds that count as right, too.</param>
/// <param name="Sureness">How much it counts in training.</param>
internal sealed record Labelled(
    string Id,
    string Set,
    string Language,
    string Text,
    SentenceKind Kind,
    MessageAction Action,
    IReadOnlyList<SentenceKind> AlsoRight,
    double Sureness)
{
    /// <summary>The parts of the message with a kind each; empty when only the message as a whole was labelled.</summary>
    public IReadOnlyList<LabelledPart> Parts { get; init; } = [];

    /// <summary>What came before, and where.</summary>
    public MessageContext Context { get; init; } = MessageContext.None;

    /// <summary>Whether it is part of a conversation.</summary>
    public bool IsInThread { get; init; }

    /// <summary>What keeps texts of one origin in one fold: a thread is never half learned from.</summary>
    public string Group { get; init; } = Set + Id;

    /// <summary>A number that spreads groups evenly and comes out the same on every machine: folds and shares are cut by it.</summary>
    public uint Spread => Group.Aggregate(2166136261u, static (hash, c) => (hash ^ c) * 16777619);

    public bool IsRight(SentenceKind kind) => kind == Kind || AlsoRight.Contains(kind);
}

/// <summary>A stretch of a message that does one thing.</summary>
/// <param name="Start">Where it begins, in UTF-16 code units of the message.</param>
/// <param name="End">Just past its end.</param>
/// <param name="Kind">What it does.</param>
internal readonly record struct LabelledPart(int Start, int End, SentenceKind Kind);
