using InquiryBot.Language.Stances.Wordings;

namespace InquiryBot.Language.Stances;

/// <summary>
/// The weighing: every kind starts from its own base rate, every cue that fired and every learned wording adds its weight for each kind it
/// knows something about, and the sums become probabilities. Nothing else decides between kinds. A cue weighs by the pattern that fired it.
/// </summary>
internal sealed class KindModel
{
    public static readonly int Kinds = SentenceKinds.All.Count;

    /// <summary>A kind this far behind the likeliest one, in natural-log odds, has no chance worth counting.</summary>
    private const double Beneath = 18;

    private readonly double[] _base;
    private readonly (int Kind, double Weight)[][] _weights;

    /// <param name="baseRates">One for each kind.</param>
    /// <param name="weights">By the id of a pattern: the kinds it knows something about.</param>
    /// <param name="wordings">What was learned of wordings besides the cues.</param>
    public KindModel(double[] baseRates, (int Kind, double Weight)[][] weights, WordingTable wordings) =>
        (_base, _weights, Wordings) = (baseRates, weights, wordings);

    public WordingTable Wordings { get; }

    /// <summary>The weighing before anything is learned: every cue speaks for its own kind as strongly as it was written.</summary>
    public static KindModel Unlearned(IReadOnlyList<Cue> cues)
    {
        var baseRates = new double[Kinds];
        baseRates[(int)SentenceKind.Inform] = 1;
        return new KindModel(baseRates, [.. cues.SelectMany(cue => cue.Patterns.Select(_ => new[] { ((int)cue.Kind, cue.Strength) }))], WordingTable.Empty);
    }

    /// <summary>The probability of every kind, from the cues that fired and the wordings that are known; those stay in <paramref name="known"/>.</summary>
    public void Weigh(FiredCues fired, ReadOnlySpan<Wording> wordings, KnownWordings known, Span<double> probabilities)
    {
        _base.CopyTo(probabilities);
        known.Fill(wordings, Wordings);
        known.Sum(Wordings, known.Sums);
        for (var manner = 0; manner < WordingManners.Count; manner++)
        {
            var sums = known.Sums.AsSpan(manner * WordingTable.RowLength, probabilities.Length);
            for (var kind = 0; kind < sums.Length; kind++)
                probabilities[kind] += sums[kind] * WordingTable.Step;
        }
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

    /// <summary>What the known wordings of one manner added, in the same terms.</summary>
    public static double Contribution(KnownWordings known, WordingManner manner, int kind, ReadOnlySpan<double> probabilities)
    {
        var sums = known.Sums.AsSpan((int)manner * WordingTable.RowLength, probabilities.Length);
        var others = 0.0;
        for (var other = 0; other < sums.Length; other++)
            others += probabilities[other] * sums[other];
        others -= probabilities[kind] * sums[kind];
        return WordingTable.Step * (sums[kind] - (others / Math.Max(1 - probabilities[kind], 1e-9)));
    }

    private static void ToProbabilities(Span<double> scores)
    {
        var highest = double.NegativeInfinity;
        foreach (var score in scores)
            highest = Math.Max(highest, score);
        double sum = 0;
        foreach (ref var score in scores)
            sum += score = score < highest - Beneath ? 0 : Math.Exp(score - highest);
        foreach (ref var score in scores)
            score /= sum;
    }
}
