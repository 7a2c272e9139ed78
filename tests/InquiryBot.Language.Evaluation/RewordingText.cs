using System.Text.Json;
using InquiryBot.Language.Stances;

namespace InquiryBot.Language.Evaluation;

/// <summary>Rewordings are what the bot offers: none of their sentences may ever be read as an order. The last one asks; those before it may name a need.</summary>
internal static class RewordingText
{
    private const double Weight = 0.5;

    /// <summary>What may stand before the question: a need, a fact, thanks.</summary>
    private static readonly SentenceKind[] Needs =
        [SentenceKind.Want, SentenceKind.Inform, SentenceKind.Hint, SentenceKind.Reflect, SentenceKind.Recognise, SentenceKind.Social, SentenceKind.Acknowledge];

    public static IEnumerable<TrainingExample> Read(string folder, ExampleMaker maker)
    {
        var asking = new bool[KindModel.Kinds];
        foreach (var kind in SentenceKinds.All)
            asking[(int)kind] = kind.Stance() == Stance.Asking;
        var need = new bool[KindModel.Kinds];
        foreach (var kind in Needs)
            need[(int)kind] = true;
        foreach (var line in File.ReadLines(Path.Combine(folder, "domain", "rewordings.jsonl")).Where(line => line.Length > 0))
        {
            var row = JsonDocument.Parse(line).RootElement;
            if (!row.TryGetProperty("alternatives", out var alternatives) || !row.TryGetProperty("lang", out var language))
                continue;
            foreach (var alternative in alternatives.EnumerateArray())
            {
                var text = alternative.GetProperty("text").GetString()!;
                foreach (var example in maker.OfAll(language.GetString()!, text, isLast => isLast ? asking : need, Weight))
                    yield return example;
            }
        }
    }
}
