using InquiryBot.Language.Stances.Wordings;

namespace InquiryBot.Language.Stances;

/// <summary>
/// The words a language knows, and the sets its patterns ask about: a class, or alternatives written in a pattern.
/// Frozen, every word carries one bit per set, so a step of a pattern is one load and one mask.
/// </summary>
internal sealed class WordSets(WordClasses classes)
{
    /// <summary>The word id of everything the data does not name.</summary>
    public const int Unknown = 0;

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal) { ["<unknown>"] = Unknown };
    private readonly Dictionary<string, int> _sets = new(StringComparer.Ordinal);
    private readonly List<HashSet<int>> _members = [];
    private readonly Dictionary<string, int[]> _classIds = new(StringComparer.Ordinal);
    private readonly List<string> _spellings = ["<unknown>"];
    private ulong[] _bits = [];
    private int _stride;
    private Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private ulong[] _hashes = [];
    private int[] _hashed = [];
    private ulong[] _ofSpelling = [];

    public int WordCount => _words.Count;

    /// <summary>The set of a pattern part, made when it is new.</summary>
    public int Of(string part)
    {
        if (_sets.TryGetValue(part, out var set))
            return set;
        var members = new HashSet<int>();
        foreach (var name in part.Split('|'))
            AddMembers(members, name);
        _members.Add(members);
        return _sets[part] = _members.Count - 1;
    }

    public void Freeze()
    {
        _stride = (_members.Count + 63) / 64;
        _bits = new ulong[_stride * _words.Count];
        for (var set = 0; set < _members.Count; set++)
        {
            foreach (var word in _members[set])
                _bits[(word * _stride) + (set >> 6)] |= 1UL << (set & 63);
        }
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        HashWords();
    }

    public IReadOnlyCollection<int> MembersOf(int set) => _members[set];

    public bool Has(int word, int set) => (_bits[(word * _stride) + (set >> 6)] >> (set & 63) & 1) != 0;

    public string SpellingOf(int word) => _spellings[word];

    /// <summary>The hash of a word's spelling, for the keys of wordings.</summary>
    public ulong HashOf(int word) => _ofSpelling[word];

    /// <summary>The id of a word without apostrophes by its <see cref="WordingKey.OfWord"/>, or <see cref="Unknown"/>.</summary>
    public int Find(ulong hash)
    {
        for (var slot = (int)(hash >> 40) & (_hashes.Length - 1); _hashes[slot] != 0; slot = (slot + 1) & (_hashes.Length - 1))
        {
            if (_hashes[slot] == hash)
                return _hashed[slot];
        }
        return Unknown;
    }

    /// <summary>The id of a word in its normalised form, or <see cref="Unknown"/>.</summary>
    public int Find(ReadOnlySpan<char> word) => _lookup.TryGetValue(word, out var id) ? id : Unknown;

    /// <summary>The id of a word with an ending stuck to it, such as "do" and "n't", or <see cref="Unknown"/>.</summary>
    public int FindJoined(int word, ReadOnlySpan<char> ending)
    {
        if (word == Unknown || ending.Length > 4)
            return Unknown;
        Span<char> joined = stackalloc char[40];
        var stem = _spellings[word].AsSpan();
        if (stem.Length > 32)
            return Unknown;
        stem.CopyTo(joined);
        ending.CopyTo(joined[stem.Length..]);
        var found = Find(joined[..(stem.Length + ending.Length)]);
        return found != Unknown ? found : ending[0] == '\'' || ending.Length == 3 ? FindBare(stem, ending, joined) : Unknown;
    }

    private void HashWords()
    {
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)_words.Count * 2);
        (_hashes, _hashed) = (new ulong[size], new int[size]);
        _ofSpelling = [.. _spellings.Select(spelling => WordingKey.OfWord(spelling))];
        foreach (var (word, id) in _words)
        {
            if (word.Contains('\'', StringComparison.Ordinal))
                continue;
            var hash = WordingKey.OfWord(word);
            var slot = (int)(hash >> 40) & (size - 1);
            while (_hashes[slot] != 0)
                slot = (slot + 1) & (size - 1);
            (_hashes[slot], _hashed[slot]) = (hash, id);
        }
    }

    private int FindBare(ReadOnlySpan<char> stem, ReadOnlySpan<char> ending, Span<char> joined)
    {
        var length = stem.Length;
        foreach (var c in ending)
        {
            if (c != '\'')
                joined[length++] = c;
        }
        return Find(joined[..length]);
    }

    private void AddMembers(HashSet<int> members, string name)
    {
        if (name[0] != '@')
            members.Add(IdOf(name));
        else if (IdsOf(name[1..]) is { } ids)
            members.UnionWith(ids);
        else
            throw new FormatException($"INQ2002: a pattern uses the class '{name}', which the word files do not define");
    }

    /// <summary>The words of a class, looked up once however many patterns ask for it; null when there is no such class.</summary>
    private int[]? IdsOf(string name)
    {
        if (!_classIds.TryGetValue(name, out var ids) && classes.All.TryGetValue(name, out var words))
            _classIds[name] = ids = [.. words.Select(IdOf)];
        return ids;
    }

    /// <summary>
    /// "don't" and "dont" are one word, so the data is kept without apostrophes; only the words of the class "apostrophe" would turn into
    /// other words ("we're", "were") and keep theirs.
    /// </summary>
    private int IdOf(string word)
    {
        if (word.Contains('\'', StringComparison.Ordinal) && !(classes.All.TryGetValue("apostrophe", out var kept) && kept.Contains(word)))
            word = word.Replace("'", "", StringComparison.Ordinal);
        if (!_words.TryGetValue(word, out var id))
        {
            _words[word] = id = _words.Count;
            _spellings.Add(word);
        }
        return id;
    }
}
