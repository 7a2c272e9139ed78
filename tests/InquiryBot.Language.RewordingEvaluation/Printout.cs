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
        // The teaching files of one folder are one set.
        foreach (var name in files.GroupBy(file => Path.GetExtension(file) is ".tsv" ? "teaching set" : Path.GetFileName(file)))
        {
            foreach (var set in name.SelectMany(Example.ReadAll).GroupBy(example => example.Language))
            {
                var figures = new Figures($"{name.Key}, {(set.Key is MessageLanguage.Dutch ? "Dutch" : "English")}");
                foreach (var example in set)
                    figures.Count(example, reader, reworder, answer);
                Console.WriteLine(figures.Row());
            }
        }
    }

    public static void PrintSpeed(MessageReader reader, Reworder reworder, AuthorAnswer answer, Example[] examples)
    {
        var readings = examples.Select(example => reader.Read(example.Text)).Where(reading => reading.Main?.Stance is Stance.Telling).ToArray();
        var rewordings = 0;
        var reads = 0;
        var start = TimeSpan.Zero;
        for (var round = 0; round < 300; round++)
        {
            // The first rounds only warm up.
            if (round == 200)
            {
                rewordings = 0;
                start = Environment.CpuUsage.UserTime;
            }

            foreach (var reading in readings)
                rewordings += reworder.Reword(reading, answer).Rewordings.Count;
        }

        // Processor time, not the clock on the wall: other work on the machine does not count.
        var seconds = (Environment.CpuUsage.UserTime - start).TotalSeconds;
        start = Environment.CpuUsage.UserTime;
        for (var round = 0; round < 30; round++)
            reads += readings.Sum(reading => reader.Read(reading.Text).Sentences.Count);
        var reading1 = (Environment.CpuUsage.UserTime - start).TotalSeconds;
        Console.WriteLine($"{rewordings / seconds:0} rewordings a second of processor time, {readings.Length * 100 / seconds:0} offers; {readings.Length * 30 / reading1:0} readings ({reads} sentences)");
    }

    /// <summary>Writes every message with what is offered instead; a line with two gaps for what the reader of the list thinks of it.</summary>
    public static void Print(MessageReader reader, Reworder reworder, AuthorAnswer answer, IEnumerable<Example> examples, bool withFrames = false)
    {
        var number = 0;
        foreach (var example in examples)
        {
            var reading = example.Read(reader, out _);
            var offer = reworder.Reword(reading, answer);
            Console.WriteLine($"{++number}. {reading.Main!.Kind.Id()}: {example.Text.ReplaceLineEndings(" / ")}");
            foreach (var rewording in offer.Rewordings)
                Console.WriteLine($"   - {(withFrames ? rewording.Frame : rewording.Move.ToString().ToLowerInvariant())}: {rewording.Text}");
            if (offer.Rewordings.Count == 0)
                Console.WriteLine(offer.Prompts.Count > 0 ? "   - (prompts)" : "   - (left alone)");
        }
    }
}
