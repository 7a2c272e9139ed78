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
    private readonly double[] _weights;

    /// <param name="baseRates">One for each kind.</param>
    /// <param name="weights">By the id of a pattern: the kinds it knows something about.</param>
    /// <param name="wordings">What was learned of wordings besides the cues.</param>
    public KindModel(double[] baseRates, (int Kind, double Weight)[][] weights, WordingTable wordings)
        : this(baseRates, Rows(weights), wordings)
    {
    }

    /// <param name="baseRates">One for each kind.</param>
    /// <param name="rows">A row for each pattern, <see cref="KindRows.Width"/> numbers long.</param>
    /// <param name="wordings">What was learned of wordings besides the cues.</param>
    public KindModel(double[] baseRates, double[] rows, WordingTable wordings)
    {
        _base = new double[KindRows.Width];
        _weights = rows;
        Wordings = wordings;
        baseRates.CopyTo(_base, 0);
    }

    public WordingTable Wordings { get; }

    /// <summary>The weighing before anything is learned: every cue speaks for its own kind as strongly as it was written.</summary>
    public static KindModel Unlearned(IReadOnlyList<Cue> cues)
    {
        var baseRates = new double[Kinds];
        baseRates[(int)SentenceKind.Inform] = 1;
        return new KindModel(baseRates, [.. cues.SelectMany(cue => cue.Patterns.Select(_ => new[] { ((int)cue.Kind, cue.Strength) }))], WordingTable.Empty);
    }

    /// <summary>The probability of every kind, from the cues that fired and the wordings that are known; those stay in <paramref name="known"/>.</summary>
    /// <param name="fired">The cues.</param>
    /// <param name="wordings">The wordings of the sentence.</param>
    /// <param name="known">Filled with those of them that are known.</param>
    /// <param name="probabilities">Filled; has room for the kinds or for a whole row.</param>
    public void Weigh(FiredCues fired, ReadOnlySpan<Wording> wordings, KnownWordings known, Span<double> probabilities)
    {
        Span<double> scores = stackalloc double[KindRows.Width];
        _base.CopyTo(scores);
        known.Fill(wordings, Wordings);
        known.Sum(Wordings);
        for (var manner = 0; manner < WordingManners.Count; manner++)
            KindRows.Add(scores, known.SumsOf((WordingManner)manner), WordingTable.Step);
        foreach (ref readonly var cue in fired.All)
            KindRows.Add(scores, RowOf(cue.Pattern));
        ToProbabilities(scores[..Kinds]);
        scores[..probabilities.Length].CopyTo(probabilities);
    }

    /// <summary>What a pattern added to the log odds of a kind against the other kinds, as likely as they are.</summary>
    /// <param name="pattern">The id of the pattern.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="others">How likely the other kinds are: a whole row, zero for the kind itself.</param>
    /// <param name="probability">How likely the kind is.</param>
    public double Contribution(int pattern, int kind, ReadOnlySpan<double> others, double probability)
    {
        var row = RowOf(pattern);
        return row[kind] - (KindRows.Dot(others, row) / Math.Max(1 - probability, 1e-9));
    }

    /// <summary>What the known wordings of each manner added, in the same terms.</summary>
    public static void Contributions(KnownWordings known, int kind, ReadOnlySpan<double> probabilities, Span<double> contributions)
    {
        // One pass for all manners: each sum waits for itself, the five do not wait for each other.
        var words = known.SumsOf(WordingManner.Words);
        var parts = known.SumsOf(WordingManner.Parts);
        var opening = known.SumsOf(WordingManner.Opening);
        var ending = known.SumsOf(WordingManner.Ending);
        var around = known.SumsOf(WordingManner.Around);
        double ofWords = 0, ofParts = 0, ofOpening = 0, ofEnding = 0, ofAround = 0;
        for (var other = 0; other < Kinds; other++)
        {
            var probability = probabilities[other];
            ofWords += probability * words[other];
            ofParts += probability * parts[other];
            ofOpening += probability * opening[other];
            ofEnding += probability * ending[other];
            ofAround += probability * around[other];
        }
        (contributions[0], contributions[1], contributions[2], contributions[3], contributions[4]) = (ofWords, ofParts, ofOpening, ofEnding, ofAround);
        for (var manner = 0; manner < WordingManners.Count; manner++)
        {
            var own = known.SumsOf((WordingManner)manner)[kind];
            var others = contributions[manner] - (probabilities[kind] * own);
            contributions[manner] = WordingTable.Step * (own - (others / Math.Max(1 - probabilities[kind], 1e-9)));
        }
    }

    private ReadOnlySpan<double> RowOf(int pattern) => _weights.AsSpan(pattern * KindRows.Width, KindRows.Width);

    private static double[] Rows((int Kind, double Weight)[][] weights)
    {
        var rows = new double[weights.Length * KindRows.Width];
        for (var pattern = 0; pattern < weights.Length; pattern++)
        {
            foreach (var (kind, weight) in weights[pattern])
                rows[(pattern * KindRows.Width) + kind] = weight;
        }
        return rows;
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
