using InquiryBot.Language;
using InquiryBot.Language.Evaluation;

if (args is ["explain", ..])
{
    foreach (var text in args[1..])
        Console.WriteLine(text + Environment.NewLine + Explanation.Of(text));
    return 0;
}
if (args is ["fuzz", ..])
    return new Fuzzing().Run(args.Length > 1 ? long.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 100_000, args.Length > 2 ? int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture) : 1);
if (args is ["rules"])
{
    File.WriteAllText(Path.Combine(Directory.CreateDirectory(Repository.Docs).FullName, RulesPage.Name), RulesPage.Write());
    return 0;
}
var folder = args.FirstOrDefault(arg => !arg.StartsWith("--", StringComparison.Ordinal) && arg is not ("train" or "rules"));
if (folder is null || !Directory.Exists(folder))
{
    Console.Error.WriteLine("Give the folder with gold/ and domain/, for example: dotnet run -- ../labelled");
    return 2;
}
var all = LabelledSets.Read(folder);
all.AddRange(LabelledSets.ReadOwn(Repository.OwnGold));
all.AddRange(PublicSentences.Read(folder));
all.AddRange(TeachingSet.Read("train"));
if (args is [_, "dev", var of, ..])
{
    Console.WriteLine(DevelopmentRun.Of(folder, all, of));
    return 0;
}
if (args.Contains("train"))
    Training.Run(folder, all);
if (args.Contains("--held-out"))
{
    var (english, dutch, examples, _) = Training.Prepare(folder, all);
    var outcomes = CrossValidation.Run(all, examples, english, dutch);
    outcomes.AddRange(TeachingSet.Read("test").Select(truth => Measurement.Read(MessageReader.Default, truth)));
    Report(outcomes);
}
else if (args.Contains("test"))
{
    var outcomes = TeachingSet.Read("test").Select(truth => Measurement.Read(MessageReader.Default, truth)).ToList();
    Report(outcomes);
    Console.WriteLine(DevelopmentRun.Thresholds(outcomes));
}
else if (!args.Contains("train"))
{
    Report([.. all.Select(truth => Measurement.Read(MessageReader.Default, truth))]);
}
return 0;

void Report(List<Outcome> outcomes)
{
    Console.WriteLine(Measurement.Table(outcomes));
    if (args.Contains("--write"))
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Repository.Docs).FullName, EvaluationPage.Name), EvaluationPage.Write(outcomes));
    if (args.Contains("--misses"))
        Console.WriteLine(Measurement.Misses(outcomes));
}
