using InquiryBot.Language.Stances;

namespace InquiryBot.Language.Evaluation;

/// <summary>Learns from everything and writes the weights.</summary>
internal static class Training
{
    public static void Run(string folder, IReadOnlyList<Labelled> all)
    {
        var (english, dutch, examples, glosses) = Prepare(folder, all);
        var trainer = new Trainer(english, dutch);
        trainer.Learn(examples);
        WeightsFile.Write(Repository.Languages, english, trainer, 0);
        WeightsFile.Write(Repository.Languages, dutch, trainer, 1);
        WeightsFile.WriteWordings(Repository.Languages, english, trainer, 0, glosses);
        WeightsFile.WriteWordings(Repository.Languages, dutch, trainer, 1, glosses);
        Console.WriteLine($"Learned from {examples.Count} sentences; build again to read with the new weights.");
    }

    public static (LanguagePack English, LanguagePack Dutch, List<TrainingExample> Examples, WordingGlosses Glosses) Prepare(string folder, IReadOnlyList<Labelled> all)
    {
        var english = new LanguagePack("en", learned: false);
        var dutch = new LanguagePack("nl", learned: false);
        var maker = new ExampleMaker(english, dutch);
        var examples = all.SelectMany(maker.Of).ToList();
        examples.AddRange(all.SelectMany(RoughCopies.Of).SelectMany(maker.Of));
        examples.AddRange(PlainText.Read(folder, maker, all.Select(truth => truth.Text).ToHashSet(StringComparer.Ordinal)));
        examples.AddRange(RewordingText.Read(folder, maker));
        return (english, dutch, examples, maker.Glosses);
    }
}
