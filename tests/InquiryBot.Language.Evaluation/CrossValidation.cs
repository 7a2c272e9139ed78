using InquiryBot.Language.Stances;

namespace InquiryBot.Language.Evaluation;

/// <summary>Ten-fold: every text is read with weights that never saw it.</summary>
internal static class CrossValidation
{
    private const int Folds = 10;

    public static List<Outcome> Run(IReadOnlyList<Labelled> all, IReadOnlyList<TrainingExample> examples, LanguagePack english, LanguagePack dutch)
    {
        var outcomes = new List<Outcome>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var (en, nl) = new Trainer(english, dutch).Learn([.. examples.Where(e => e.Source is null || FoldOf(e.Source) != fold)]);
            var reader = new MessageReader(english.With(en), dutch.With(nl));
            outcomes.AddRange(all.Where(truth => FoldOf(truth) == fold).Select(truth => Measurement.Read(reader, truth)));
        }
        return [.. outcomes.OrderBy(o => o.Truth.Set, StringComparer.Ordinal).ThenBy(o => o.Truth.Id, StringComparer.Ordinal)];
    }

    private static int FoldOf(Labelled truth)
    {
        uint hash = 2166136261;
        foreach (var c in truth.Set + truth.Id)
            hash = (hash ^ c) * 16777619;
        return (int)(hash % 9973 % Folds);
    }
}
