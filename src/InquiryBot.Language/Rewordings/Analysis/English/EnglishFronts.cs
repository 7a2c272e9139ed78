using InquiryBot.Language.Rewordings.Inflection;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis.English;

/// <summary>Brings what stands before an order behind it: "when you're on the door, stay there", "from Monday log every call".</summary>
internal sealed class EnglishFronts(EnglishVerbs verbs, WordClasses classes)
{
    public ReadOnlySpan<Piece> Behind(SentenceKind kind, ReadOnlySpan<Piece> body)
    {
        if (kind is SentenceKind.Ultimatum or SentenceKind.Blame or SentenceKind.Rhetorical or SentenceKind.Advice || body.Length < 4)
            return body;
        if (body[0].Is("from"))
            return TimeEnd(body) is > 0 and var end ? Turned(body, end, end) : body;
        if (!classes.Has("fronted", body[0]))
            return body;
        for (var at = 2; at + 1 < body.Length; at++)
        {
            if (body[at].IsMark)
                return body[at].Text == "," && body[at + 1].IsWord ? Turned(body, at, at + 1) : body;
        }

        return body;
    }

    private static Piece[] Turned(ReadOnlySpan<Piece> body, int end, int start) =>
        [.. PieceText.TrimMarks(body[start..]), body[0] with { Text = body[0].Text.ToLowerInvariant(), Spaced = true }, .. body[1..end]];

    // "from next week on", only where a verb of the list follows without a comma.
    private int TimeEnd(ReadOnlySpan<Piece> body)
    {
        var at = classes.Has("determiner", body[1]) ? 2 : 1;
        if (!classes.Has("time", body[at]) && !body[at].Is("now"))
            return 0;
        at += at + 1 < body.Length && body[at + 1].Key is "on" or "onwards" ? 2 : 1;
        return at < body.Length && (verbs.Find(body[at].Key) is not null || body[at].Key is "we" or "well" or "were") ? at : 0;
    }
}
