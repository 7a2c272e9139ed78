namespace InquiryBot.Language.Evaluation;

/// <summary>
/// Learns a column of the wordings that is no kind: which wordings speak for leaving a telling alone, and which for a tag question that presses.
/// Logistic regression over whole messages.
/// </summary>
internal sealed class ColumnTrainer(WordingRows wordings)
{
    private const int Rounds = 120;
    private const double Pace = 0.25;
    private const double Hold = 1;

    /// <summary>How often a message that is so counts: they are the fewer, and missing one costs more than seeing one too many.</summary>
    private const double SoCounts = 2;

    /// <summary>Tellings that danger, a boundary or speaking up makes silent, against those that a careful reader would nudge.</summary>
    public ColumnWeights LearnDelicate(IEnumerable<TrainingExample> examples) =>
        Learn(examples.Where(example => example.Source is { Parts.Count: > 0 } source && IsTelling(source)), MessageAction.Silent);

    /// <summary>Tag questions that are nudged, being orders or reproaches, against those that fish for agreement.</summary>
    public ColumnWeights LearnPressing(IEnumerable<TrainingExample> examples) =>
        Learn(examples.Where(example => example.Right[(int)SentenceKind.Tag] && example.Source is { Kind: SentenceKind.Tag, Action: MessageAction.Nudge or MessageAction.Gentle }), MessageAction.Nudge);

    private ColumnWeights Learn(IEnumerable<TrainingExample> examples, MessageAction action)
    {
        var lessons = examples.GroupBy(example => example.Source!)
            .Select(message => new Lesson(message.First().Language, RowsOf(message), message.Key.Action == action)).ToList();
        var weights = new ColumnWeights(new double[wordings.Count], new double[2]);
        double[] slope = new double[wordings.Count], squares = new double[wordings.Count], baseSquares = new double[2];
        for (var round = 0; round < Rounds; round++)
            Step(lessons, weights, slope, squares, baseSquares);
        return weights;
    }

    private static void Step(List<Lesson> lessons, ColumnWeights weights, double[] slope, double[] squares, double[] baseSquares)
    {
        var baseSlope = new double[2];
        for (var i = 0; i < slope.Length; i++)
            slope[i] = weights.Rows[i] * Hold;
        foreach (var lesson in lessons)
        {
            var sum = weights.Base[lesson.Language];
            foreach (var row in lesson.Rows)
                sum += weights.Rows[row];
            var error = lesson.IsSo ? SoCounts * ((1 / (1 + Math.Exp(-sum))) - 1) : 1 / (1 + Math.Exp(-sum));
            baseSlope[lesson.Language] += error;
            foreach (var row in lesson.Rows)
                slope[row] += error;
        }
        Descend(weights.Rows, slope, squares);
        Descend(weights.Base, baseSlope, baseSquares);
    }

    private static void Descend(double[] weights, double[] slope, double[] squares)
    {
        for (var i = 0; i < weights.Length; i++)
        {
            squares[i] += slope[i] * slope[i];
            weights[i] -= Pace * slope[i] / Math.Sqrt(squares[i] + 1e-8);
        }
    }

    /// <summary>A message with a telling that is nudged by itself, in a place where it could be.</summary>
    private static bool IsTelling(Labelled source) =>
        source.Action is MessageAction.Nudge or MessageAction.Silent && source.Parts.Any(part => part.Kind.DefaultAction() == MessageAction.Nudge)
        && source.Context is { Incident: false, Purpose: not ChannelPurpose.DirectiveOk, Kind: ChannelKind.Channel };

    private int[] RowsOf(IEnumerable<TrainingExample> message)
    {
        var rows = new SortedSet<int>();
        foreach (var example in message)
        {
            foreach (var key in example.Wordings)
            {
                if (wordings.Of(example.Language).TryGetValue(key, out var row))
                    rows.Add(row);
            }
        }
        return [.. rows];
    }

    private sealed record Lesson(int Language, int[] Rows, bool IsSo);
}

/// <summary>What was learned: a weight for every row of a wording, and one for each language before any word is known.</summary>
/// <param name="Rows">By the row of the wording.</param>
/// <param name="Base">English, Dutch.</param>
internal sealed record ColumnWeights(double[] Rows, double[] Base)
{
    public double Of(int row) => Rows.Length == 0 ? 0 : Rows[row];
}
