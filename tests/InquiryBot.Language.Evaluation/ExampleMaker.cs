using InquiryBot.Language.Stances;
using InquiryBot.Language.Text;

namespace InquiryBot.Language.Evaluation;

/// <summary>Turns labelled texts into sentences to learn from.</summary>
internal sealed class ExampleMaker(LanguagePack english, LanguagePack dutch)
{
    private readonly ReadingDesk _desk = new();

    /// <summary>The sentence that carries the label: the only one, or the one that the present weights find likeliest to be of that kind.</summary>
    public TrainingExample? Of(Labelled truth)
    {
        if (truth.Action != truth.Kind.DefaultAction() || truth.Kind is SentenceKind.Code or SentenceKind.BotCommand)
            return null;
        var right = new bool[KindModel.Kinds];
        right[(int)truth.Kind] = true;
        return Of(truth, truth.Language, truth.Text, right, truth.Sureness);
    }

    public TrainingExample? Of(Labelled? truth, string language, string text, bool[] right, double weight)
    {
        var pack = language == "nl" ? dutch : english;
        MessagePreparer.Prepare(text, _desk.Message, language == "nl" ? MessageLanguage.Dutch : MessageLanguage.English);
        Span<double> probabilities = stackalloc double[KindModel.Kinds];
        int[]? patterns = null;
        var best = -1.0;
        foreach (var sentence in _desk.Message.Sentences)
        {
            if (sentence.Zone != SentenceZone.Own)
                continue;
            SentenceJudge.Weigh(_desk, _desk.Message, sentence, pack, probabilities);
            var chance = ChanceOf(right, probabilities);
            if (chance <= best)
                continue;
            best = chance;
            patterns = _desk.Fired.All.ToArray().Select(fired => fired.Pattern).Order().ToArray();
        }
        return patterns is null ? null : new TrainingExample(truth, language == "nl" ? 1 : 0, patterns, right, weight);
    }

    private static double ChanceOf(bool[] right, ReadOnlySpan<double> probabilities)
    {
        var chance = 0.0;
        for (var kind = 0; kind < right.Length; kind++)
            chance += right[kind] ? probabilities[kind] : 0;
        return chance;
    }
}
