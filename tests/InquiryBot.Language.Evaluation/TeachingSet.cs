using System.Globalization;
using InquiryBot.Language.Stances;

namespace InquiryBot.Language.Evaluation;

/// <summary>
/// The messages written for this product, in the folder <c>teaching</c> of a language. A line is an action, a tab, the kinds of the parts, a tab, and
/// the message with <c>¦</c> between its parts. A thread begins with the line <c>thread</c>, has a letter for the author before each line, and ends
/// with an empty line. <c>train</c> is learned from, <c>test</c> never.
/// </summary>
internal static class TeachingSet
{
    private const char Border = '¦';

    public static IEnumerable<Labelled> Read(string part) => new[] { "en", "nl" }.SelectMany(language => Read(language, part));

    private static IEnumerable<Labelled> Read(string language, string part)
    {
        var folder = Path.Combine(Repository.Languages, language, "teaching", part);
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.tsv").Order(StringComparer.Ordinal).SelectMany(file => ReadFile(language, part, file))
            : [];
    }

    private static IEnumerable<Labelled> ReadFile(string language, string part, string file)
    {
        Conversation? thread = null;
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (line.Length == 0)
                thread = null;
            else if (line.Split('\t') is ["thread", .. var options])
                thread = new Conversation($"{Path.GetFileNameWithoutExtension(file)}:{number}", options);
            else if (line[0] != '#')
                yield return Message(language, part, $"{Path.GetFileNameWithoutExtension(file)}:{number}", line, thread);
        }
    }

    private static Labelled Message(string language, string part, string id, string line, Conversation? thread)
    {
        var fields = line.Split('\t');
        var rest = thread is null ? fields : fields[1..];
        if (rest.Length != 3 || !Enum.TryParse<MessageAction>(rest[0], ignoreCase: true, out var action))
            throw new FormatException($"{id}: '{line}' should be an action, the kinds and the message, parted by tabs");
        var parts = Parts(id, rest[1].Split(' '), rest[2].Replace("\\n", "\n", StringComparison.Ordinal), out var text);
        var context = thread?.Add(fields[0], text) ?? MessageContext.None;
        return new Labelled(id, $"{part}{(thread is null ? "" : " threads")} {language}", language, text, MainKind(parts, action), action, [], 1)
        {
            Parts = parts,
            Context = context,
            IsInThread = thread is not null,
            Group = thread?.Id ?? id,
        };
    }

    /// <summary>Cuts a marked message into its parts; <paramref name="text"/> is the message itself.</summary>
    internal static List<LabelledPart> Parts(string id, string[] kinds, string marked, out string text)
    {
        var pieces = marked.Split(Border);
        if (pieces.Length != kinds.Length)
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{id}: {kinds.Length} kinds for {pieces.Length} parts of '{marked}'"));
        var parts = new List<LabelledPart>();
        var start = 0;
        for (var i = 0; i < pieces.Length; i++)
        {
            if (!SentenceKinds.TryFind(kinds[i], out var kind))
                throw new FormatException($"{id}: '{kinds[i]}' is not a kind; kinds look like T.command");
            parts.Add(new LabelledPart(start, start += pieces[i].Length, kind));
        }
        text = string.Concat(pieces);
        return parts;
    }

    /// <summary>The kind that decides the message: of the parts whose own action is the message's, the strongest; else the strongest of all.</summary>
    private static SentenceKind MainKind(List<LabelledPart> parts, MessageAction action)
    {
        var deciding = parts.Where(part => part.Kind.DefaultAction() == action).DefaultIfEmpty(parts.MaxBy(part => MessageRules.Strength(part.Kind)));
        return deciding.MaxBy(part => MessageRules.Strength(part.Kind)).Kind;
    }

    /// <summary>A thread while it is being read.</summary>
    private sealed class Conversation(string id, string[] options)
    {
        private readonly List<(string Author, string Text)> _said = [];

        public string Id => id;

        public MessageContext Add(string author, string text)
        {
            var context = new MessageContext
            {
                Earlier = [.. _said.TakeLast(10).Select(said => new EarlierMessage(said.Text, said.Author == author))],
                Purpose = options.Contains("purpose=directive-ok") ? ChannelPurpose.DirectiveOk
                    : options.Contains("purpose=inquiry") ? ChannelPurpose.Inquiry : ChannelPurpose.Mixed,
                Kind = options.Contains("place=direct") ? ChannelKind.Direct : options.Contains("place=external") ? ChannelKind.External : ChannelKind.Channel,
                Incident = options.Contains("incident"),
            };
            _said.Add((author, text));
            return context;
        }
    }
}
