using System.Text.Json;
using InquiryBot.Language.Stances;

namespace InquiryBot.Language.Evaluation;

/// <summary>Rewordings are what the bot offers: none of their sentences may ever be read as an order.</summary>
internal static class RewordingText
{
    private const double Weight = 0.5;

    public static IEnumerable<TrainingExample> Read(string folder, ExampleMaker maker)
    {
        var quiet = new bool[KindModel.Kinds];
        foreach (var kind in SentenceKinds.All)
            quiet[(int)kind] = kind.DefaultAction() is MessageAction.Silent or MessageAction.Appreciate;
        foreach (var line in File.ReadLines(Path.Combine(folder, "domain", "rewordings.jsonl")).Where(line => line.Length > 0))
        {
            var row = JsonDocument.Parse(line).RootElement;
            if (!row.TryGetProperty("alternatives", out var alternatives) || !row.TryGetProperty("lang", out var language))
                continue;
            foreach (var alternative in alternatives.EnumerateArray())
            {
                if (maker.Of(null, language.GetString()!, LastSentence(alternative.GetProperty("text").GetString()!), quiet, Weight) is { } example)
                    yield return example;
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
