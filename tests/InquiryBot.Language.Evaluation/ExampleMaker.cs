using InquiryBot.Language.Stances;
using InquiryBot.Language.Text;

namespace InquiryBot.Language.Evaluation;

/// <summary>Turns labelled texts into sentences to learn from.</summary>
internal sealed class ExampleMaker(LanguagePack english, LanguagePack dutch)
{
    private readonly ReadingDesk _desk = new();
    private readonly LanguagePacks _packs = new(english, dutch);
    private readonly double[] _probabilities = new double[KindModel.Kinds];

    public WordingGlosses Glosses { get; } = new(english, dutch);

    /// <summary>The sentences of a text: by its parts, or the one that the present weights find likeliest to be of the kind of the whole.</summary>
    public IEnumerable<TrainingExample> Of(Labelled truth)
    {
        if (truth.Parts.Count > 0)
            return OfParts(truth);
        return truth.Kind is SentenceKind.Code or SentenceKind.BotCommand || Of(truth, truth.Language, truth.Text, RightOf([truth.Kind]), truth.Sureness) is not { } example
            ? [] : [example];
    }

    public TrainingExample? Of(Labelled? truth, string language, string text, bool[] right, double weight)
    {
        var pack = Prepare(language, text, truth?.Context);
        TrainingExample? best = null;
        var highest = -1.0;
        for (var i = 0; i < _desk.Message.Sentences.Length; i++)
        {
            if (_desk.Message.Sentences[i].Zone != SentenceZone.Own)
                continue;
            var example = Of(truth, i, pack, right, weight);
            var chance = right.Select((isRight, kind) => isRight ? _probabilities[kind] : 0).Sum();
            if (chance > highest)
                (highest, best) = (chance, example);
        }
        return best;
    }

    /// <summary>Every sentence of a text that has no label of its own, each beside its neighbours.</summary>
    /// <param name="language">Its language.</param>
    /// <param name="text">The text.</param>
    /// <param name="rightOf">What is right for the last sentence, and for those before it.</param>
    /// <param name="weight">How much each counts.</param>
    public List<TrainingExample> OfAll(string language, string text, Func<bool, bool[]> rightOf, double weight)
    {
        var pack = Prepare(language, text, context: null);
        var own = Enumerable.Range(0, _desk.Message.Sentences.Length).Where(i => _desk.Message.Sentences[i].Zone == SentenceZone.Own).ToList();
        return [.. own.Select(i => Of(truth: null, i, pack, rightOf(i == own[^1]), weight))];
    }

    private List<TrainingExample> OfParts(Labelled truth)
    {
        var pack = Prepare(truth.Language, truth.Text, truth.Context);
        var examples = new List<TrainingExample>();
        for (var i = 0; i < _desk.Message.Sentences.Length; i++)
        {
            if (_desk.Message.Sentences[i].Zone == SentenceZone.Own && KindOf(truth, _desk.Message.Sentences[i].Span) is { } kind)
                examples.Add(Of(truth, i, pack, RightOf([kind]), truth.Sureness));
        }
        return examples;
    }

    /// <summary>The kind of the part that a sentence covers for the most part; the strongest one when it covers several, null when it covers none that is learned.</summary>
    private static SentenceKind? KindOf(Labelled truth, TextSpan span)
    {
        const double Most = 0.4;
        var covered = truth.Parts.Where(part => Math.Min(part.End, span.End) - Math.Max(part.Start, span.Start) >= Most * Math.Min(part.End - part.Start, span.Length)).ToList();
        if (covered.Count == 0 || covered.All(part => part.Kind is SentenceKind.Code or SentenceKind.BotCommand))
            return null;
        return covered.MaxBy(part => MessageRules.Strength(part.Kind)).Kind;
    }

    private static bool[] RightOf(IEnumerable<SentenceKind> kinds)
    {
        var right = new bool[KindModel.Kinds];
        foreach (var kind in kinds)
            right[(int)kind] = true;
        return right;
    }

    private LanguagePack Prepare(string language, string text, MessageContext? context)
    {
        _desk.Lay(text, context ?? MessageContext.None, language == "nl" ? MessageLanguage.Dutch : MessageLanguage.English, _packs);
        return language == "nl" ? dutch : english;
    }

    private TrainingExample Of(Labelled? truth, int index, LanguagePack pack, bool[] right, double weight)
    {
        SentenceJudge.Weigh(_desk, index, pack, _probabilities);
        var patterns = _desk.Fired.All.ToArray().Select(fired => fired.Pattern).Order().ToArray();
        var wordings = _desk.Scan.Found.ToArray();
        Glosses.Note(_desk);
        return new TrainingExample(truth, pack.Code == "nl" ? 1 : 0, patterns, [.. wordings.Select(wording => wording.Key).Distinct()], right, weight);
    }
}
