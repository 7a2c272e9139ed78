using InquiryBot.Language.Rewordings.Frames;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis;

/// <summary>The closed word classes of one language, as its <c>words.txt</c> lists them.</summary>
internal sealed class WordClasses
{
    private static readonly HashSet<string> PhraseClasses =
        ["drop", "dropstart", "tag", "pressing", "announcement", "jab", "uncarried", "firm", "hazard", "brokenstart", "standing", "condition", "timed", "group", "settled", "closing", "verdict"];

    private readonly Dictionary<string, HashSet<string>> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string[]>> _phrases = new(StringComparer.Ordinal);

    public WordClasses(string language)
    {
        var name = "";
        foreach (var line in LanguageFile.Lines(language, "words.txt"))
        {
            if (line[0] == '[')
                name = line.Trim('[', ']');
            else if (PhraseClasses.Contains(name))
                GetOrAdd(_phrases, name).Add(line.Split(' '));
            else
                GetOrAdd(_words, name).UnionWith(line.Split(' '));
        }
    }

    public bool Has(string name, Piece piece) => piece.IsWord && Has(name, piece.Key);

    public bool Has(string name, string key) => _words.TryGetValue(name, out var words) && words.Contains(key);

    /// <summary>The length of the longest phrase of a class that the pieces end with; 0 when there is none.</summary>
    public int EndingPhrase(string name, ReadOnlySpan<Piece> pieces)
    {
        var longest = 0;
        foreach (var phrase in _phrases.GetValueOrDefault(name, []))
        {
            if (phrase.Length > longest && phrase.Length <= pieces.Length && Matches(phrase, pieces[^phrase.Length..]))
                longest = phrase.Length;
        }

        return longest;
    }

    /// <summary>The pieces without the phrases of a class, wherever they stand, and without the marks that set them off.</summary>
    public ReadOnlySpan<Piece> Without(string name, ReadOnlySpan<Piece> pieces)
    {
        for (var end = 1; end <= pieces.Length; end++)
        {
            if (EndingPhrase(name, pieces[..end]) is not (> 0 and var length) || length == pieces.Length)
                continue;
            var start = end - length;
            var set = start > 0 && pieces[start - 1].IsMark && end < pieces.Length && pieces[end].IsMark;
            pieces = (Piece[])[.. pieces[..(set ? start - 1 : start)], .. pieces[(set ? end + 1 : end)..]];
            end = start;
        }

        return pieces;
    }

    /// <summary>Whether the pieces begin with a phrase of a class.</summary>
    public bool StartsWithPhrase(string name, ReadOnlySpan<Piece> pieces)
    {
        foreach (var phrase in _phrases.GetValueOrDefault(name, []))
        {
            if (phrase.Length <= pieces.Length && Matches(phrase, pieces))
                return true;
        }

        return false;
    }

    /// <summary>Whether a phrase of a class stands anywhere in the pieces.</summary>
    public bool HoldPhrase(string name, Piece[] pieces)
    {
        for (var at = 0; at < pieces.Length; at++)
        {
            if (StartsWithPhrase(name, pieces.AsSpan(at)))
                return true;
        }

        return false;
    }

    public bool IsPhrase(string name, ReadOnlySpan<Piece> pieces) => pieces.Length > 0 && EndingPhrase(name, pieces) == pieces.Length;

    private static bool Matches(string[] phrase, ReadOnlySpan<Piece> pieces)
    {
        for (var at = 0; at < phrase.Length; at++)
        {
            if (!pieces[at].IsWord || pieces[at].Key != phrase[at])
                return false;
        }

        return true;
    }

    private static T GetOrAdd<T>(Dictionary<string, T> classes, string name)
        where T : new() => classes.TryGetValue(name, out var members) ? members : classes[name] = new T();
}
