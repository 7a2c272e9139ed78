using InquiryBot.Language;
using InquiryBot.Language.RewordingEvaluation;
using InquiryBot.Language.Rewordings;

// Usage: dotnet run -- [--as-labelled] [--answer open|partly|fixed] [--print] FILE...
var reader = new MessageReader();
var reworder = new Reworder(reader);
var answer = args.SkipWhile(arg => arg != "--answer").Skip(1).FirstOrDefault();
var choice = answer is null ? AuthorAnswer.Unknown : Enum.Parse<AuthorAnswer>(answer, ignoreCase: true);
var files = args.Where(arg => File.Exists(arg)).ToArray();
if (args.Contains("--read"))
{
    foreach (var line in files.SelectMany(File.ReadLines))
    {
        var read = reader.Read(line);
        Console.WriteLine($"{read.Language} {read.Action} [{string.Join(" ", read.Sentences.Select(sentence => sentence.Kind.Id()))}] {line}");
    }

    return;
}

if (args.Contains("--faults"))
{
    FaultReport.Print(reader, files.SelectMany(Example.ReadAll));
    return;
}

foreach (var file in files)
{
    foreach (var example in Example.ReadAll(file))
    {
        var reading = reader.Read(example.Text);
        if (args.Contains("--as-labelled") || reading.Main?.Stance is not Stance.Telling)
            reading = example.AsLabelled();
        var offer = reworder.Reword(reading, choice);
        Console.WriteLine($"{example.Kind.Id(),-13} {example.Text}");
        foreach (var rewording in offer.Rewordings)
            Console.WriteLine($"   [{rewording.Move.ToString()[0]}] {rewording.Text}   <{rewording.Frame}>");
        if (offer.Rewordings.Count == 0)
            Console.WriteLine("   -- prompts");
    }
}
