using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis;

/// <summary>What stands around the telling itself and goes along unchanged: who is addressed before it, emoji behind it.</summary>
internal sealed record Envelope(string Prefix, Piece[] Body, string Suffix)
{
    private const string HarshEmoji = "😡🙄🤨😤🤬👿😠💢🤦🖕👎";

    public static Envelope Open(Piece[] pieces, WordClasses classes, Func<string, bool> isVerb)
    {
        var body = Calm(pieces).ToList();
        var suffix = TakeEmoji(body);
        var prefix = TakeAddressee(body, classes, isVerb);
        if (prefix.Length == 0)
            prefix = TakeTrailingAddressee(body, classes);
        if (prefix.Length == 0)
            prefix = TakeSetOffName(body, classes);
        return new Envelope(prefix, [.. body], suffix);
    }

    // Shouted words are said again in a normal voice.
    private static Piece[] Calm(Piece[] pieces)
    {
        var words = pieces.Where(piece => piece.IsWord && piece.Text.Any(char.IsLetter)).ToArray();
        var shouted = words.Count(word => word.Text.Length > 1 && word.Text.All(letter => !char.IsLower(letter)));
        if (words.Length < 3 || shouted * 5 < words.Length * 3)
            return pieces;
        return [.. pieces.Select(piece => piece.IsWord ? piece with { Text = piece.Text.ToLowerInvariant() } : piece)];
    }

    private static string TakeEmoji(List<Piece> body)
    {
        var emoji = new List<string>();
        while (body.Count > 0 && (body[^1].Kind is PieceKind.Emoji || (body[^1].IsMark && body[^1].Text is not ("\"" or "”" or "’" or ")"))))
        {
            if (body[^1].Kind is PieceKind.Emoji && !HarshEmoji.Contains(body[^1].Text[..Math.Min(2, body[^1].Text.Length)], StringComparison.Ordinal))
                emoji.Insert(0, body[^1].Text);
            body.RemoveAt(body.Count - 1);
        }

        return string.Join(' ', emoji);
    }

    private static string TakeAddressee(List<Piece> body, WordClasses classes, Func<string, bool> isVerb)
    {
        var prefix = new List<Piece>();
        while (body.Count > 1 && AddresseeLength(body, classes, isVerb) is > 0 and var length)
        {
            prefix.AddRange(body.Take(length));
            if (length == 1 && body[0].IsWord && !classes.Has("greeting", body[0]))
                prefix.Add(new Piece(",", ",", PieceKind.Punctuation, Spaced: false));
            body.RemoveRange(0, length);
        }

        while (body.Count > 1 && (body[0].IsMark || body[0].Kind is PieceKind.Emoji || (classes.Has("filler", body[0]) && !body[0].Text.Contains('\'', StringComparison.Ordinal))))
        {
            var wasFiller = body[0].IsWord;
            body.RemoveAt(0);
            if (wasFiller && prefix.Count == 0 && AddresseeLength(body, classes, isVerb) > 0)
                return TakeAddressee(body, classes, isVerb);
        }

        return PieceText.Join([.. prefix]);
    }

    private static int AddresseeLength(List<Piece> body, WordClasses classes, Func<string, bool> isVerb)
    {
        var first = body[0];
        var marked = body.Count > 2 && body[1].IsMark && body[1].Text is "," or ":" or ";" or "-" or "–" or "!";
        if (first.Kind is PieceKind.Mention)
            return marked ? 2 : 1;
        if (classes.Has("greeting", first))
            return marked ? 2 : body.Count > 2 && IsNameOrGroup(body[1], classes, isVerb) ? 1 : 0;
        // "guys let's", "sunil, you take", "kitchen could you": without a capital, what follows must be plain.
        if (body.Count > 1 && classes.Has("greetlets", first) && body[1].Key is "lets" or "weve" or "were" or "well" or "we")
            return 1;
        // "Mr Oduya, you ..."
        if (body.Count > 3 && classes.Has("title", first) && char.IsUpper(body[1].Text[0]) && body[2].Text == ",")
            return 3;
        if (!IsNameOrGroup(first, classes, isVerb))
            return body.Count > 3 && body[1].Key is "can" or "could" or "will" or "would" && body[2].Is("you") && IsCalled(first, classes, isVerb) ? 1
                : marked && body.Count > 3 && classes.Has("callfollow", body[2]) && IsCalled(first, classes, isVerb) ? 2 : 0;
        return marked ? 2 : classes.Has("address", first) ? 0 : body.Count > 2 && classes.Has("namefollow", body[1]) && !IsPluralBefore(first, body[1], classes) ? 1 : 0;
    }

    // "Expenses are yours": who is called would be followed by "you are".
    private static bool IsPluralBefore(Piece first, Piece next, WordClasses classes) =>
        next.Is("are") && first.Key.Length > 3 && first.Key[^1] == 's' && !classes.Has("sname", first);

    private static bool IsCalled(Piece piece, WordClasses classes, Func<string, bool> isVerb) =>
        piece.IsWord && piece.Text.Length > 1 && piece.Text.All(char.IsLetter) && !isVerb(piece.Key) && !Array.Exists(Closed, name => classes.Has(name, piece));

    private static readonly string[] Closed =
        ["filler", "skip", "adverb", "time", "pronoun", "determiner", "preposition", "connector", "question", "negation", "clauseverb", "subject", "aux", "predicate", "degree"];

    private static bool IsNameOrGroup(Piece piece, WordClasses classes, Func<string, bool> isVerb) =>
        piece.Kind is PieceKind.Mention || classes.Has("address", piece)
        || (piece.IsWord && piece.Text.Length > 1 && Capitals.IsName(piece.Text) && !isVerb(piece.Key)
            && !classes.Has("filler", piece) && !classes.Has("skip", piece) && !classes.Has("adverb", piece) && !classes.Has("time", piece));

    // "all requests go to you, Lorna, including the backlog": between commas one name calls; more of them are a list.
    private static string TakeSetOffName(List<Piece> body, WordClasses classes)
    {
        for (var at = 2; at + 3 < body.Count; at++)
        {
            // "in my mailbox tonight Finn, I'm ...": behind a time a name calls, also without its comma.
            if (classes.Has("beforename", body[at]) && body[at + 2].Text == "," && IsCallName(body[at + 1], classes))
            {
                var called = body[at + 1].Text;
                body.RemoveAt(at + 1);
                return called + ",";
            }

            // "in de bak mensen, vele handen": a group that is called right before a comma.
            if (classes.Has("trailcall", body[at + 1]) && body[at + 2].Text == "," && !classes.Has("determiner", body[at]) && !classes.Has("preposition", body[at]) && !classes.Has("connector", body[at]) && body[at].IsWord)
            {
                var group = body[at + 1].Text;
                body.RemoveAt(at + 1);
                return group + ",";
            }

            var isSetOff = body[at].Text == "," && body[at + 2].Text == ",";
            if (isSetOff && IsCallName(body[at + 1], classes) && !IsCallName(body[at - 1], classes) && !IsCallName(body[at + 3], classes) && !classes.Has("connector", body[at + 3]))
            {
                var name = body[at + 1].Text;
                // "in the locker, Mika, we've talked": the remark keeps its comma.
                var keeps = classes.Has("clausestart", body[at + 3]) || classes.Has("subject", body[at + 3]);
                body.RemoveRange(at, keeps ? 2 : 3);
                return name + ",";
            }
        }

        return "";
    }

    private static bool IsCallName(Piece piece, WordClasses classes) =>
        piece.IsWord && piece.Text.Length > 1 && Capitals.IsName(piece.Text) && piece.Text.Skip(1).All(char.IsLower) && !classes.Has("time", piece);

    private static string TakeTrailingAddressee(List<Piece> body, WordClasses classes)
    {
        if (body.Count < 3)
            return "";
        var last = body[^1];
        var marked = body[^2].IsMark && body[^2].Text == ",";
        var named = last.IsWord && last.Text.Length > 1 && Capitals.IsName(last.Text) && !classes.Has("time", last);
        var calls = last.Is("you") ? false : classes.Has("trailcall", last) ? !classes.Has("determiner", body[^2]) && !classes.Has("preposition", body[^2]) : marked ? named || classes.Has("address", last) : (named && classes.Has("beforename", body[^2])) || (named && body.Count > 4 && classes.Has("article", body[^3]) && char.IsLower(body[^2].Text[0])) || (classes.Has("press", body[^2]) && classes.Has("address", last) && !last.Is("here"));
        if (last.Kind is not PieceKind.Mention && !calls)
            return "";
        body.RemoveRange(body.Count - (marked ? 2 : 1), marked ? 2 : 1);
        return last.Kind is PieceKind.Mention ? last.Text : last.Text + ",";
    }
}
