using System.Numerics;
using InquiryBot.Language.Stances;
using InquiryBot.Language.Stances.Wordings;

namespace InquiryBot.Language.Evaluation;

/// <summary>
/// Learns the weights: multinomial logistic regression, one sentence at a time, that starts from, and is held near, the strengths the cues were written with.
/// A cue that both languages know learns in both at once; what a language, a single pattern or a wording has of its own is held shorter. Sums run
/// in a fixed order, so the same data give the same weights to the byte.
/// </summary>
internal sealed class Trainer
{
    private const int Rounds = 20;
    private const float Pace = 0.3f;
    private const float FirstSquare = 0.5f;
    private const double Trust = 1.7;
    private const float HoldShared = 0.3f;
    private const float HoldOwn = 3;
    private const float HoldPattern = 3;
    private const float HoldWording = 1.5f;
    private const int WordingFrom = 4;

    /// <summary>Numbers in a row: the kinds, filled up to whole vectors.</summary>
    private const int Width = 40;

    private readonly LanguagePack[] _packs;
    private readonly WeightRows _rows;
    private WordingRows _wordings = new([], WordingFrom, 0);
    private float[] _learned = [];
    private ColumnWeights _delicate = new([], []);
    private ColumnWeights _pressing = new([], []);

    public Trainer(LanguagePack english, LanguagePack dutch)
    {
        _packs = [english, dutch];
        _rows = new WeightRows(_packs, Trust);
    }

    public (KindModel English, KindModel Dutch) Learn(IReadOnlyList<TrainingExample> examples)
    {
        _wordings = new WordingRows(examples, WordingFrom, _rows.Count);
        var lessons = Shuffled([.. examples.Select(LessonOf)]);
        _learned = new float[_wordings.Count * Width];
        var squares = new float[_learned.Length];
        Array.Fill(squares, FirstSquare);
        var holds = Holds(lessons);
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var lesson in lessons)
                Step(lesson, squares, holds);
        }
        var columns = new ColumnTrainer(_wordings);
        (_delicate, _pressing) = (columns.LearnDelicate(examples), columns.LearnPressing(examples));
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
        plain[WordingTable.Pressing] = _pressing.Base[language];
        var learned =
            from entry in _wordings.Of(language)
            let weights = (double[])[.. _learned.AsSpan(entry.Value * Width, KindModel.Kinds).ToArray().Select(weight => (double)weight), _delicate.Of(entry.Value), _pressing.Of(entry.Value)]
            where WordingFile.IsWorthALine(weights, least)
            orderby entry.Key
            select (entry.Key, weights);
        return learned.Prepend((WordingTable.BaseKey, plain));
    }

    private float HoldOf(int row) =>
        row < _rows.Shared ? HoldShared : row < _rows.FirstPattern ? HoldOwn : row < _rows.Count ? HoldPattern : HoldWording;

    /// <summary>How strongly a row is held each time it is met, so that it is held once a round, be it common or rare.</summary>
    private float[] Holds(Lesson[] lessons)
    {
        var met = new int[_wordings.Count];
        foreach (var row in lessons.SelectMany(lesson => lesson.Rows))
            met[row]++;
        return [.. met.Select((times, row) => HoldOf(row) / Math.Max(times, 1))];
    }

    /// <summary>Mixed always in the same way (xorshift): neighbours in a file are alike, and steps in their order would lean to the last.</summary>
    private static Lesson[] Shuffled(Lesson[] lessons)
    {
        var state = 88172645463325252UL;
        for (var i = lessons.Length - 1; i > 0; i--)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            var other = (int)(state % (ulong)(i + 1));
            (lessons[i], lessons[other]) = (lessons[other], lessons[i]);
        }
        return lessons;
    }

    /// <summary>One step down the slope of one lesson (AdaGrad): a row that has moved much moves less.</summary>
    private void Step(Lesson lesson, float[] squares, float[] holds)
    {
        Span<float> scores = stackalloc float[Width];
        lesson.Written.CopyTo(scores);
        foreach (var row in lesson.Rows)
            Add(scores, _learned.AsSpan(row * Width, Width));
        ToSlopes(lesson.Example, scores);
        var pace = new Vector<float>(Pace);
        foreach (var row in lesson.Rows)
        {
            var hold = new Vector<float>(holds[row]);
            for (var i = 0; i < Width; i += Vector<float>.Count)
            {
                var at = (row * Width) + i;
                var weight = new Vector<float>(_learned, at);
                var slope = new Vector<float>(scores[i..]) + (hold * weight);
                var square = new Vector<float>(squares, at) + (slope * slope);
                square.CopyTo(squares, at);
                (weight - (pace * slope / Vector.SquareRoot(square))).CopyTo(_learned, at);
            }
        }
    }

    private static void Add(Span<float> to, ReadOnlySpan<float> what)
    {
        for (var i = 0; i < Width; i += Vector<float>.Count)
            (new Vector<float>(to[i..]) + new Vector<float>(what[i..])).CopyTo(to[i..]);
    }

    private Lesson LessonOf(TrainingExample example)
    {
        var rows = new List<int>();
        var written = new float[Width];
        foreach (var fired in example.Patterns.Prepend(-1))
        {
            var (shared, own, pattern) = _rows.Of(example.Language, fired);
            rows.Add(shared);
            rows.Add(own);
            if (pattern >= 0)
                rows.Add(pattern);
            for (var kind = 0; kind < KindModel.Kinds; kind++)
                written[kind] += (float)_rows.Written[(shared * KindModel.Kinds) + kind];
        }
        foreach (var key in example.Wordings)
        {
            if (_wordings.Of(example.Language).TryGetValue(key, out var row))
                rows.Add(row);
        }
        return new Lesson(example, [.. rows], written);
    }

    /// <summary>Probability minus target, times the weight of the example; with several right kinds the target is shared as the model sees it.</summary>
    private static void ToSlopes(TrainingExample example, Span<float> scores)
    {
        var kinds = scores[..KindModel.Kinds];
        var highest = float.NegativeInfinity;
        foreach (var score in kinds)
            highest = Math.Max(highest, score);
        float sum = 0, right = 0;
        for (var kind = 0; kind < kinds.Length; kind++)
        {
            kinds[kind] = MathF.Exp(kinds[kind] - highest);
            sum += kinds[kind];
            right += example.Right[kind] ? kinds[kind] : 0;
        }
        for (var kind = 0; kind < kinds.Length; kind++)
        {
            var target = example.Right[kind] ? kinds[kind] / right : 0;
            kinds[kind] = (float)example.Weight * ((kinds[kind] / sum) - target);
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
    private sealed record Lesson(TrainingExample Example, int[] Rows, float[] Written);
}
