using InquiryBot.Language.Rewordings.Frames;
using InquiryBot.Language.Rewordings.Inflection;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis.English;

/// <summary>Builds tellings whose heart is a statement, carried word for word: a view, a rule, a plan, something that happened.</summary>
internal sealed class EnglishClaims(EnglishVerbs verbs, WordClasses classes, EnglishCase capitals)
{
    private const int LongestClaim = 24;
    private const int ShortestView = 6;

    private readonly EnglishClause _clauses = new(verbs, classes);
    private readonly EnglishNouns _nouns = new(verbs, classes);
    private readonly EnglishFinite _finite = new(verbs, classes);

    public Telling? Build(EnglishRequest request) => request.Opener.Builder switch
    {
        // "why would anyone" says nothing about what is.
        "clause" when request.Rest.Length > 0 && classes.Has("modal", request.Rest[0]) => null,
        "clause" => _clauses.Statement(request.Rest, keepsNot: true) is { } statement ? Claim(request.Use, statement) : null,
        "someone" => Someone(request),
        _ => Claim(request.Use, request.Opener.Says("core") ? request.Tail.Core : request.Rest),
    };

    /// <summary>A view behind a tag or inside a leading question.</summary>
    public Telling? View(SentenceKind kind, ReadOnlySpan<Piece> body, Tail tail)
    {
        if (!classes.Has("aux", body[0]))
            return Claim(kind is SentenceKind.Hint ? "hint" : "view", body);
        var fishes = body[0].Key.EndsWith("nt", StringComparison.Ordinal) || (body.Length > 2 && body[2].Is("not"));
        return fishes && _clauses.Statement(body, keepsNot: false) is { } statement ? Claim("view", statement) : null;
    }

    /// <summary>What happened, told as a fact; null for what holds it against somebody.</summary>
    public Telling? Seen(ReadOnlySpan<Piece> body) =>
        classes.Has("question", body[0]) || classes.Has("aux", body[0]) || Tail.IsReproach(body, classes) || Any("sarcasm", body) || !_finite.HasVerb(body) || Any("question", body) ? null
            : Claim("seen", body is [{ Key: "and" or "so" or "but" }, .. var rest] ? rest : body);

    /// <summary>An opinion that advises: "a darker grey would calm that wall down".</summary>
    public Telling? Opinion(ReadOnlySpan<Piece> body) =>
        classes.Has("question", body[0]) || classes.Has("aux", body[0]) || !(Any("modal", body) || body[0].Is("youd")) ? null : Claim("opinion", body);

    private bool Any(string name, ReadOnlySpan<Piece> pieces)
    {
        foreach (var piece in pieces)
        {
            if (classes.Has(name, piece))
                return true;
        }

        return false;
    }

    /// <summary>Who does what, or how things are done from now on, said as a fact.</summary>
    public Telling? Rule(SentenceKind kind, ReadOnlySpan<Piece> body, Tail tail)
    {
        var use = kind switch
        {
            SentenceKind.Assign => "plan",
            SentenceKind.Obligation or SentenceKind.Command or SentenceKind.Group or SentenceKind.Perform or SentenceKind.Want => "rule",
            _ => null,
        };
        if (use is null || tail.Core.Length == 0 || body.Length < 3 || classes.Has("question", body[0]) || classes.Has("aux", body[0]) || (kind is SentenceKind.Obligation && classes.Has("other", body[0])) || Array.Exists(tail.Core, piece => classes.Has("inner", piece)))
            return null;
        // Remarks in the middle stay where they are.
        var whole = (kind is SentenceKind.Assign && tail.Asides.Count > 0) || tail.Asides.Count > 1 || tail.Asides.Any(Divides) || (tail.Asides.Count == 1 && tail.Core.Length < 3) || (tail.Asides.Count == 1 && !PieceText.Join(PieceText.TrimMarks(body)).EndsWith(tail.Asides[0], StringComparison.Ordinal));
        var words = whole ? PieceText.TrimMarks(body).ToArray() : tail.Core;
        tail = whole ? tail with { Asides = [] } : tail;
        if (words.Index().Any(word => word.Item.Is("and") && word.Index + 2 < words.Length && verbs.Find(words[word.Index + 1].Key) is not null && classes.Has("determiner", words[word.Index + 2])))
            return null;
        // "gloves off before you touch it": a verb behind "before" does not make it a statement.
        var head = words.TakeWhile(piece => !classes.Has("fronted", piece)).ToArray();
        var tells = _finite.IsIn(head) || (kind is SentenceKind.Assign && _finite.HasVerb(words));
        return tells ? Claim(use, words, tail) : State(words, tail, kind);
    }

    // "and Bert, you will be on washing up" is part of the plan, not a remark about it.
    public static bool Divides(string aside) =>
        aside.Split(' ') is [var first, _, ..] words && (words.Take(3).Any(word => word is "you" or "you'll" or "you're") || (char.IsUpper(first[0]) && Capitals.IsName(first) && !first.StartsWith("I'", StringComparison.Ordinal) && first != "I"));

    /// <summary>The limit of an ultimatum without a verb: "uniform on at nine sharp or ...".</summary>
    public Telling? Limit(Tail tail) =>
        tail.Core.Length > 1 && !_finite.IsIn(tail.Core) && State(tail.Core, tail, SentenceKind.Ultimatum)?.Slot("done") is { } done
            ? new Telling("limit") { TurnsNegation = true, Asides = tail.Asides, Reason = tail.Reason }.With("done", done).WithTrait("ultimatum").WithTrait("deadline") : null;

    // "plates hot, always": a wish without a verb is the result itself.
    private Telling? State(Piece[] words, Tail tail, SentenceKind kind) =>
        words[0].Key is "not" or "even" or "either" or "and" or "but" or "or" || words.Any(piece => piece.Text == ":") || (kind is not SentenceKind.Assign && (Any("subject", words.AsSpan(0, Math.Min(3, words.Length))) || Any("clausestart", words.AsSpan(0, Math.Min(3, words.Length))))) || classes.Has("preposition", words[0]) || verbs.Find(words[0].Key) is not null && !classes.Has("determiner", words[0]) || words.Length > LongestClaim ? null
            : new Telling("order") { Asides = tail.Asides, Reason = tail.Reason }.With("done", capitals.Thing(words)).WithTrait("deadline").WithTrait("negated", words.Any(piece => classes.Has("negation", piece)));

    /// <summary>Only what it is about: for charges, sarcasm and opinions whose words had better stay out of the question.</summary>
    public Telling? About(SentenceKind kind, ReadOnlySpan<Piece> body)
    {
        var isCharge = kind is SentenceKind.Blame or SentenceKind.Rhetorical;
        if (!isCharge && kind is not (SentenceKind.Leading or SentenceKind.Tag or SentenceKind.Advice))
            return null;
        if (body.Length == 0 || body[0].Is("am"))
            return null;
        // A verb that was a charge ("who counts the passengers, a blindfolded man") is not said again.
        if (_nouns.Topic(body, actsOnly: kind is SentenceKind.Advice) is { } topic && (isCharge || topic.Length * 2 >= body.Length) && (kind is SentenceKind.Advice || (isCharge ? classes.Has("determiner", topic[0]) && (topic.Length < 3 || verbs.Find(topic[^1].Key) is null) : body.ToArray().Any(piece => piece.Key == topic[0].Key || piece.Is("to")))))
            return new Telling("about") { TurnsNegation = true }.With("topic", capitals.Inside(topic)).WithTrait("charge", isCharge);
        // A short push for a yes points at what everybody sees: "this" is enough, as long as no name or number is lost.
        return kind is SentenceKind.Tag or SentenceKind.Leading && !Any("other", body) && body.ToArray().Count(piece => piece.IsWord) <= ShortestView ? new Telling("nod") : null;
    }

    // "who closed my ticket" says that someone closed it; the question leaves the culprit.
    private Telling? Someone(EnglishRequest request)
    {
        // "who did the last one, stevie wonder?": the guess behind it is no part of what was seen.
        var rest = PieceText.TrimMarks(request.Rest).ToArray().TakeWhile(piece => piece.Text != ",").ToArray();
        var done = rest.Length > 1 && (rest[0].Key is "has" or "had" or "was" or "is" || verbs.FindForm(rest[0].Key)?.Past == rest[0].Key);
        return done && !Any("other", rest) ? Claim(request.Use, (Piece[])[new Piece("someone", "someone", PieceKind.Word, Spaced: false), rest[0] with { Spaced = true }, .. rest[1..]]) : null;
    }

    // "told you so" says nothing that could be looked at together.
    private bool LacksSubject(Piece first) =>
        classes.Has("preposition", first) || first.IsWord && char.IsLower(first.Text[0]) && verbs.FindForm(first.Key) is { } verb && (first.Key == verb.Past || first.Key == verb.ThirdPerson) && verb.Base != first.Key;

    private Telling? Claim(string use, ReadOnlySpan<Piece> words, Tail? tail = null)
    {
        var claim = PieceText.TrimMarks(words).ToArray();
        // "always late": how often it was is the charge, not what was seen.
        if (use is "seen")
            claim = [.. claim.Where(piece => piece.Key is not "always")];
        claim = [.. claim.Select(piece => classes.Has("adverb", piece) ? piece with { Text = piece.Text.ToLowerInvariant() } : piece)];
        if (use is "seen" && claim.Length > 0 && (classes.Has("self", claim[0]) || claim.Any(piece => piece.Is("even"))) || use is "seen" && Any("question", claim) && claim.Any(piece => piece.Key is "who" or "why" or "what" or "how"))
            return null;
        // What somebody thought is not to be seen.
        if (use is "seen" && claim.Length > 1 && classes.Has("other", claim[0]) && classes.Has("mental", claim[1]))
            return null;
        if (claim.Length is < 2 or > LongestClaim || (use is "seen" && claim.Length < 4) || (use is "view" or "seen" or "doubted" && (claim.Length < 3 || LacksSubject(claim[0]) || !_finite.HasVerb(claim))) || !claim.Any(piece => piece.IsWord) || claim.Any(piece => piece.Text is "?" or "." or "!"))
            return null;
        return new Telling(use) { Asides = tail?.Asides ?? [], Reason = tail?.Reason }
            .With("claim", capitals.Inside(claim))
            .WithTrait("youclaim", claim.Take(4).Any(piece => piece.Key is "you" or "u" or "youre" or "youve" or "youll" or "your" or "yours"))
            .WithTrait("listed", claim.Any(piece => piece.Text is "," or ";"))
            .WithTrait("verbless", !_finite.HasVerb(claim) || claim.Any(piece => piece.Text is ":"))
            .WithTrait("notclaim", claim.Any(piece => classes.Has("negation", piece)))
            .WithTrait("negated", claim.Any(piece => classes.Has("negation", piece)));
    }
}
