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
    public bool IsRight(SentenceKind kind) => kind == Kind || AlsoRight.Contains(kind);
}
