namespace InquiryBot.Language.Evaluation;

/// <summary>
/// Learns which wordings speak for leaving a telling alone: logistic regression over whole messages that tell, those that a careful reader would
/// nudge against those that danger, a boundary or speaking up makes silent.
/// </summary>
internal sealed class DelicacyTrainer(WordingRows wordings)
{
    private const int Rounds = 120;
    private const double Pace = 0.25;
    private const double Hold = 1;

    public DelicacyWeights Learn(IReadOnlyList<TrainingExample> examples)
    {
        var lessons = examples.Where(example => example.Source is { Parts.Count: > 0 } source && IsTelling(source)).GroupBy(example => example.Source!)
            .Select(message => new Lesson(message.First().Language, RowsOf(message), message.Key.Action == MessageAction.Silent)).ToList();
        var weights = new DelicacyWeights(new double[wordings.Count], new double[2]);
        double[] slope = new double[wordings.Count], squares = new double[wordings.Count], baseSquares = new double[2];
        for (var round = 0; round < Rounds; round++)
            Step(lessons, weights, slope, squares, baseSquares);
        return weights;
    }

    private static void Step(List<Lesson> lessons, DelicacyWeights weights, double[] slope, double[] squares, double[] baseSquares)
    {
        var baseSlope = new double[2];
        for (var i = 0; i < slope.Length; i++)
            slope[i] = weights.Rows[i] * Hold;
        foreach (var lesson in lessons)
        {
            var sum = weights.Base[lesson.Language];
            foreach (var row in lesson.Rows)
                sum += weights.Rows[row];
            var error = (1 / (1 + Math.Exp(-sum))) - (lesson.IsDelicate ? 1 : 0);
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

    private sealed record Lesson(int Language, int[] Rows, bool IsDelicate);
}

/// <summary>What was learned: a weight for every row of a wording, and one for each language before any word is known.</summary>
/// <param name="Rows">By the row of the wording.</param>
/// <param name="Base">English, Dutch.</param>
internal sealed record DelicacyWeights(double[] Rows, double[] Base)
{
    public double Of(int row) => Rows.Length == 0 ? 0 : Rows[row];
}
