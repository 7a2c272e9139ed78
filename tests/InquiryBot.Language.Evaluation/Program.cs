using System.Globalization;
using InquiryBot.Language;
using InquiryBot.Language.Evaluation;

switch (args)
{
    case ["explain", .. var texts]:
        foreach (var text in texts)
            Console.WriteLine(text + Environment.NewLine + Explanation.Of(text));
        return 0;
    case ["fuzz", .. var numbers]:
        return new Fuzzing().Run(numbers.Length > 0 ? long.Parse(numbers[0], CultureInfo.InvariantCulture) : 100_000, numbers.Length > 1 ? int.Parse(numbers[1], CultureInfo.InvariantCulture) : 1);
    case ["rules"]:
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Repository.Docs).FullName, RulesPage.Name), RulesPage.Write());
        return 0;
    case ["test"]:
        Console.WriteLine(Measurement.Table(OfTestPart()));
        return 0;
}
var folder = args.FirstOrDefault(arg => !arg.StartsWith("--", StringComparison.Ordinal) && arg is not "train");
if (folder is null || !Directory.Exists(folder))
{
    Console.Error.WriteLine("Give the folder with gold/, domain/ and corpora/, for example: dotnet run -- ../labelled. Without one: explain TEXT, fuzz COUNT, rules, test.");
    return 2;
}
var all = LabelledSets.Read(folder);
all.AddRange(LabelledSets.ReadOwn(Repository.OwnGold));
all.AddRange(PublicSentences.Read(folder));
all.AddRange(TeachingSet.Read("train"));
if (args is [_, "dev", var language, ..])
    Console.WriteLine(DevelopmentRun.Of(folder, all, language));
else if (args.Contains("train"))
    Training.Run(folder, all);
else if (args.Contains("--held-out"))
    HeldOut();
else
    Report([.. all.Select(truth => Measurement.Read(MessageReader.Default, truth))]);
return 0;

static List<Outcome> OfTestPart() => [.. TeachingSet.Read("test").Select(truth => Measurement.Read(MessageReader.Default, truth))];

void HeldOut()
{
    var (english, dutch, examples, _) = Training.Prepare(folder, all);
    var outcomes = CrossValidation.Run(all, examples, english, dutch);
    outcomes.AddRange(OfTestPart());
    Report(outcomes);
    if (!args.Contains("--write"))
        return;
    var curve = LearningCurve.Measure([.. TeachingSet.Read("test")], examples, english, dutch);
    File.WriteAllText(Path.Combine(Directory.CreateDirectory(Repository.Docs).FullName, EvaluationPage.Name), EvaluationPage.Write(outcomes, curve));
}

void Report(List<Outcome> outcomes)
{
    Console.WriteLine(Measurement.Table(outcomes));
    if (args.Contains("--misses"))
        Console.WriteLine(Measurement.Misses(outcomes));
}
