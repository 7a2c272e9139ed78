namespace InquiryBot.Language.Rewordings;

/// <summary>Which moves fit, in the order they are offered.</summary>
internal static class MovePlan
{
    private static readonly Move[] Order = [Move.Need, Move.Open, Move.Process];
    private static readonly Move[] Thought = [Move.Open, Move.Need, Move.Process];
    private static readonly Move[] Charge = [Move.Reflect, Move.Open, Move.Process, Move.Need];
    private static readonly Move[] Limit = [Move.Fixed, Move.Need, Move.Open, Move.Process, Move.Reflect];
    private static readonly Move[] Partly = [Move.Need, Move.Process];
    private static readonly Move[] Fixed = [Move.Fixed];

    public static IReadOnlyList<Move> For(SentenceKind kind, AuthorAnswer answer) => answer switch
    {
        AuthorAnswer.Open => Thought,
        AuthorAnswer.Partly => Partly,
        AuthorAnswer.Fixed => Fixed,
        _ => kind switch
        {
            SentenceKind.Advice => Thought,
            SentenceKind.Blame or SentenceKind.Rhetorical => Charge,
            SentenceKind.Ultimatum => Limit,
            _ => Order,
        },
    };
}
