using System.Globalization;
using InquiryBot.Language;
using InquiryBot.Language.RewordingEvaluation;
using InquiryBot.Language.Rewordings;

// dotnet run -- [--answer open|partly|fixed] [--sample en|nl COUNT] [--seed NUMBER] [--frames] [--print | --faults | --drafts | --speed | --prompts] FILE...
// Without an option it prints the table of docs/rewording-evaluation.md; --print writes every alternative, to be read aloud; --sample draws COUNT
// messages by chance and prints those; --frames names the frame of each; --faults says what was held back, and why; --drafts how each was taken apart; --prompts what got the prompts; --speed rewordings a second
// on one core. Files are JSON Lines with "text" or "before", "kind" and "lang", or the .tsv files that the reader learns from.
var reader = new MessageReader();
var reworder = new Reworder(reader);
var choice = After("--answer") is [var answer, ..] ? Enum.Parse<AuthorAnswer>(answer, ignoreCase: true) : AuthorAnswer.Unknown;
var files = args.Where(File.Exists).ToArray();
var examples = files.SelectMany(Example.ReadAll);
if (After("--sample") is [var language, var count, ..])
{
    var seed = After("--seed") is [var number, ..] ? int.Parse(number, CultureInfo.InvariantCulture) : 1;
    examples = Sample.Draw(examples, language, int.Parse(count, CultureInfo.InvariantCulture), seed);
}

if (args.Contains("--faults"))
    FaultReport.Print(reader, examples);
else if (args.Contains("--drafts"))
    DraftReport.Print(reader, examples);
else if (args.Contains("--speed"))
    Printout.PrintSpeed(reader, reworder, choice, [.. examples]);
else if (args.Contains("--prompts"))
    Printout.Print(reader, reworder, choice, examples.Where(example => reworder.Reword(example.Read(reader, out _), choice).Prompts.Count > 0));
else if (args.Contains("--print") || args.Contains("--sample"))
    Printout.Print(reader, reworder, choice, examples, args.Contains("--frames"));
else
    Printout.PrintFigures(reader, reworder, choice, files);

string[] After(string option) => [.. args.SkipWhile(argument => argument != option).Skip(1)];
