using InquiryBot.Language.Text;

namespace InquiryBot.Language.Stances.Wordings;

/// <summary>
/// The part a word plays, coarsely: a class of the language data, or the ending of a word that no class knows. What is learned about an order of
/// parts holds for words that training never met.
/// </summary>
internal sealed class WordTags
{
    private const string Prefix = "tag-";
    private const string Endings = "endings";

    /// <summary>A word that is hardly longer than an ending does not end in it.</summary>
    private const int LettersBefore = 2;

    /// <summary>Lists of endings, by their last letter.</summary>
    private const int EndingLists = 32;

    /// <summary>Tags that are not words: how a sentence ends, and what stands for a word.</summary>
    public const byte Nothing = 0, Question = 1, Exclamation = 2, Plain = 3, Number = 4, Name = 5, Mark = 6, Picture = 7, Prose = 8, ProseStop = 9, Stop = 10;

    private static readonly List<Ending> None = [];

    private readonly List<string> _names = ["nothing", "q", "bang", "plain", "number", "name", "mark", "picture", "prose", "prosestop", "stop"];
    private readonly List<Ending>?[] _endings = new List<Ending>[EndingLists];
    private readonly byte[] _byWord;
    private readonly ulong[] _hashes;

    /// <param name="classes">The classes of the language; those whose name begins with "tag-" are tags, in their order.</param>
    /// <param name="words">The words that patterns know, all of them.</param>
    /// <param name="marks">Which of those words stand for numbers, names and marks.</param>
    public WordTags(WordClasses classes, WordSets words, WordMarks marks)
    {
        var byText = new WordNumbers();
        foreach (var (name, members) in classes.All)
        {
            if (!name.StartsWith(Prefix, StringComparison.Ordinal))
                continue;
            var tag = NewTag(name[Prefix.Length..]);
            foreach (var word in members)
                byText.TryAdd(word, tag);
        }
        foreach (var ending in classes.All[Endings])
            (_endings[ending[^1] % EndingLists] ??= []).Add(new Ending(ending, NewTag("~" + ending)));
        foreach (var list in _endings)
            list?.Sort(static (one, other) => other.Text.Length - one.Text.Length);
        _hashes = new ulong[_names.Count];
        for (var tag = 0; tag < _hashes.Length; tag++)
            _hashes[tag] = WordingKey.OfWord("#" + _names[tag]);
        _byWord = new byte[words.WordCount];
        for (var word = 1; word < _byWord.Length; word++)
            _byWord[word] = Special(words, marks, word) is var special && special != Nothing ? special
                : byText.TryGet(words.SpellingOf(word), out var tag) ? (byte)tag : OfEnding(words.SpellingOf(word));
    }

    /// <summary>The tag of a word that patterns know, or of one that they do not, by its ending.</summary>
    public byte Of(int word, ReadOnlySpan<char> form) => word == WordSets.Unknown ? OfEnding(form) : _byWord[word];

    /// <summary>What stands for a tag in the key of a wording: it follows from the tag's name, not from its place in the data.</summary>
    public ulong HashOf(byte tag) => _hashes[tag];

    private static byte Special(WordSets words, WordMarks marks, int word)
    {
        if (marks.IsName(word))
            return Name;
        if (marks.IsPicture(word))
            return Picture;
        var spelling = words.SpellingOf(word);
        return spelling == "<number>" ? Number : spelling[0] == '<' ? Mark : Nothing;
    }

    private byte NewTag(string name)
    {
        _names.Add(name);
        return checked((byte)(_names.Count - 1));
    }

    /// <summary>The tag of the longest ending.</summary>
    private byte OfEnding(ReadOnlySpan<char> form)
    {
        if (form.Length <= LettersBefore)
            return Nothing;
        foreach (var ending in _endings[form[^1] % EndingLists] ?? None)
        {
            if (form[LettersBefore..].EndsWith(ending.Text, StringComparison.Ordinal))
                return ending.Tag;
        }
        return Nothing;
    }

    private sealed record Ending(string Text, byte Tag);
}
