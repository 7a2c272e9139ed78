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
        if (body[0].Key is "from" or "going" or "starting" or "as")
            return TimeEnd(body) is > 0 and var end ? Turned(body, body[end - 1].IsMark ? end - 1 : end, end) : body;
        if (!classes.Has("fronted", body[0]))
            return body;
        for (var at = 2; at + 1 < body.Length; at++)
        {
            if (body[at].IsMark)
                return body[at].Text == "," && body[at + 1].IsWord ? Turned(body, at, at + 1) : body;
        }

        return body;
    }

    // Behind the order, but before a remark: "log every call from Monday, I need the count".
    private Piece[] Turned(ReadOnlySpan<Piece> body, int end, int start)
    {
        var order = PieceText.TrimMarks(body[start..]);
        var stop = 0;
        while (stop < order.Length && !(order[stop].Text == "," && stop + 1 < order.Length && (classes.Has("clausestart", order[stop + 1]) || classes.Has("subject", order[stop + 1]))))
            stop++;
        return [.. order[..stop], body[0] with { Text = body[0].Text.ToLowerInvariant(), Spaced = true }, .. body[1..end], .. order[stop..]];
    }

    // "from next week on", "going forward": up to the subject or to a verb of the list behind a time.
    private int TimeEnd(ReadOnlySpan<Piece> body)
    {
        for (var at = 2; at < body.Length - 1 && at < 7; at++)
        {
            if (body[at].Key is "we" or "well" or "were" or "weve" or "you" or "youre" or "youll" or "everybody" or "everyone" or "i")
                return at;
            if (classes.Has("article", body[at]) && classes.Has("time", body[at - 1]))
                return at;
            if (verbs.Find(body[at].Key) is not null && (classes.Has("time", body[at - 1]) || body[at - 1].Key is "now" or "onwards" or "forward" || body[at - 1].IsMark || (body[at - 1].Is("on") && (classes.Has("time", body[at - 2]) || body[at - 2].Key is "now" or "here"))))
                return at;
        }

        return 0;
    }
}
