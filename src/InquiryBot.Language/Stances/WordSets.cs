using InquiryBot.Language.Stances.Wordings;
using InquiryBot.Language.Text;

namespace InquiryBot.Language.Stances;

/// <summary>
/// The words a language knows, and the sets its patterns ask about: a class, or alternatives written in a pattern.
/// Frozen, every word has a row with one bit per set, so a step of a pattern is one load and one mask.
/// </summary>
internal sealed class WordSets(WordClasses classes)
{
    /// <summary>The word id of everything the data does not name.</summary>
    public const int Unknown = 0;

    /// <summary>The table asked by hash holds the hash without its highest bits, which its place tells, and the id: small, for every word asks it.</summary>
    private const int IdBits = 16;
    private const ulong IdMask = (1UL << IdBits) - 1;

    private readonly WordNumbers _words = new();
    private readonly WordNumbers _sets = new();
    private readonly List<int[]> _members = [];
    private readonly List<int> _asked = [];
    private readonly Dictionary<string, int[]> _classIds = new(StringComparer.Ordinal);
    private readonly List<string> _spellings = [];
    private ushort[] _rowOf = [];
    private int[] _firstOfRow = [];
    private int[][] _rowsOfSet = [];
    private int[] _taken = [];
    private int _taking;
    private ulong[] _bits = [];
    private int _stride;
    private ushort[] _bitOf = [];
    private ulong[] _hashed = [];
    private ulong[] _ofSpelling = [];

    public int WordCount => _spellings.Count;

    /// <summary>How many rows of bits there are: words that no set tells apart share one.</summary>
    public int RowCount => _firstOfRow.Length;

    /// <summary>The set of a pattern part, made when it is new.</summary>
    public int Of(string part)
    {
        if (_sets.TryGet(part, out var set))
        {
            _asked[set]++;
            return set;
        }
        _members.Add(part.Contains('|', StringComparison.Ordinal) ? Union(part.Split('|')) : IdsNamed(part));
        _asked.Add(1);
        _sets.TryAdd(part, _members.Count - 1);
        return _members.Count - 1;
    }

    /// <summary>Makes the rows; after this there are no new words and sets.</summary>
    public void Freeze()
    {
        NumberRows();
        PlaceBits();
        _stride = (_members.Count + 63) / 64;
        _bits = new ulong[_stride * RowCount];
        for (var set = 0; set < _members.Count; set++)
        {
            var bit = _bitOf[set];
            foreach (var row in RowsOf(set))
                _bits[(row * _stride) + (bit >> 6)] |= 1UL << bit;
        }
        HashWords();
    }

    public ReadOnlySpan<int> MembersOf(int set) => _members[set];

    /// <summary>How many sets there are.</summary>
    public int SetCount => _members.Count;

    /// <summary>The rows of the words of a set.</summary>
    public ReadOnlySpan<int> RowsOf(int set) => _rowsOfSet[set];

    /// <summary>The row of a word, from which <see cref="RowHas"/> tells its sets.</summary>
    public int RowOf(int word) => _rowOf[word];

    /// <summary>The place of a set's bit in a row.</summary>
    public ushort BitOf(int set) => _bitOf[set];

    public bool Has(int word, int set) => RowHas(_rowOf[word], _bitOf[set]);

    public bool RowHas(int row, int bit) => (_bits[(row * _stride) + (bit >> 6)] >> bit & 1) != 0;

    public string SpellingOf(int word) => _spellings[word];

    /// <summary>The hash of a word's spelling, for the keys of wordings.</summary>
    public ulong HashOf(int word) => _ofSpelling[word];

    /// <summary>The id of a word without apostrophes by its <see cref="WordingKey.OfWord"/>, or <see cref="Unknown"/>.</summary>
    public int Find(ulong hash)
    {
        var table = _hashed;
        for (var slot = (int)(hash >> 40); ; slot++)
        {
            var word = table[slot & (table.Length - 1)];
            if (word >> IdBits == hash << IdBits >> IdBits || word == 0)
                return (int)(word & IdMask);
        }
    }

    /// <summary>Fetches what <see cref="Find(ulong)"/> will look at. To fetch for all words before looking at any is several times faster: see <see cref="Fetching"/>.</summary>
    public ulong Fetch(ulong hash) => _hashed[(int)(hash >> 40) & (_hashed.Length - 1)];

    /// <summary>Fetches the first bits of a row, the ones most often asked for.</summary>
    public ulong FetchRow(int row) => _bits[row * _stride];

    /// <summary>The id of a word in its normalised form, or <see cref="Unknown"/>.</summary>
    public int Find(ReadOnlySpan<char> word) => _words.TryGet(word, out var id) ? id : Unknown;

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

    /// <summary>
    /// Words in the same sets get the same row. The sets of a word are told by a sum of 64 random bits for each of them, as Zobrist hashing does.
    /// </summary>
    private void NumberRows()
    {
        var signatures = new ulong[WordCount];
        for (var set = 0; set < _members.Count; set++)
        {
            var bits = WordingKey.Add(WordingKey.Add(WordingKey.Add(0, (ulong)set + 1), 1), 2);
            foreach (var word in _members[set])
                signatures[word] += bits;
        }
        var first = new List<int>();
        var rows = new ushort[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)WordCount * 2)];
        _rowOf = new ushort[WordCount];
        for (var word = 0; word < signatures.Length; word++)
        {
            var slot = (int)signatures[word] & (rows.Length - 1);
            while (rows[slot] != 0 && signatures[first[rows[slot] - 1]] != signatures[word])
                slot = (slot + 1) & (rows.Length - 1);
            if (rows[slot] == 0)
            {
                first.Add(word);
                rows[slot] = checked((ushort)first.Count);
            }
            _rowOf[word] = (ushort)(rows[slot] - 1);
        }
        _firstOfRow = [.. first];
        _rowsOfSet = [.. _members.Select(RowsOf)];
    }

    private int[] RowsOf(int[] members)
    {
        var rows = new int[members.Length];
        var count = 0;
        foreach (var word in members)
        {
            if (_firstOfRow[_rowOf[word]] == word)
                rows[count++] = _rowOf[word];
        }
        return rows[..count];
    }

    /// <summary>Sets that many patterns ask for come first, so that most questions about a word are answered by one line of memory.</summary>
    private void PlaceBits()
    {
        const int Often = 64;
        _bitOf = new ushort[_asked.Count];
        ushort bit = 0;
        for (var times = Often; times > 0; times--)
        {
            for (var set = 0; set < _bitOf.Length; set++)
            {
                if (Math.Min(_asked[set], Often) == times)
                    _bitOf[set] = checked(bit++);
            }
        }
    }

    private void HashWords()
    {
        _hashed = new ulong[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)WordCount * 3 / 2)];
        _ofSpelling = new ulong[WordCount];
        for (var word = 0; word < _ofSpelling.Length; word++)
        {
            var hash = _ofSpelling[word] = WordingKey.OfWord(_spellings[word]);
            if (_spellings[word].Contains('\'', StringComparison.Ordinal))
                continue;
            var slot = (int)(hash >> 40) & (_hashed.Length - 1);
            while (_hashed[slot] != 0)
                slot = (slot + 1) & (_hashed.Length - 1);
            _hashed[slot] = (hash << IdBits) | checked((ushort)word);
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

    /// <summary>A word, or the words of a class, looked up once however many patterns ask for it.</summary>
    private int[] IdsNamed(string name)
    {
        if (name[0] != '@')
            return [IdOf(name)];
        if (_classIds.TryGetValue(name, out var ids))
            return ids;
        if (!classes.All.TryGetValue(name[1..], out var words))
            throw new FormatException($"INQ2002: a pattern uses the class '{name}', which the word files do not define");
        var taken = 0;
        ids = new int[words.Count];
        _taking++;
        foreach (var word in words)
            Take(IdOf(word), ids, ref taken);
        return _classIds[name] = ids[..taken];
    }

    private int Name(string word)
    {
        _words.TryAdd(word, _spellings.Count);
        _spellings.Add(word);
        return _spellings.Count - 1;
    }

    private int[] Union(string[] names)
    {
        var parts = Array.ConvertAll(names, IdsNamed);
        var taken = 0;
        var union = new int[parts.Sum(part => part.Length)];
        _taking++;
        foreach (var part in parts)
        {
            foreach (var word in part)
                Take(word, union, ref taken);
        }
        return union[..taken];
    }

    /// <summary>Takes a word once.</summary>
    private void Take(int word, int[] into, ref int count)
    {
        if (word >= _taken.Length)
            Array.Resize(ref _taken, Math.Max(1 << 14, word * 2));
        if (_taken[word] == _taking)
            return;
        _taken[word] = _taking;
        into[count++] = word;
    }

    /// <summary>
    /// "don't" and "dont" are one word, so the data is kept without apostrophes; only the words of the class "apostrophe" would turn into
    /// other words ("we're", "were") and keep theirs.
    /// </summary>
    private int IdOf(string word)
    {
        if (word.Contains('\'', StringComparison.Ordinal) && !(classes.All.TryGetValue("apostrophe", out var kept) && kept.Contains(word)))
            word = word.Replace("'", "", StringComparison.Ordinal);
        if (_words.Count == 0)
            Name("<unknown>");
        return _words.TryGet(word, out var id) ? id : Name(word);
    }
}
