using System.Text.Json;
using System.Text.RegularExpressions;
using InquiryBot.Language.Text;

namespace InquiryBot.Language.Evaluation;

/// <summary>Reads the labelled sets: <c>gold/*.jsonl</c>, <c>domain/examples.jsonl</c> and <c>domain/near_misses.jsonl</c> under the given folder.</summary>
internal static partial class LabelledSets
{
    /// <summary>The guide decides, so its own examples count for several of the others.</summary>
    private const double Law = 8;

    public static List<Labelled> Read(string folder)
    {
        var all = new List<Labelled>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, "gold"), "*.jsonl").Order(StringComparer.Ordinal))
            all.AddRange(Lines(file).Select(Gold));
        all.AddRange(Lines(Path.Combine(folder, "domain", "examples.jsonl")).Where(WithoutContext).Select(Example));
        all.AddRange(Lines(Path.Combine(folder, "domain", "near_misses.jsonl")).Select(NearMiss).OfType<Labelled>());
        return all;
    }

    /// <summary>The sentences written for the product's own tests, in the same form as gold.</summary>
    public static IEnumerable<Labelled> ReadOwn(string folder) =>
        Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(Lines).Select(Own)
            : [];

    private static IEnumerable<JsonElement> Lines(string file) =>
        File.ReadLines(file).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement);

    private static Labelled Gold(JsonElement line) => new(
        Text(line, "id"), "gold " + Text(line, "lang"), Text(line, "lang"), Text(line, "text"), Kind(Text(line, "kind")), Action(Text(line, "action")),
        [.. line.GetProperty("other_kinds").EnumerateArray().Select(kind => Kind(kind.GetString()!))], line.GetProperty("confidence").GetInt32() * 4);

    private static Labelled Own(JsonElement line)
    {
        var kind = Kind(Text(line, "kind"));
        var action = line.TryGetProperty("action", out var given) ? Action(given.GetString()!) : kind.DefaultAction();
        return new(Text(line, "id"), "own " + Text(line, "lang"), Text(line, "lang"), Text(line, "text"), kind, action, [], Law);
    }

    private static Labelled Example(JsonElement line) => new(
        Text(line, "id"), "domain " + Text(line, "lang"), Text(line, "lang"), Text(line, "text"), Kind(Text(line, "kind")), Action(Text(line, "default_action")), [], Law);

    private static bool WithoutContext(JsonElement line) => !line.TryGetProperty("needs_context", out var needs) || !needs.GetBoolean();

    private static Labelled? NearMiss(JsonElement line)
    {
        var correct = Text(line, "correct");
        var kinds = KindId().Matches(correct).Select(match => Kind(match.Value)).ToList();
        if (kinds.Count == 0 || correct.Contains("after an earlier", StringComparison.Ordinal) || correct.Contains("(answering)", StringComparison.Ordinal)
            || correct.Contains("(asked)", StringComparison.Ordinal) || correct.Contains("(after an order)", StringComparison.Ordinal))
        {
            return null;
        }
        var kind = correct.StartsWith("message: O.", StringComparison.Ordinal) ? kinds[^1] : kinds[0];
        var action = correct.Contains("silent", StringComparison.Ordinal) ? MessageAction.Silent : kind.DefaultAction();
        var language = LanguageOf(Text(line, "text"));
        return new(Text(line, "id"), "near misses " + language, language, Text(line, "text"), kind, action, kinds, Law);
    }

    private static string LanguageOf(string text)
    {
        var message = new PreparedMessage();
        MessagePreparer.Prepare(text, message);
        return message.Language == MessageLanguage.Dutch ? "nl" : "en";
    }

    private static string Text(JsonElement line, string name) => line.GetProperty(name).GetString()!;

    private static SentenceKind Kind(string id) =>
        SentenceKinds.TryFind(id, out var kind) ? kind : throw new FormatException($"'{id}' is not a kind; kinds look like T.command");

    private static MessageAction Action(string name) => Enum.Parse<MessageAction>(name, ignoreCase: true);

    [GeneratedRegex(@"[TAO]\.[a-z]+")]
    private static partial Regex KindId();
}
