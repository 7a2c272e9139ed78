using System.Numerics;
using InquiryBot.Language.Stances;
using InquiryBot.Language.Stances.Wordings;

namespace InquiryBot.Language.Evaluation;

/// <summary>
/// Learns the weights: multinomial logistic regression that starts from, and is held near, the strengths the cues were written with.
/// A cue that both languages know learns in both at once; what a language, a single pattern or a wording has of its own is held shorter. Sums run
/// in a fixed order, so the same data give the same weights to the byte.
/// </summary>
internal sealed class Trainer
{
    private const int Rounds = 160;
    private const double Pace = 0.25;
    private const double Trust = 1.7;
    private const double HoldShared = 0.3;
    private const double HoldOwn = 3;
    private const double HoldPattern = 3;
    private const int WordingFrom = 4;

    /// <summary>Numbers in a row: the kinds, filled up to whole vectors.</summary>
    private const int Width = 40;

    private const double HoldWording = 1.5;

    private readonly LanguagePack[] _packs;
    private readonly WeightRows _rows;
    private WordingRows _wordings = new([], WordingFrom, 0);
    private double[] _learned = [];
    private DelicacyWeights _delicate = new([], []);

    public Trainer(LanguagePack english, LanguagePack dutch)
    {
        _packs = [english, dutch];
        _rows = new WeightRows(_packs, Trust);
    }

    public (KindModel English, KindModel Dutch) Learn(IReadOnlyList<TrainingExample> examples)
    {
        _wordings = new WordingRows(examples, WordingFrom, _rows.Count);
        var lessons = examples.Select(LessonOf).ToArray();
        _learned = new double[_wordings.Count * Width];
        var squares = new double[_learned.Length];
        var slope = new double[_learned.Length];
        for (var round = 0; round < Rounds; round++)
        {
            Slope(lessons, slope);
            Step(squares, slope);
        }
        _delicate = new DelicacyTrainer(_wordings).Learn(examples);
        return (ModelOf(0), ModelOf(1));
    }

    /// <summary>The weight of a pattern's cue for a kind; -1 is the base rate.</summary>
    public double CueWeight(int language, int pattern, int kind)
    {
        var (shared, own, _) = _rows.Of(language, pattern);
        return _rows.Written[(shared * KindModel.Kinds) + kind] + _learned[(shared * Width) + kind] + _learned[(own * Width) + kind];
    }

    /// <summary>What a pattern weighs besides its cue.</summary>
    public double PatternWeight(int language, int pattern, int kind)
    {
        var row = _rows.Of(language, pattern).Pattern;
        return row < 0 ? 0 : _learned[(row * Width) + kind];
    }

    /// <summary>The learned wordings of a language that weigh anything, with the weight for each column of the table, in the order of their keys.</summary>
    public IEnumerable<(ulong Key, double[] Weights)> Wordings(int language, double least)
    {
        var plain = new double[WordingTable.Columns];
        plain[WordingTable.Delicate] = _delicate.Base[language];
        var learned =
            from entry in _wordings.Of(language)
            let weights = (double[])[.. _learned.AsSpan(entry.Value * Width, KindModel.Kinds), _delicate.Of(entry.Value)]
            where weights.Max(Math.Abs) >= least
            orderby entry.Key
            select (entry.Key, weights);
        return learned.Prepend((WordingTable.BaseKey, plain));
    }

    private static void Step(double[] squares, double[] slope, double[] learned)
    {
        var pace = new Vector<double>(Pace);
        var least = new Vector<double>(1e-8);
        for (var i = 0; i < slope.Length; i += Vector<double>.Count)
        {
            var s = new Vector<double>(slope, i);
            var sum = new Vector<double>(squares, i) + (s * s);
            sum.CopyTo(squares, i);
            (new Vector<double>(learned, i) - (pace * s / Vector.SquareRoot(sum + least))).CopyTo(learned, i);
        }
    }

    private void Step(double[] squares, double[] slope) => Step(squares, slope, _learned);

    private void Slope(Lesson[] lessons, double[] slope)
    {
        var own = _rows.Shared * Width;
        var pattern = _rows.FirstPattern * Width;
        var wording = _rows.Count * Width;
        Hold(slope, 0, own, HoldShared);
        Hold(slope, own, pattern, HoldOwn);
        Hold(slope, pattern, wording, HoldPattern);
        Hold(slope, wording, slope.Length, HoldWording);
        var scores = new double[Width];
        foreach (var lesson in lessons)
        {
            lesson.Written.CopyTo(scores, 0);
            foreach (var row in lesson.Rows)
                Add(scores, _learned.AsSpan(row * Width, Width));
            ToSlopes(lesson.Example, scores);
            foreach (var row in lesson.Rows)
                Add(slope.AsSpan(row * Width, Width), scores);
        }
    }

    private void Hold(double[] slope, int from, int to, double hold)
    {
        for (var i = from; i < to; i++)
            slope[i] = _learned[i] * hold;
    }

    private static void Add(Span<double> to, ReadOnlySpan<double> what)
    {
        for (var i = 0; i < Width; i += Vector<double>.Count)
            (new Vector<double>(to[i..]) + new Vector<double>(what[i..])).CopyTo(to[i..]);
    }

    private Lesson LessonOf(TrainingExample example)
    {
        var rows = new List<int>();
        var written = new double[Width];
        foreach (var fired in example.Patterns.Prepend(-1))
        {
            var (shared, own, pattern) = _rows.Of(example.Language, fired);
            rows.Add(shared);
            rows.Add(own);
            if (pattern >= 0)
                rows.Add(pattern);
            for (var kind = 0; kind < KindModel.Kinds; kind++)
                written[kind] += _rows.Written[(shared * KindModel.Kinds) + kind];
        }
        foreach (var key in example.Wordings)
        {
            if (_wordings.Of(example.Language).TryGetValue(key, out var row))
                rows.Add(row);
        }
        return new Lesson(example, [.. rows], written);
    }

    /// <summary>Probability minus target, times the weight of the example; with several right kinds the target is shared as the model sees it.</summary>
    private static void ToSlopes(TrainingExample example, double[] scores)
    {
        var kinds = scores.AsSpan(0, KindModel.Kinds);
        var highest = double.NegativeInfinity;
        foreach (var score in kinds)
            highest = Math.Max(highest, score);
        double sum = 0, right = 0;
        for (var kind = 0; kind < kinds.Length; kind++)
        {
            kinds[kind] = Math.Exp(kinds[kind] - highest);
            sum += kinds[kind];
            right += example.Right[kind] ? kinds[kind] : 0;
        }
        for (var kind = 0; kind < kinds.Length; kind++)
        {
            var target = example.Right[kind] ? kinds[kind] / right : 0;
            kinds[kind] = example.Weight * ((kinds[kind] / sum) - target);
        }
    }

    private KindModel ModelOf(int language)
    {
        var kinds = Enumerable.Range(0, KindModel.Kinds).ToList();
        var patterns = Enumerable.Range(0, _packs[language].Cues.Sum(cue => cue.Patterns.Count));
        return new KindModel(
            [.. kinds.Select(kind => CueWeight(language, -1, kind))],
            [.. patterns.Select(p => kinds.Select(kind => (kind, CueWeight(language, p, kind) + PatternWeight(language, p, kind))).ToArray())],
            WordingFile.TableOf([.. Wordings(language, WeightsFile.LeastWording)]));
    }

    /// <summary>An example with the rows of weights that it touches.</summary>
    private sealed record Lesson(TrainingExample Example, int[] Rows, double[] Written);
}
