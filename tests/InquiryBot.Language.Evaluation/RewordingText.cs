using System.Text.Json;
using InquiryBot.Language.Stances;

namespace InquiryBot.Language.Evaluation;

/// <summary>Rewordings are what the bot offers: none of their sentences may ever be read as an order.</summary>
internal static class RewordingText
{
    private const double Weight = 0.5;

    /// <summary>What may stand before the question: a need, a fact, thanks.</summary>
    private static readonly SentenceKind[] Needs =
        [SentenceKind.Want, SentenceKind.Inform, SentenceKind.Hint, SentenceKind.Reflect, SentenceKind.Recognise, SentenceKind.Social, SentenceKind.Acknowledge];

    public static IEnumerable<TrainingExample> Read(string folder, ExampleMaker maker)
    {
        var quiet = new bool[KindModel.Kinds];
        foreach (var kind in SentenceKinds.All)
            quiet[(int)kind] = kind.DefaultAction() is MessageAction.Silent or MessageAction.Appreciate;
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
                var last = LastSentence(text);
                if (maker.Of(null, language.GetString()!, last, quiet, Weight) is { } example)
                    yield return example;
                var before = text[..text.LastIndexOf(last, StringComparison.Ordinal)].Trim();
                if (before.Length > 0 && maker.Of(null, language.GetString()!, before, need, Weight) is { } first)
                    yield return first;
            }
        }
    }

    /// <summary>The first half may name a need, which by itself is a want; the question comes last.</summary>
    private static string LastSentence(string text)
    {
        var end = text.TrimEnd('.', '!', '?', ' ').LastIndexOfAny(['.', '!', '?']);
        return end < 0 ? text : text[(end + 1)..].Trim();
    }
}
