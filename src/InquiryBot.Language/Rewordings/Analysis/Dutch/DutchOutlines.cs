using InquiryBot.Language.Rewordings.Frames;
using InquiryBot.Language.Rewordings.Inflection;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis.Dutch;

/// <summary>
/// Ways to carry a Dutch telling whose verb need not, or cannot safely, be inflected: an order without finite verb as a heading
/// ("labjas aan: hoe …?"), work handed out as a proposal in its own words, a norm as the author's view, or only the thing it is about.
/// </summary>
internal sealed class DutchOutlines(DutchVerbs verbs, WordClasses classes, DutchTail tails)
{
    private const int LongestHeading = 18;
    private const int LongestPlan = 34;

    private readonly DutchFinite _finite = new(verbs, classes);
    private readonly DutchWordOrder _order = new(verbs, classes);

    /// <summary>Everything that can carry the sentence, the fullest first.</summary>
    public IEnumerable<Telling> Of(SentenceKind kind, Piece[] body)
    {
        body = kind is SentenceKind.Ultimatum ? Consequence.CutAtOr(body).ToArray() : body;
        var tail = tails.Cut(body);
        if (kind is SentenceKind.Assign or SentenceKind.Want && Said(body) is { } said)
            yield return said;
        if (kind is SentenceKind.Assign && Plan(tails.Whole(body)) is { } plan)
            yield return plan;
        if (kind is SentenceKind.Command or SentenceKind.Perform or SentenceKind.Obligation or SentenceKind.Ultimatum or SentenceKind.Want && Heading(tail, kind is SentenceKind.Ultimatum) is { } heading)
            yield return heading.WithTrait("ultimatum", kind is SentenceKind.Ultimatum);
        if (kind is SentenceKind.Group && Ours(tail) is { } ours)
            yield return ours;
        if (kind is SentenceKind.Obligation or SentenceKind.Perform or SentenceKind.Command && Norm(tail) is { } norm)
            yield return norm;
        if (kind is SentenceKind.Blame or SentenceKind.Rhetorical or SentenceKind.Leading or SentenceKind.Tag)
        {
            if (kind is SentenceKind.Tag && Opinion(tail) is { } opinion)
                yield return opinion;
            if (kind is SentenceKind.Tag or SentenceKind.Leading && Assumed(tail) is { } assumed)
                yield return assumed;
            if (kind is SentenceKind.Blame or SentenceKind.Tag && !(kind is SentenceKind.Tag && tail.Core.Any(piece => piece.Is("niet"))) && Observed(tail) is { } observed)
                yield return observed;
        }
    }

    // "ik heb jou op de late dienst gezet": what the author says of what they want or did may be said as it is, with a question behind it.
    private Telling? Said(Piece[] body)
    {
        var words = tails.Whole(body);
        var own = words.Length is > 2 and <= LongestPlan && words[0].Key is "ik" or "we" or "wij" or "liefst" && !words.Any(piece => piece.Key is "niks" or "anders");
        // An "ik wil" that stands as it was written would still order.
        if (own && words.Length > 2 && words[0].Is("ik") && words[1].Is("wil") && !words[2].Is("graag"))
            words = [.. words[..2], words[1] with { Text = "graag", Key = "graag" }, .. words[2..]];
        return own ? new Telling("said").With("main", Low(words)).WithTrait("negated", words.Any(piece => classes.Has("negation", piece))) : null;
    }

    // "Noor doet de notulen, Bram de planning": one clause goes behind "dat", several stay as they stand.
    private Telling? Plan(Piece[] words)
    {
        words = WithoutSettled(words);
        words = words.Length > 0 && words[0].Is("dan") ? words[1..] : words;
        if (words.Length is < 3 or > LongestPlan || classes.Has("question", words[0]))
            return null;
        var at = _finite.Second(words);
        // "die moet om 3 uur weg" is an order beside the plan.
        if (words.Any(piece => piece.Key is "moet" or "moeten" or "dient" or "dienen") || words.Zip(words.Skip(1)).Any(pair => pair.First.IsMark && pair.Second.Is("of")))
            return null;
        var hangs = Array.FindIndex(words, 1, piece => piece.Key is "tot" or "als" or "zodra" or "die" or "zodat" or "terwijl");
        var several = words.Any(piece => piece.IsMark) || words[..(hangs < 0 ? words.Length : hangs)].Count(piece => _finite.Is(piece) || verbs.IsThirdPerson(piece.Key)) > 1;
        // A division has two who do something; ", daar lekt een radiator" is none.
        var shared = words.Where((piece, at) => (at == 0 || words[at - 1].IsMark || words[at - 1].Is("en")) && piece.IsWord && (char.IsUpper(piece.Text[0]) || piece.Key is "jij" or "ik" or "we" or "wij" or "de")).Count() > 1;
        var start = Array.FindIndex(words, piece => piece.IsMark);
        // "mooi gedaan, jij neemt de rest": praise is no part of it, and what the author does is not handed out.
        if (several && (IsOwnRemark(words) || (start > 0 && words.Any(piece => piece.Is("jij")) && _finite.Second(words.AsSpan(0, start)) == 0 && !words[..start].Any(piece => piece.Is("jij")))))
            return null;
        var sub = several || at == 0 ? null : _order.FromVerbSecond(words, at);
        return new Telling("plan").With("main", Low([.. words.Select(piece => piece.Text == "," ? piece with { Text = ";" } : piece)])).With("sub", sub)
            .WithTrait("whole", sub is null).WithTrait("several", several && shared)
            .WithTrait("you", words.Any(piece => classes.Has("address2", piece) || piece.Is("jou")))
            .WithTrait("many", several && shared && !words.Any(piece => piece.Key is "jou" or "jij" or "je"))
            .WithTrait("negated", words.Any(piece => classes.Has("negation", piece)));
    }

    // "en ik doe de klant" is part of the plan, "bij vragen hoor ik het" is not.
    private static bool IsOwnRemark(Piece[] words) =>
        words.Where((piece, at) => piece.Is("ik") && (at == 0 || !(words[at - 1].IsMark || words[at - 1].Is("en")) || (at + 1 < words.Length && words[at + 1].Key is "heb" or "wil" or "zei" or "zie"))).Any();

    // ", ik heb het al rondgestuurd": that it stands is said by the frame.
    private Piece[] WithoutSettled(Piece[] words)
    {
        for (var at = 2; at + 1 < words.Length; at++)
        {
            if (words[at].IsMark && classes.StartsWithPhrase("settled", words.AsSpan(at + 1)))
                return words[..at];
        }

        return words;
    }

    // "helm op in de bak", "kassa 3 open": no finite verb, so nothing to inflect.
    private Telling? Heading(Tail tail, bool ultimatum)
    {
        var core = tail.Core;
        // "Olena en Tina, naar beneden" calls people.
        var calls = core.Length > 2 && core[1].Is("en") && char.IsUpper(core[2].Text[0]);
        if (calls || core.Length is < 2 or > LongestHeading || tail.Reason is not null || core.Any(piece => classes.Has("now", piece)))
            return null;
        // What hangs on ("tot de restaurator er is", "voor je weggaat") may have its verb.
        var hangs = Enumerable.Range(1, core.Length - 1).FirstOrDefault(at => classes.Has("clauseconnector", core[at]) || core[at].Is("die") || classes.Has("hanging", core[at]) || (core[at].Is("voor") && at + 1 < core.Length && classes.Has("turned", core[at + 1])), -1);
        var own = hangs < 0 ? core : core[..hangs];
        var negated = core.Any(piece => classes.Has("negation", piece));
        // Only what names a thing and how it should be can follow "ik heb graag": "de deur dicht na zessen".
        var first = own[0];
        var noun = classes.Has("determiner", first) || char.IsDigit(first.Text[0]) || first.Key.EndsWith("en", StringComparison.Ordinal) || first.Key.EndsWith('s');
        bool IsTask(Piece piece) => verbs.FindInfinitive(piece.Key) is { } verb && verbs.IsCommon(verb);
        if (!noun || classes.Has("preposition", first) || classes.Has("adverb", first) || own.Any(IsTask) || core.Any(piece => piece.Text is "'" or "\""))
            return null;
        // What only forbids is a rule; ", niet in de kast" behind what is asked for belongs to it.
        if (own.Length < 2 || IsVerbal(own, tail) || (negated && (ultimatum || classes.Has("negation", core[0]) || !core.Any(piece => piece.IsMark || piece.Is("en")))))
            return null;
        return new Telling("heading") { Asides = tail.Asides }.With("main", LowHeading([.. core.Select(piece => piece.IsMark && piece.Text.Length == 0 ? piece with { Text = "," } : piece)])).WithTrait("short", core.Length <= 5)
            .WithTrait("negated", negated);
    }

    // A heading has no verb of its own that would have to be inflected.
    private bool IsVerbal(Piece[] own, Tail tail)
    {
        var next = own[1];
        var asked = Enumerable.Range(1, own.Length - 1).Any(at => at + 1 < own.Length && own[at + 1].Key is "je" or "jij" or "u" or "jullie" && !classes.Has("preposition", own[at]) && verbs.FindFinite(own[at].Key) is not null);
        var opens = asked || verbs.FindFinite(own[0].Key) is not null && (next.Key is "die" or "dat" or "je" or "er" or "het" || classes.Has("turned", next));
        var second = _finite.Second(own);
        return opens || (second > 0 && (_finite.Is(own[second]) || classes.Has("pluralsubject", own[second - 1]))) || own.Any(piece => _finite.Is(piece) || piece.Key is "ik" or "we" or "wij" or "jij")
            || verbs.IsCommonImperative(own[0].Key) || classes.Has("noheading", own[0]) || own.Any(piece => classes.Has("nothing", piece))
            || classes.Has("clauseconnector", own[0]) || classes.Has("question", own[0]) || classes.Has("noact", own[0])
            || tail.Asides.Any(aside => aside.StartsWith("ik ", StringComparison.Ordinal));
    }

    // "kapotte croissants horen niet in de vitrine".
    private Telling? Norm(Tail tail)
    {
        var (words, added) = DutchTail.Part(tail.Core);
        var at = _finite.Second(words);
        // "glas lossen voor de koffie" has no finite verb; "het kan niet zo zijn dat ..." is a sigh.
        if (at == 0 || _finite.IsInfinitive(words[at]) && !_finite.Is(words[at]) || (words[0].Is("het") && words[at].Is("kan")) || words.Length > LongestPlan || tail.Reason is not null || words.Any(piece => piece.IsMark) || classes.Has("question", words[0]) || words[0].Key is "en" or "maar" or "dat" or "ik" or "je" or "jij" or "u" or "jullie")
            return null;
        if (at + 1 < words.Length && words[at + 1].Key is "je" or "jij" or "u" or "jullie" or "ik" && words[at].Key is not ("kan" or "kun" or "hoort" or "hoor" or "horen" or "dien" or "dient" or "moet" or "moeten" or "mag"))
            return null;
        // "er mag best een ander gaan": "mag" says "should" there, and would read as "may".
        if (words[at].Key is "mag" or "mogen" && !words.Any(piece => classes.Has("negation", piece)))
            return null;
        return _order.FromVerbSecond([.. words, .. added], at) is { } sub
            ? new Telling("norm") { Asides = tail.Asides }.With("sub", sub).With("main", Low([.. words, .. added])).WithTrait("main").WithTrait("modal", classes.Has("auxiliary", words[at]) || words[at].Key is "hoort" or "horen" or "dient" or "dienen").WithTrait("negated", words.Any(piece => classes.Has("negation", piece)))
            : null;
    }

    // "vanaf nu zetten we alles in één kalender": what we do is a choice; what we must do is a view.
    private Telling? Ours(Tail tail)
    {
        var (words, added) = DutchTail.Part(tail.Core);
        var at = _finite.Second(words);
        if (at == 0 || tail.Reason is not null || words.Length > LongestPlan || words.Any(piece => piece.IsMark) || classes.Has("question", words[0])
            || _order.FromVerbSecond([.. words, .. added], at) is not { } sub || !sub.StartsWith("we ", StringComparison.Ordinal))
            return null;
        var must = words[at].Key is "moeten" or "zouden" or "mogen" or "kunnen";
        return new Telling(must ? "view" : "choice") { Asides = tail.Asides }.With(must ? "sub" : "we", sub).WithTrait("negated", words.Any(piece => classes.Has("not", piece)));
    }

    // "lelijk lettertype, toch": an opinion without a verb.
    private Telling? Opinion(Tail tail)
    {
        var core = tail.Core;
        var verbal = core.Any(piece => piece.IsMark || _finite.Is(piece) || _finite.IsInfinitive(piece) || verbs.FindParticiple(piece.Key) is not null || classes.Has("time", piece) || classes.Has("turned", piece));
        return core.Length is < 2 or > 8 || verbal || verbs.IsCommonImperative(core[0].Key) || classes.Has("preposition", core[^1]) || verbs.IsParticle(core[^1].Key) || tail.Asides.Count > 0
            ? null : new Telling("view").With("main", LowHeading(core)).WithTrait("main").WithTrait("negated", core.Any(piece => classes.Has("negation", piece)));
    }

    // "jij had de rechten geregeld, hè": what the author took for granted.
    private Telling? Assumed(Tail tail)
    {
        var (words, added) = DutchTail.Part(tail.Core);
        var at = _finite.Second(words);
        if (at == 0 || _finite.Is(words[0]) || tail.Reason is not null || words.Length > LongestPlan || words.Any(piece => piece.IsMark || piece.Key is "weer") || classes.Has("question", words[0]))
            return null;
        return _order.FromVerbSecond([.. words, .. added], at) is { } sub
            && UseOfTag(words, at) is var use && (use == "view" || !words.Any(piece => classes.Has("not", piece))) && (use != "order" || !words.Any(piece => classes.Has("me", piece)))
            ? new Telling(use) { Asides = tail.Asides }.With("sub", sub).WithTrait("negated", words.Any(piece => classes.Has("negation", piece)))
            : null;
    }

    // "dat affiche is lelijk" is an opinion, "je meldt het vandaag" an order, and "jij had de zaal geregeld" a reminder.
    private string UseOfTag(Piece[] words, int verb)
    {
        var toYou = words.AsSpan(0, Math.Min(words.Length, verb + 2)).ToArray().Any(piece => piece.Key is "je" or "jij" or "u" or "jullie");
        var isPast = words[verb].Key is "had" or "hadden" or "heb" or "hebt" or "hebben" or "heeft" or "zou" or "zouden" or "ging" or "gingen";
        if (toYou)
            return isPast || words[verb].Key is "bent" or "ben" or "zijn" ? "assume" : "order";
        return words[verb].Key is "is" or "zijn" or "was" or "waren" or "werkt" or "werken" or "lijkt" or "klopt" or "kan" or "moet" || !words.Any(piece => classes.Has("time", piece)) ? "view" : "assume";
    }

    // "je hebt de la open laten staan": what was seen, without what it says of the other.
    private Telling? Observed(Tail tail)
    {
        var (words, added) = DutchTail.Part(tail.Core);
        var at = _finite.Second(words);
        if (at is 0 or > 3 || tail.Reason is not null || words.Length > LongestPlan || words.Any(piece => piece.IsMark || piece.Key is "nooit" or "altijd" or "toch") || classes.Has("question", words[0]))
            return null;
        if (words.Any(piece => piece.Is("en")) && words.Count(_finite.Is) > 1)
            return null;
        return _order.FromVerbSecond([.. words, .. added], at) is { } sub
            ? new Telling("surprise") { Asides = tail.Asides }.With("sub", sub).WithTrait("youclaim").WithTrait("negated", words.Any(piece => classes.Has("negation", piece)))
            : null;
    }

    // A heading begins with what is to be done, not with a name.
    private static string LowHeading(Piece[] core) =>
        PieceText.Join([core[0] with { Text = core[0].Text.Skip(1).Any(letter => char.IsUpper(letter) || char.IsDigit(letter)) ? core[0].Text : core[0].Text.ToLowerInvariant() }, .. core[1..]]);

    // A capital at the start is kept for names, and for words nothing is known of.
    private string Low(Piece[] core)
    {
        var first = core[0];
        var plain = !Capitals.IsName(first.Text) || classes.Has("adverb", first) || classes.Has("time", first) || classes.Has("preposition", first) || classes.Has("skip", first);
        return PieceText.Join([first with { Text = plain ? first.Text.ToLowerInvariant() : first.Text }, .. core[1..]]);
    }
}
