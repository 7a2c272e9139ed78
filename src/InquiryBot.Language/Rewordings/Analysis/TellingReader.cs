using InquiryBot.Language.Rewordings.Frames;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis;

/// <summary>Takes a telling sentence apart: which opener, and what follows it.</summary>
internal sealed class TellingReader
{
    private readonly Grammar _grammar;
    private readonly Opener[] _unbound;
    private readonly Dictionary<string, Opener[]> _byFirst;

    public TellingReader(Grammar grammar)
    {
        _grammar = grammar;
        Opener[] openers = [.. LanguageFile.Lines(grammar.Language, "openers.txt").Select(line => OpenerLine.Parse(line, grammar.Classes))];
        _unbound = [.. openers.Where(opener => opener.First is null)];
        _byFirst = openers.SelectMany(opener => opener.First ?? []).Distinct()
            .ToDictionary(word => word, word => openers.Where(opener => opener.First?.Contains(word) != false).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Whether a word opens a telling, so that it is not taken for a name.</summary>
    public bool Opens(string key) => _byFirst.ContainsKey(key);

    /// <summary>Reads the body of a sentence; null when it cannot be taken apart safely.</summary>
    public Telling? Read(SentenceKind kind, ReadOnlySpan<Piece> body, Address address)
    {
        body = _grammar.Heart(_grammar.WithoutTag(kind, body));
        return body.Length == 0 ? null : ReadOpened(kind, body, address) ?? _grammar.Bare(kind, body, address);
    }

    /// <summary>Plainer readings of the body, for when no rewording could be built from the first.</summary>
    public IEnumerable<Telling> Outlines(SentenceKind kind, Piece[] body, Address address)
    {
        var heart = _grammar.Heart(_grammar.WithoutTag(kind, body)).ToArray();
        return heart.Length == 0 ? [] : _grammar.Outlines(kind, heart, address);
    }

    private Telling? ReadOpened(SentenceKind kind, ReadOnlySpan<Piece> body, Address address)
    {
        foreach (var opener in _byFirst.GetValueOrDefault(body[0].Key, _unbound))
        {
            if (!opener.Serves(kind))
                continue;
            var match = opener.Pattern.Match(body);
            if (!match.Found)
                continue;
            if (opener.Builder == "again" && match.End < body.Length && Read(kind, body[match.End..], address) is { } inner)
                return inner;
            if (_grammar.Build(opener, match, body, kind, address) is { } telling)
                return telling;
        }

        return null;
    }
}
