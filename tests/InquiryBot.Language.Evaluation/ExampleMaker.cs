using InquiryBot.Language.Stances;
using InquiryBot.Language.Text;

namespace InquiryBot.Language.Evaluation;

/// <summary>Turns labelled texts into sentences to learn from.</summary>
internal sealed class ExampleMaker(LanguagePack english, LanguagePack dutch)
{
    private readonly ReadingDesk _desk = new();
    private readonly double[] _probabilities = new double[KindModel.Kinds];

    /// <summary>What every wording looked like where it was met first, for people who read the data.</summary>
    public Dictionary<ulong, string> Glosses { get; } = [];

    /// <summary>Kinds that an instruction may be read as when only what was said before tells which.</summary>
    private static readonly SentenceKind[] Instructions =
        [SentenceKind.Answer, SentenceKind.Command, SentenceKind.Advice, SentenceKind.Obligation, SentenceKind.Favour, SentenceKind.Invite, SentenceKind.Assign];

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
        var pack = Prepare(language, text);
        TrainingExample? best = null;
        var highest = -1.0;
        foreach (var sentence in _desk.Message.Sentences)
        {
            if (sentence.Zone != SentenceZone.Own)
                continue;
            var example = Of(truth, sentence, pack, right, weight);
            var chance = right.Select((isRight, kind) => isRight ? _probabilities[kind] : 0).Sum();
            if (chance > highest)
                (highest, best) = (chance, example);
        }
        return best;
    }

    private List<TrainingExample> OfParts(Labelled truth)
    {
        var pack = Prepare(truth.Language, truth.Text);
        var examples = new List<TrainingExample>();
        foreach (var sentence in _desk.Message.Sentences)
        {
            var kinds = KindsOf(truth, sentence.Span);
            if (sentence.Zone == SentenceZone.Own && kinds.Count > 0)
                examples.Add(Of(truth, sentence, pack, RightOf(kinds), truth.Sureness));
        }
        return examples;
    }

    /// <summary>The kinds of the parts that a sentence covers for the most part; the strongest one when it covers several.</summary>
    private static List<SentenceKind> KindsOf(Labelled truth, TextSpan span)
    {
        const double Most = 0.4;
        var covered = truth.Parts.Where(part => Math.Min(part.End, span.End) - Math.Max(part.Start, span.Start) >= Most * Math.Min(part.End - part.Start, span.Length)).ToList();
        if (covered.Count == 0 || covered.All(part => part.Kind is SentenceKind.Code or SentenceKind.BotCommand))
            return [];
        var kind = covered.MaxBy(part => MessageRules.Strength(part.Kind)).Kind;
        return !truth.IsInThread ? [kind] : kind switch
        {
            SentenceKind.Answer => [.. Instructions],
            SentenceKind.Commit => [kind, SentenceKind.Command],
            _ => [kind],
        };
    }

    private static bool[] RightOf(IEnumerable<SentenceKind> kinds)
    {
        var right = new bool[KindModel.Kinds];
        foreach (var kind in kinds)
            right[(int)kind] = true;
        return right;
    }

    private LanguagePack Prepare(string language, string text)
    {
        MessagePreparer.Prepare(text, _desk.Message, language == "nl" ? MessageLanguage.Dutch : MessageLanguage.English);
        return language == "nl" ? dutch : english;
    }

    private TrainingExample Of(Labelled? truth, in Sentence sentence, LanguagePack pack, bool[] right, double weight)
    {
        SentenceJudge.Weigh(_desk, _desk.Message, sentence, pack, _probabilities);
        var patterns = _desk.Fired.All.ToArray().Select(fired => fired.Pattern).Order().ToArray();
        var wordings = _desk.Scan.Found.ToArray();
        foreach (var wording in wordings)
            Glosses.TryAdd(wording.Key, $"{wording.Shape.ToString().ToLowerInvariant()} {_desk.Words.SpanOf(wording.First, wording.End).In(_desk.Message.Text).ToString().ReplaceLineEndings(" ")}");
        return new TrainingExample(truth, pack.Code == "nl" ? 1 : 0, patterns, [.. wordings.Select(wording => wording.Key).Distinct()], right, weight);
    }
}
