namespace InquiryBot.Language.Stances;

/// <summary>The word classes of one language: work verbs, softeners, days. A class is a name and its words, as the data files list them.</summary>
internal sealed class WordClasses
{
    private readonly Dictionary<string, HashSet<string>> _classes = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, HashSet<string>> All => _classes;

    /// <summary>Reads <c>name: word word</c> lines; a line that begins with a blank goes on with the class above; <c>@other</c> takes in another class.</summary>
    public void Read(string path)
    {
        HashSet<string>? current = null;
        foreach (var (number, line) in DataLines.Of(path))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line[0] != ' ' && colon > 0)
                current = NewClass(path, number, line[..colon]);
            if (current is null)
                throw new LanguageFaultException(path, number, "a word before the first 'class: words' line");
            foreach (var word in line[(line[0] == ' ' ? 0 : colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                Add(current, word, path, number);
        }
    }

    private HashSet<string> NewClass(string path, int number, string name)
    {
        if (!_classes.TryAdd(name, new HashSet<string>(StringComparer.Ordinal)))
            throw new LanguageFaultException(path, number, $"the class '{name}' is there already; put its words together");
        return _classes[name];
    }

    private void Add(HashSet<string> current, string word, string path, int number)
    {
        if (word[0] != '@')
            current.Add(word);
        else if (_classes.TryGetValue(word[1..], out var other))
            current.UnionWith(other);
        else
            throw new LanguageFaultException(path, number, $"the class '{word}' is not defined above this line");
    }
}
