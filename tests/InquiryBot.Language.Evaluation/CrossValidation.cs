using InquiryBot.Language.Stances;

namespace InquiryBot.Language.Evaluation;

/// <summary>Five-fold: every text is read with weights that never saw it, nor anything else of its thread.</summary>
internal static class CrossValidation
{
    private const int Folds = 5;

    public static List<Outcome> Run(IReadOnlyList<Labelled> all, IReadOnlyList<TrainingExample> examples, LanguagePack english, LanguagePack dutch, int run = Folds)
    {
        var outcomes = new List<Outcome>[run];
        Parallel.For(0, run, fold =>
        {
            var (en, nl) = new Trainer(english, dutch).Learn([.. examples.Where(e => e.Source is null || FoldOf(e.Source) != fold)]);
            var reader = new MessageReader(english.With(en), dutch.With(nl));
            outcomes[fold] = [.. all.Where(truth => FoldOf(truth) == fold).Select(truth => Measurement.Read(reader, truth))];
        });
        return [.. outcomes.SelectMany(list => list).OrderBy(o => o.Truth.Set, StringComparer.Ordinal).ThenBy(o => o.Truth.Id, StringComparer.Ordinal)];
    }

    private static int FoldOf(Labelled truth) => (int)(truth.Spread % 9973 % Folds);
}
