using System.Text.Json;
using InquiryBot.Language.Text;

namespace InquiryBot.Language.RewordingEvaluation;

/// <summary>A message from a file with a telling sentence in it, and its labels.</summary>
internal sealed record Example(string Text, MessageLanguage Language, IReadOnlyList<(TextSpan Span, SentenceKind Kind)> Sentences)
{
    /// <summary>The kind of the first telling sentence.</summary>
    public SentenceKind Kind => Sentences.First(sentence => sentence.Kind.Stance() is Stance.Telling).Kind;

    /// <summary>Reads a file of any of the two shapes: JSON Lines, or the tab-separated files that the reader learns from.</summary>
    public static IEnumerable<Example> ReadAll(string path) =>
        Path.GetExtension(path) is ".tsv" ? TeachingFile.Read(path) : ReadJson(path);

    /// <summary>The reading its labels give: every sentence read right.</summary>
    public MessageReading AsLabelled()
    {
        SentenceReading[] sentences = [.. Sentences.Select(sentence => new SentenceReading
        {
            Span = sentence.Span, Language = Language, Kind = sentence.Kind, Action = sentence.Kind.DefaultAction(), Confidence = 1,
        })];
        var main = sentences.First(sentence => sentence.Stance is Stance.Telling);
        return new MessageReading { Text = Text, Language = Language, Action = main.Action, Confidence = 1, Sentences = sentences, Main = main };
    }

    /// <summary>What the reader makes of it, or its labels where the reader hears no telling: the wording is measured, not the reader.</summary>
    public MessageReading Read(MessageReader reader, out bool heard)
    {
        var reading = reader.Read(Text);
        heard = reading.Main?.Stance is Stance.Telling;
        return heard ? reading : AsLabelled();
    }

    // JSON Lines with "before" or "text", "kind" and "lang"; lines of other kinds are passed over.
    private static IEnumerable<Example> ReadJson(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length > 0 && Of(JsonDocument.Parse(line).RootElement) is { } example)
                yield return example;
        }
    }

    private static Example? Of(JsonElement line)
    {
        var text = Value(line, "before") ?? Value(line, "text");
        if (text is null || !SentenceKinds.TryFind(Value(line, "kind") ?? "", out var kind) || kind.Stance() is not Stance.Telling)
            return null;
        return new Example(text, Value(line, "lang") == "nl" ? MessageLanguage.Dutch : MessageLanguage.English, [(new TextSpan(0, text.Length), kind)]);
    }

    private static string? Value(JsonElement line, string name) => line.TryGetProperty(name, out var value) ? value.GetString() : null;
}
