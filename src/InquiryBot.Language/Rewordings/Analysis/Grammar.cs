using InquiryBot.Language.Rewordings.Frames;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis;

/// <summary>What differs between languages when a telling sentence is taken apart.</summary>
internal abstract class Grammar(string language)
{
    public string Language { get; } = language;

    public WordClasses Classes { get; } = new(language);

    /// <summary>Fills the slots for what follows an opener; null when that cannot be done safely.</summary>
    public abstract Telling? Build(Opener opener, OpenerMatch match, ReadOnlySpan<Piece> body, SentenceKind kind, Address address);

    /// <summary>Reads a sentence without opener: a bare order, a remark, a rule.</summary>
    public abstract Telling? Bare(SentenceKind kind, ReadOnlySpan<Piece> body, Address address);

    /// <summary>Reads only what a sentence is about, when nothing more can be read safely.</summary>
    public virtual Telling? About(SentenceKind kind, ReadOnlySpan<Piece> body) => null;

    /// <summary>Takes off what only announces the telling, and forms of the language that rewordings do not use.</summary>
    public virtual ReadOnlySpan<Piece> Heart(ReadOnlySpan<Piece> body) => body;

    /// <summary>Plainer ways to carry a sentence, for when no rewording could be built the first way; the fullest first.</summary>
    public virtual IEnumerable<Telling> Outlines(SentenceKind kind, Piece[] body, Address address) => [];

    /// <summary>
    /// Whether a slot may carry these words: an act for "vp", a thing for "thing", a clause for "claim". What a slot refuses leaves it empty, and
    /// frames with another slot are tried.
    /// </summary>
    public virtual bool Carries(string slot, Piece[] content) => true;

    /// <summary>Whether an order can be said in one breath with the main one.</summary>
    public abstract bool Joins(SentenceKind main, Piece[] mainPieces, SentenceKind other, Piece[] otherPieces);

    /// <summary>Whether a word can be a verb: then it is not taken for a name.</summary>
    public abstract bool IsVerb(string key);

    /// <summary>Takes off a tag that only fishes for agreement: ", right?".</summary>
    public virtual ReadOnlySpan<Piece> WithoutTag(SentenceKind kind, ReadOnlySpan<Piece> body)
    {
        var trimmed = PieceText.TrimMarks(body);
        var length = Classes.EndingPhrase("tag", trimmed);
        if (length == 0 || length == trimmed.Length)
            return trimmed;
        var set = trimmed[^(length + 1)].IsMark || kind is SentenceKind.Tag;
        return set ? PieceText.TrimMarks(trimmed[..^length]) : trimmed;
    }

    public bool Any(string name, ReadOnlySpan<Piece> pieces)
    {
        foreach (var piece in pieces)
        {
            if (Classes.Has(name, piece))
                return true;
        }

        return false;
    }
}
