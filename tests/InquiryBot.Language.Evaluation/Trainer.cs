using InquiryBot.Language.Stances;

namespace InquiryBot.Language.Evaluation;

/// <summary>
/// Learns the weights: multinomial logistic regression that starts from, and is held near, the strengths the cues were written with.
/// A cue that both languages know learns in both at once; what a language or a single pattern has of its own is held shorter. Sums run
/// in a fixed order, so the same data give the same weights to the byte.
/// </summary>
internal sealed class Trainer
{
    private const int Rounds = 200;
    private const double Pace = 0.25;
    private const double Trust = 1.7;
    private const double HoldShared = 0.3;
    private const double HoldOwn = 1;
    private const double HoldPattern = 0.8;

    private readonly LanguagePack[] _packs;
    private readonly WeightRows _rows;
    private readonly double[] _learned;

    public Trainer(LanguagePack english, LanguagePack dutch)
    {
        _packs = [english, dutch];
        _rows = new WeightRows(_packs, Trust);
        _learned = new double[_rows.Count * KindModel.Kinds];
    }

    public (KindModel English, KindModel Dutch) Learn(IReadOnlyList<TrainingExample> examples)
    {
        Array.Clear(_learned);
        var squares = new double[_learned.Length];
        var slope = new double[_learned.Length];
        for (var round = 0; round < Rounds; round++)
        {
            Slope(examples, slope);
            for (var i = 0; i < _learned.Length; i++)
            {
                squares[i] += slope[i] * slope[i];
                _learned[i] -= squares[i] == 0 ? 0 : Pace * slope[i] / Math.Sqrt(squares[i] + 1e-8);
            }
        }
        return (ModelOf(0), ModelOf(1));
    }

    /// <summary>The weight of a pattern's cue for a kind; -1 is the base rate.</summary>
    public double CueWeight(int language, int pattern, int kind)
    {
        var (shared, own, _) = _rows.Of(language, pattern);
        return _rows.Written[(shared * KindModel.Kinds) + kind] + _learned[(shared * KindModel.Kinds) + kind] + _learned[(own * KindModel.Kinds) + kind];
    }

    /// <summary>What a pattern weighs besides its cue.</summary>
    public double PatternWeight(int language, int pattern, int kind)
    {
        var row = _rows.Of(language, pattern).Pattern;
        return row < 0 ? 0 : _learned[(row * KindModel.Kinds) + kind];
    }

    private void Slope(IReadOnlyList<TrainingExample> examples, double[] slope)
    {
        var own = _rows.Shared * KindModel.Kinds;
        var pattern = _rows.FirstPattern * KindModel.Kinds;
        for (var i = 0; i < slope.Length; i++)
            slope[i] = _learned[i] * (i < own ? HoldShared : i < pattern ? HoldOwn : HoldPattern);
        var scores = new double[KindModel.Kinds];
        foreach (var example in examples)
        {
            Score(example, scores);
            ToSlopes(example, scores);
            Spread(example.Language, -1, scores, slope);
            foreach (var fired in example.Patterns)
                Spread(example.Language, fired, scores, slope);
        }
    }

    private void Spread(int language, int pattern, double[] slopes, double[] slope)
    {
        var rows = _rows.Of(language, pattern);
        AddTo(rows.Shared);
        AddTo(rows.Own);
        if (rows.Pattern >= 0)
            AddTo(rows.Pattern);

        void AddTo(int row)
        {
            for (var kind = 0; kind < slopes.Length; kind++)
                slope[(row * KindModel.Kinds) + kind] += slopes[kind];
        }
    }

    private void Score(TrainingExample example, double[] scores)
    {
        for (var kind = 0; kind < scores.Length; kind++)
            scores[kind] = CueWeight(example.Language, -1, kind);
        foreach (var pattern in example.Patterns)
        {
            for (var kind = 0; kind < scores.Length; kind++)
                scores[kind] += CueWeight(example.Language, pattern, kind) + PatternWeight(example.Language, pattern, kind);
        }
    }

    /// <summary>Probability minus target, times the weight of the example; with several right kinds the target is shared as the model sees it.</summary>
    private static void ToSlopes(TrainingExample example, double[] scores)
    {
        var highest = scores.Max();
        double sum = 0, right = 0;
        for (var kind = 0; kind < scores.Length; kind++)
        {
            scores[kind] = Math.Exp(scores[kind] - highest);
            sum += scores[kind];
            right += example.Right[kind] ? scores[kind] : 0;
        }
        for (var kind = 0; kind < scores.Length; kind++)
        {
            var target = example.Right[kind] ? scores[kind] / right : 0;
            scores[kind] = example.Weight * ((scores[kind] / sum) - target);
        }
    }

    private KindModel ModelOf(int language)
    {
        var kinds = Enumerable.Range(0, KindModel.Kinds).ToList();
        var patterns = Enumerable.Range(0, _packs[language].Cues.Sum(cue => cue.Patterns.Count));
        return new KindModel(
            [.. kinds.Select(kind => CueWeight(language, -1, kind))],
            [.. patterns.Select(p => kinds.Select(kind => (kind, CueWeight(language, p, kind) + PatternWeight(language, p, kind))).ToArray())]);
    }
}
