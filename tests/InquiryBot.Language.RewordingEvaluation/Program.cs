using InquiryBot.Language;
using InquiryBot.Language.RewordingEvaluation;
using InquiryBot.Language.Rewordings;

// dotnet run -- [--answer open|partly|fixed] [--print | --faults | --speed] FILE...
// Without an option it prints the table of docs/rewording-evaluation.md; with --print every alternative, to be read aloud;
// with --faults every alternative that was held back, and why; with --speed rewordings a second on one core. Files are JSON Lines with "text" or "before", "kind" and "lang".
var reader = new MessageReader();
var reworder = new Reworder(reader);
var answer = args.SkipWhile(argument => argument != "--answer").Skip(1).FirstOrDefault();
var choice = answer is null ? AuthorAnswer.Unknown : Enum.Parse<AuthorAnswer>(answer, ignoreCase: true);
var files = args.Where(File.Exists).ToArray();
if (args.Contains("--faults"))
    FaultReport.Print(reader, files.SelectMany(Example.ReadAll));
else if (args.Contains("--speed"))
    Printout.PrintSpeed(reader, reworder, choice, [.. files.SelectMany(Example.ReadAll)]);
else if (args.Contains("--print"))
    Printout.Print(reader, reworder, choice, files.SelectMany(Example.ReadAll));
else
    Printout.PrintFigures(reader, reworder, choice, files);
