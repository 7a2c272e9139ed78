namespace InquiryBot.Language.Stances;

/// <summary>
/// The weighing: every kind starts from its own base rate, every cue that fired adds its weight for each kind it knows something about,
/// and the sums become probabilities. Nothing else decides between kinds. A cue weighs by the pattern that fired it.
/// </summary>
internal sealed class KindModel
{
    public static readonly int Kinds = SentenceKinds.All.Count;

    private readonly double[] _base;
    private readonly (int Kind, double Weight)[][] _weights;

    /// <param name="baseRates">One for each kind.</param>
    /// <param name="weights">By the id of a pattern: the kinds it knows something about.</param>
    public KindModel(double[] baseRates, (int Kind, double Weight)[][] weights) => (_base, _weights) = (baseRates, weights);

    /// <summary>The weighing before anything is learned: every cue speaks for its own kind as strongly as it was written.</summary>
    public static KindModel Unlearned(IReadOnlyList<Cue> cues)
    {
        var baseRates = new double[Kinds];
        baseRates[(int)SentenceKind.Inform] = 1;
        return new KindModel(baseRates, [.. cues.SelectMany(cue => cue.Patterns.Select(_ => new[] { ((int)cue.Kind, cue.Strength) }))]);
    }

    /// <summary>The probability of every kind, from the cues that fired.</summary>
    public void Weigh(FiredCues fired, Span<double> probabilities)
    {
        _base.CopyTo(probabilities);
        foreach (var cue in fired.All)
        {
            foreach (var (kind, weight) in _weights[cue.Pattern])
                probabilities[kind] += weight;
        }
        ToProbabilities(probabilities);
    }

    /// <summary>What a pattern added to the log odds of <paramref name="kind"/> against the other kinds, as likely as they are here.</summary>
    public double Contribution(int pattern, int kind, ReadOnlySpan<double> probabilities)
    {
        double own = 0, others = 0;
        foreach (var (known, weight) in _weights[pattern])
        {
            if (known == kind)
                own = weight;
            else
                others += probabilities[known] * weight;
        }
        return own - (others / Math.Max(1 - probabilities[kind], 1e-9));
    }

    private static void ToProbabilities(Span<double> scores)
    {
        var highest = double.NegativeInfinity;
        foreach (var score in scores)
            highest = Math.Max(highest, score);
        double sum = 0;
        foreach (ref var score in scores)
            sum += score = Math.Exp(score - highest);
        foreach (ref var score in scores)
            score /= sum;
    }
}
