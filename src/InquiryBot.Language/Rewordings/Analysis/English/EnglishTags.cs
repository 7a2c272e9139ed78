using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis.English;

/// <summary>Takes off what only fishes for agreement: "haven't they", "is it not", "wouldn't you say", one after the other.</summary>
internal static class EnglishTags
{
    public static ReadOnlySpan<Piece> Without(SentenceKind kind, ReadOnlySpan<Piece> body, WordClasses classes)
    {
        var fishes = kind is SentenceKind.Tag or SentenceKind.Leading;
        if (kind is not (SentenceKind.Ultimatum or SentenceKind.Leading or SentenceKind.Rhetorical))
            body = BeforeJab(kind, body, classes);
        while (true)
        {
            body = PieceText.TrimMarks(body);
            // "Ravi writes the adapter, Mei the rest, done": a word that closes the matter.
            if (body is [.., _, { Text: "," }, { Key: "done" or "sorted" or "final" or "finished" }])
                body = body[..^2];
            var length = Math.Max(classes.EndingPhrase("tag", body), Length(body, classes));
            if (length == 0 || length >= body.Length || (!body[^(length + 1)].IsMark && !fishes))
                return body;
            body = body[..^length];
        }
    }

    // "... today or do we all just stand here": the other choice is none.
    private static ReadOnlySpan<Piece> BeforeJab(SentenceKind kind, ReadOnlySpan<Piece> body, WordClasses classes)
    {
        for (var at = 3; at + 2 < body.Length; at++)
        {
            if (body[at].Is("or") && body[at + 1].Key is "just" or "simply" or "still" && kind is SentenceKind.Embedded)
                return body[..at];
            if (body[at].Is("or") && classes.Has("aux", body[at + 1]) && body[at + 2].Key is "i" or "we" or "you" or "they")
                return body[..at];
        }

        return body;
    }

    private static int Length(ReadOnlySpan<Piece> body, WordClasses classes)
    {
        var not = body.Length > 3 && body[^1].Is("not") ? 1 : 0;
        var asks = body.Length > 2 + not && classes.Has("aux", body[^(2 + not)]) && classes.Has("tagged", body[^(1 + not)]);
        return asks ? 2 + not : 0;
    }
}
