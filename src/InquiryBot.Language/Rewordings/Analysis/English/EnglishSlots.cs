using InquiryBot.Language.Rewordings.Inflection;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis.English;

/// <summary>
/// Says what each slot of a frame may carry. A raw sentence in a slot that was meant for a thing or an act is the surest way to an offer nobody
/// would send, so each sort is strict: what does not plainly belong to it stays out, and another frame or the prompts take over.
/// </summary>
internal sealed class EnglishSlots(EnglishVerbs verbs, WordClasses classes)
{
    private readonly EnglishFinite _finite = new(verbs, classes);

    /// <summary>Whether the slot of that name may carry the words.</summary>
    public bool Carries(string slot, Piece[] content) => content.Length > 0 && slot switch
    {
        "vp" => IsAct(content),
        "gerund" or "acting" => IsActing(content),
        "idea" => content[0].Key.EndsWith("ing", StringComparison.Ordinal) ? IsActing(content) : IsThing(content),
        "thing" or "topic" or "subject" => IsThing(content),
        "done" => IsResult(content),
        "claim" => IsClause(content),
        "who" => !Array.Exists(content, piece => classes.Has("question", piece) || piece.IsMark) && !(content.Length > 1 && content[0].Is("whoever")),
        "past" or "mine" => !Stumbles(content) && !RunsOn(content),
        _ => true,
    };

    // "fix the login bug before standup": a verb that can be done, with a plain rest.
    private bool IsAct(Piece[] act) => !classes.Has("stative", act[0]) && !Stumbles(act) && !RunsOn(act) && !Tells(act);

    private bool IsActing(Piece[] act) =>
        act[0].Key.EndsWith("ing", StringComparison.Ordinal) && !(verbs.FindForm(act[0].Key) is { } verb && classes.Has("stative", verb.Base))
        && !Stumbles(act) && !RunsOn(act) && !Tells(act);

    // "the numbers by 4", "three routes": no order, no statement, nothing said twice over.
    private bool IsThing(Piece[] thing) => OpensThing(thing) && !Stumbles(thing) && !RunsOn(thing) && !Tells(thing);

    private bool IsResult(Piece[] result) => OpensThing(result) && !Stumbles(result) && !RunsOn(result) && !Tells(result);

    private bool OpensThing(Piece[] thing)
    {
        var first = thing[0];
        // "the old" leaves open what is old.
        if (!first.IsWord || classes.Has("determiner", first) || char.IsDigit(first.Text[0]))
            return !(thing.Length == 1 && classes.Has("determiner", first)) && !(thing.Length == 2 && classes.Has("determiner", first) && classes.Has("predicate", thing[1])) || classes.Has("pronoun", first);
        if (IsContracted(thing, 0) && first.Text.EndsWith("'s", StringComparison.Ordinal))
            return false;
        // "everyone on stage at six" is a thing to want; "everyone leaves" is not.
        if (first.Key is "everyone" or "everybody" or "someone" or "somebody" or "nobody" && thing.Length > 1)
            return classes.Has("preposition", thing[1]);
        if (first.Key.EndsWith("ly", StringComparison.Ordinal) && thing.Length > 1 && (thing[1].IsMark || thing[1].Key is "and" or "to"))
            return false;
        if (first.Key is "it" or "them" || classes.Has("pronoun", first))
            return thing.Length == 1 || IsPlace(thing[1]) || classes.Has("predicate", thing[1]) || verbs.FindForm(thing[1].Key)?.Participle == thing[1].Key;
        if (Array.Exists(NoThing, name => classes.Has(name, first)) || first.Is("enough"))
            return false;
        // "doing tell the carrier", "make me a list": an order is no thing.
        return thing.Length == 1 || verbs.Find(first.Key) is null || !(classes.Has("determiner", thing[1]) || thing[1].Key is "me" or "us" or "him" or "her" or "them" or "it");
    }

    private static readonly string[] NoThing = ["preposition", "connector", "adverb", "subject", "aux", "clausestart", "skip", "filler", "question", "degree", "press", "greeting", "mental"];

    private bool IsPlace(Piece piece) => classes.Has("preposition", piece) || classes.Has("adverb", piece) || classes.Has("time", piece) || classes.Has("else", piece);

    // A subject and its verb in the order of a statement, without an order, a question or a second thought in it.
    private bool IsClause(Piece[] clause)
    {
        var first = clause[0];
        var isOther = classes.Has("other", first) && !first.Is("youd") && !first.Is("your");
        var lists = clause.Any(piece => piece.Text == ",");
        if (classes.HoldPhrase("verdict", clause) || (isOther && lists && !DividesWork(clause)) || classes.Has("self", first) || (isOther && !lists) || (clause.Length > 1 && classes.Has("must", clause[1])))
            return false;
        var opens = classes.Has("determiner", first) || classes.Has("subject", first) || classes.Has("clausestart", first) || OpensThing(clause);
        return opens && clause.Length > 2 && HasVerb(Main(clause)) && !Stumbles(clause) && !clause.Any(piece => piece.Is("but")) && !Doubts(clause);
    }

    // "you're on the till, Omar drives": somebody else has a part too; "you've got the run, leave at four" goes on with an order.
    private bool DividesWork(Piece[] clause)
    {
        for (var at = 1; at + 1 < clause.Length; at++)
        {
            if ((clause[at].Text == "," || clause[at].Is("and")) && (classes.Has("determiner", clause[at + 1]) || classes.Has("other", clause[at + 1]) || (char.IsUpper(clause[at + 1].Text[0]) && clause[at + 1].Key is not ("i" or "im" or "ill"))))
                return true;
        }

        return false;
    }

    // "bit 2012": what is a degree is no verb.
    private bool HasVerb(Piece[] main) => _finite.HasVerb([.. main.Where((piece, at) => at == 0 || !classes.Has("degree", piece))]) || Array.Exists(main, piece => piece.Key is "your" or "ur");

    // "or am i old", "surely not": what was said behind the statement belongs to nobody's question.
    private bool Doubts(Piece[] clause)
    {
        for (var at = 1; at < clause.Length; at++)
        {
            var asks = at + 1 < clause.Length && classes.Has("aux", clause[at]) && (classes.Has("subject", clause[at + 1]) || clause[at + 1].Key is "that" or "this") && (clause[at - 1].IsMark || classes.Has("connector", clause[at - 1]));
            if (asks || (clause[at].Key is "or" or "and" && at + 1 < clause.Length && classes.Has("aux", clause[at + 1]) && at + 2 < clause.Length && classes.Has("subject", clause[at + 2])) || (clause[at].Text == "," && at + 1 < clause.Length && (clause[at + 1].Key is "surely" or "right" or "so" or "then" || (clause[at + 1].Key is "no" or "done" or "sorted" or "final" or "simple" && at + 2 == clause.Length))))
                return true;
        }

        return false;
    }

    // Marks that divide, a word shouted or said twice, an end that hangs in the air, a tag.
    private bool Stumbles(Piece[] words)
    {
        if (classes.Has("stranded", words[^1]) || classes.EndingPhrase("closing", words) > 0 || classes.StartsWithPhrase("brokenstart", words))
            return true;
        for (var at = 0; at < words.Length; at++)
        {
            var text = words[at].Text;
            if (words[at].IsMark && text[0] is ':' or ';' or '?' or '!' or '.' or '…' or '-' or '–' or '—' or '/')
                return true;
            if (at > 0 && words[at].IsWord && words[at].Key == words[at - 1].Key && words[at].Key is not ("that" or "had" or "very"))
                return true;
        }

        return Shouts(words);
    }

    // "URGENT secret santa names": so long a word in capitals is no name.
    private static bool Shouts(Piece[] words) =>
        Array.Exists(words, word => word.IsWord && word.Text.Length > 5 && word.Text.All(char.IsUpper));

    // ", now split it": an order behind a comma; "the carrier is late, I need it": a statement behind one.
    private bool RunsOn(Piece[] words)
    {
        for (var at = 1; at + 1 < words.Length; at++)
        {
            if (words[at].Text != ",")
                continue;
            var next = at + 1;
            while (next + 1 < words.Length && (words[next].Key is "and" or "now" or "then" or "so" or "but" or "please" or "just" or "again"))
                next++;
            var isSpoken = words[next].Key is "no" or "not" or "off" or "again" or "whatever" or "once" or "even" or "either" or "really" or "ok" or "right" or "or";
            var isOther = words[at + 1].Key is "now" or "so" or "but" or "again" && next > at + 1;
            if (isOther || (isSpoken && words[next].Key is not ("not" or "no" or "even" or "again")) || classes.Has("aux", words[next]) || classes.Has("clausestart", words[next]) || classes.Has("subject", words[next]) || IsContracted(words, next))
                return true;
        }

        return false;
    }

    // ", taxi's waiting": a clause with its verb hung on its subject.
    private bool IsContracted(Piece[] words, int start)
    {
        for (var at = start; at + 1 < words.Length && at < start + 3; at++)
        {
            if (words[at].Text.EndsWith("'s", StringComparison.Ordinal) && (verbs.FindForm(words[at + 1].Key)?.Gerund == words[at + 1].Key || classes.Has("predicate", words[at + 1]) || classes.Has("preposition", words[at + 1])))
                return true;
        }

        return false;
    }

    // A finite verb in the main stretch: what stands behind "when", "that" or "until" may have one of its own.
    private bool Tells(Piece[] words)
    {
        var main = Main(words);
        for (var at = 0; at < main.Length; at++)
        {
            var contracted = classes.Has("clausestart", main[at]) && main[at].Text.IndexOfAny(['\'', '’']) > 0 && main[at].Key is not ("nobodys" or "everyones");
            var bare = at > 0 && main[at].Key is "im" or "ive" or "youre" or "youve" or "theyre" or "dont" or "lets";
            if (contracted || bare || classes.Has("must", main[at]))
                return true;
            // "the shirts we ordered" joins; "the log is empty" tells.
            var relative = at > 1 && classes.Has("subject", main[at - 1]) && !classes.Has("subject", main[at - 2]);
            var infinitive = at > 0 && main[at - 1].Key is "to" or "and" or "not" or "by" or "of" or "without";
            if (at > 0 && !relative && !infinitive && classes.Has("finitebe", main[at]))
                return true;
        }

        return false;
    }

    private Piece[] Main(Piece[] words)
    {
        var reports = false;
        for (var at = 1; at < words.Length; at++)
        {
            // "by the time I'm back", "let them know we're over", "tell the supplier we're not interested".
            reports |= classes.Has("reporting", words[at - 1]);
            var opens = (reports || classes.Has("takesclause", words[at - 1])) && (classes.Has("subject", words[at]) || classes.Has("clausestart", words[at]));
            if (opens || classes.Has("subordinator", words[at]))
                return words[..at];
        }

        return words;
    }
}
