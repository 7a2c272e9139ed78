using System.Collections.Frozen;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis;

/// <summary>One element of an opener: words that must or may stand there, pressing adverbs, a stretch to keep, or a mark.</summary>
internal sealed record OpenerPart(OpenerPartKind Kind, string[][] Choices)
{
    /// <summary>The words a choice can begin with: most parts fail on their first word.</summary>
    public FrozenSet<string> First { get; } = Choices.Select(choice => choice[0]).ToFrozenSet(StringComparer.Ordinal);
}

internal enum OpenerPartKind
{
    Words,
    MaybeWords,
    Adverbs,
    Capture,
    Mark,
    NeededMark,
}

/// <summary>Where an opener ended, and the stretches it kept.</summary>
internal readonly record struct OpenerMatch(int End, int CaptureStart, int CaptureEnd, int LastWord)
{
    public bool Found => End >= 0;

    public static OpenerMatch None { get; } = new(-1, -1, -1, -1);
}

/// <summary>How a telling sentence opens, as a line of <c>openers.txt</c> says it.</summary>
internal sealed class OpenerPattern(OpenerPart[] parts, WordClasses classes)
{
    private const int LongestCapture = 6;

    /// <summary>Matches at the start of the pieces; captures are as short as they can be.</summary>
    public OpenerMatch Match(ReadOnlySpan<Piece> pieces) => Match(pieces, 0, 0, new OpenerMatch(0, -1, -1, -1));

    private OpenerMatch Match(ReadOnlySpan<Piece> pieces, int part, int at, OpenerMatch soFar)
    {
        if (part == parts.Length)
            return soFar with { End = at };
        return parts[part].Kind switch
        {
            OpenerPartKind.Words => MatchWords(pieces, part, at, soFar),
            OpenerPartKind.MaybeWords => MatchWords(pieces, part, at, soFar) is { Found: true } taken ? taken : Match(pieces, part + 1, at, soFar),
            OpenerPartKind.Adverbs => MatchAdverbs(pieces, part, at, soFar),
            OpenerPartKind.Mark => Match(pieces, part + 1, at < pieces.Length && pieces[at].IsMark ? at + 1 : at, soFar),
            OpenerPartKind.NeededMark => at < pieces.Length && pieces[at].IsMark ? Match(pieces, part + 1, at + 1, soFar) : OpenerMatch.None,
            _ => MatchCapture(pieces, part, at, soFar),
        };
    }

    private OpenerMatch MatchWords(ReadOnlySpan<Piece> pieces, int part, int at, OpenerMatch soFar)
    {
        if (at >= pieces.Length || !parts[part].First.Contains(pieces[at].Key))
            return OpenerMatch.None;
        foreach (var choice in parts[part].Choices)
        {
            if (at + choice.Length > pieces.Length || !Stand(choice, pieces[at..]))
                continue;
            var match = Match(pieces, part + 1, at + choice.Length, soFar with { LastWord = at + choice.Length - 1 });
            if (match.Found)
                return match;
        }

        return OpenerMatch.None;
    }

    private OpenerMatch MatchCapture(ReadOnlySpan<Piece> pieces, int part, int at, OpenerMatch soFar)
    {
        for (var end = at + 1; end <= pieces.Length && end <= at + LongestCapture && !pieces[end - 1].IsMark; end++)
        {
            var match = Match(pieces, part + 1, end, soFar with { CaptureStart = at, CaptureEnd = end });
            if (match.Found)
                return match;
        }

        return OpenerMatch.None;
    }

    // As many adverbs as there are, but a word the opener itself asks for stays.
    private OpenerMatch MatchAdverbs(ReadOnlySpan<Piece> pieces, int part, int at, OpenerMatch soFar)
    {
        var end = at;
        while (end < pieces.Length && classes.Has("skip", pieces[end]))
            end++;
        for (; end >= at; end--)
        {
            var match = Match(pieces, part + 1, end, soFar);
            if (match.Found)
                return match;
        }

        return OpenerMatch.None;
    }

    private static bool Stand(string[] choice, ReadOnlySpan<Piece> pieces)
    {
        for (var at = 0; at < choice.Length; at++)
        {
            if (!pieces[at].IsWord || pieces[at].Key != choice[at])
                return false;
        }

        return true;
    }
}
