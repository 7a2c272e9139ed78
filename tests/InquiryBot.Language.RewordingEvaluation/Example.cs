using System.Text.Json;
using InquiryBot.Language.Text;

namespace InquiryBot.Language.RewordingEvaluation;

/// <summary>A telling sentence from a file, with its label.</summary>
internal sealed record Example(string Text, MessageLanguage Language, SentenceKind Kind)
{
    /// <summary>Reads JSON Lines with "before" or "text", "kind" and "lang"; lines of other kinds are passed over.</summary>
    public static IEnumerable<Example> ReadAll(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length > 0 && Of(JsonDocument.Parse(line).RootElement) is { } example)
                yield return example;
        }
    }

    /// <summary>The reading its label gives: one sentence, read right.</summary>
    public MessageReading AsLabelled()
    {
        var sentence = new SentenceReading
        {
            Span = new TextSpan(0, Text.Length), Language = Language, Kind = Kind, Action = Kind.DefaultAction(), Confidence = 1,
        };
        return new MessageReading
        {
            Text = Text, Language = Language, Action = sentence.Action, Confidence = 1, Sentences = [sentence], Main = sentence,
        };
    }

    private static Example? Of(JsonElement line)
    {
        var text = Value(line, "before") ?? Value(line, "text");
        if (text is null || !SentenceKinds.TryFind(Value(line, "kind") ?? "", out var kind) || kind.Stance() is not Stance.Telling)
            return null;
        return new Example(text, Value(line, "lang") == "nl" ? MessageLanguage.Dutch : MessageLanguage.English, kind);
    }

    private static string? Value(JsonElement line, string name) => line.TryGetProperty(name, out var value) ? value.GetString() : null;
}
