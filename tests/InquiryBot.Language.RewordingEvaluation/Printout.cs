using InquiryBot.Language.Rewordings;
using InquiryBot.Language.Text;

namespace InquiryBot.Language.RewordingEvaluation;

/// <summary>What the evaluation prints for people.</summary>
internal static class Printout
{
    private const string Head =
        "| set | messages | two or more | different moves | prompts | rewordings | facts lost | not read as asking | near doubles | length ratio | not read as telling |\n"
        + "|---|---|---|---|---|---|---|---|---|---|---|";

    public static void PrintFigures(MessageReader reader, Reworder reworder, AuthorAnswer answer, IEnumerable<string> files)
    {
        Console.WriteLine(Head);
        foreach (var file in files)
        {
            foreach (var set in Example.ReadAll(file).GroupBy(example => example.Language))
            {
                var figures = new Figures($"{Path.GetFileName(file)}, {(set.Key is MessageLanguage.Dutch ? "Dutch" : "English")}");
                foreach (var example in set)
                    figures.Count(example, reader, reworder, answer);
                Console.WriteLine(figures.Row());
            }
        }
    }

    public static void Print(MessageReader reader, Reworder reworder, AuthorAnswer answer, IEnumerable<Example> examples)
    {
        foreach (var example in examples)
        {
            var reading = reader.Read(example.Text);
            var offer = reworder.Reword(reading.Main?.Stance is Stance.Telling ? reading : example.AsLabelled(), answer);
            Console.WriteLine($"{example.Kind.Id()}: {example.Text}");
            foreach (var rewording in offer.Rewordings)
                Console.WriteLine($"- {rewording.Move.ToString().ToLowerInvariant()}: {rewording.Text}");
            if (offer.Rewordings.Count == 0)
                Console.WriteLine("- (prompts)");
        }
    }
}
