using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace InquiryBot.Retrospectives.Formats;

/// <summary>
/// One entry of a data file, in YAML or JSON (which is YAML as well). What it lacks or has too much is said with the line, the member, and what would work.
/// </summary>
internal sealed class YamlEntry
{
    private readonly string _file;
    private readonly YamlMappingNode _node;

    private YamlEntry(string file, YamlNode node)
    {
        _file = file;
        _node = node as YamlMappingNode ?? throw new ContentException(file, node.Start.Line, "here should stand an entry with members such as 'id: open-three'.");
    }

    /// <summary>The line it begins at.</summary>
    public long Line => _node.Start.Line;

    /// <summary>The entries of a file: it is a list.</summary>
    /// <exception cref="ContentException">The file is no list, or not YAML.</exception>
    public static IReadOnlyList<YamlEntry> ReadAll(string file, TextReader text)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(text);
        }
        catch (YamlException error)
        {
            throw new ContentException(file, error.Start.Line, $"this is not YAML ({error.Message}). Look at the indentation, and put words with a colon or a quote in quotes.");
        }

        return stream.Documents switch
        {
            [{ RootNode: YamlSequenceNode list }, ..] => [.. list.Children.Select(node => new YamlEntry(file, node))],
            [{ RootNode: var other }, ..] => throw new ContentException(file, other.Start.Line, "the file should be a list: every entry begins with '- '."),
            _ => [],
        };
    }

    /// <summary>Refuses members nobody looks at: most likely a slip of the finger.</summary>
    public void RefuseOthersThan(params IReadOnlyList<string> known)
    {
        foreach (var key in _node.Children.Keys)
        {
            if (!known.Contains(key.ToString()))
                throw new ContentException(_file, key.Start.Line, $"'{key}' is not a member. There are: {string.Join(", ", known)}.");
        }
    }

    /// <summary>A member that is words.</summary>
    public string Text(string name) => TextOrNull(name) ?? throw Missing(name, $"{name}: …");

    /// <summary>A member that is words, or null when it is left out.</summary>
    public string? TextOrNull(string name) => Find(name) switch
    {
        null => null,
        YamlScalarNode { Value: { Length: > 0 } words } => words.Trim(),
        var other => throw Wrong(other, name, "it takes words."),
    };

    /// <summary>A member that is an id: small letters, digits and dashes.</summary>
    public string Id(string name)
    {
        var id = Text(name);
        return id.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-')
            ? id
            : throw Wrong(Find(name)!, name, $"'{id}' is no id: it takes small letters, digits and dashes, such as 'open-three'.");
    }

    /// <summary>A member that is one of a few words; the first when it is left out.</summary>
    public string OneOf(string name, params IReadOnlyList<string> words)
    {
        var word = TextOrNull(name) ?? words[0];
        return words.Contains(word) ? word : throw Wrong(Find(name)!, name, $"it is '{word}'. It takes {string.Join(" or ", words.Select(one => $"'{one}'"))}.");
    }

    /// <summary>A member that is true or false; false when it is left out.</summary>
    public bool Flag(string name) => OneOf(name, "false", "true") == "true";

    /// <summary>A member in both languages.</summary>
    public Bilingual Words(string name) => WordsOrNull(name) ?? throw Missing(name, $"{name}: {{ en: \"…\", nl: \"…\" }}");

    /// <summary>A member in both languages, or null when it is left out.</summary>
    public Bilingual? WordsOrNull(string name) => Find(name) is { } node ? new YamlEntry(_file, node).Both() : null;

    /// <summary>The entry itself, when it is words in both languages.</summary>
    public Bilingual Both()
    {
        RefuseOthersThan("en", "nl");
        return new Bilingual(Text("en"), Text("nl"));
    }

    /// <summary>A member that is a list of entries, and not an empty one.</summary>
    public IReadOnlyList<YamlEntry> List(string name) => Find(name) switch
    {
        YamlSequenceNode { Children.Count: > 0 } list => [.. list.Children.Select(node => new YamlEntry(_file, node))],
        null => throw Missing(name, $"{name}: and below it one or more entries that begin with '- '"),
        var other => throw Wrong(other, name, "it takes one or more entries that begin with '- '."),
    };

    /// <summary>A complaint about this entry.</summary>
    public ContentException Fault(string sentence) => new(_file, Line, sentence);

    private YamlNode? Find(string name) => _node.Children.TryGetValue(new YamlScalarNode(name), out var found) ? found : null;

    private ContentException Missing(string name, string works) => new(_file, Line, $"the member '{name}' is missing. Write {works}.");

    private ContentException Wrong(YamlNode node, string name, string sentence) => new(_file, node.Start.Line, $"the member '{name}' cannot be used: {sentence}");
}
