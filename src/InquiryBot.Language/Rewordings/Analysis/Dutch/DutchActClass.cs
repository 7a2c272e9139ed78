using InquiryBot.Language.Rewordings.Frames;
using InquiryBot.Language.Rewordings.Inflection;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis.Dutch;

/// <summary>
/// Tells which verb stands for a Dutch act, so that <see cref="ActClass"/> can tell its size, and what only Dutch words show: that it is due
/// this minute, or that a duty holds for every time.
/// </summary>
internal sealed class DutchActClass(WordClasses classes)
{
    private static readonly string[] Sizes = ["habit", "work", "chore"];

    /// <summary>Marks the telling; the weightiest of several acts decides: "mail Bo and herschrijf het stuk" is work.</summary>
    public Telling Mark(Telling telling, DutchAct[] acts)
    {
        var words = acts.SelectMany(act => act.Words).ToArray();
        var now = words.Any(piece => classes.Has("now", piece));
        var due = now || words.Any(piece => classes.Has("time", piece) || IsHour(piece)) || words.Zip(words.Skip(1)).Any(pair => classes.Has("timestart", pair.First) && char.IsDigit(pair.Second.Text[0]));
        var verbs = acts.Select(act => Listed(act.Verb)).ToArray();
        telling.Verb = Sizes[..2].Select(size => Array.Find(verbs, verb => classes.Has(size, verb))).FirstOrDefault(verb => verb is not null)
            ?? (Array.TrueForAll(verbs, verb => classes.Has("chore", verb)) ? verbs[0] : null);
        // With a time of its own it is done once: "kijk vandaag naar die klacht".
        if (due && telling.Verb is not null && classes.Has("habit", telling.Verb))
            telling.Verb = null;
        // "je moet je karren leeg terugzetten" holds for every cart; "je moet die kar terugzetten" is one errand.
        var rule = telling.Traits.Contains("duty") && !due && !words.Any(piece => classes.Has("pointed", piece));
        var stops = acts.Any(act => IsNegated([.. act.Middle, .. act.After], classes));
        var placed = words.Any(piece => classes.Has("placed", piece)) || words.Zip(words.Skip(1)).Any(pair => pair.First.Key is "voor" or "vóór" && classes.Has("turned", pair.Second));
        return telling.WithTrait("pressing", now).WithTrait("deadline", due).WithTrait("standing", rule).WithTrait("stops", stops).WithTrait("placed", placed);
    }

    /// <summary>Whether the act itself is negated: in "weten wie er niet komt" and ", niet in de mail" the not belongs to something else.</summary>
    public static bool IsNegated(Piece[] words, WordClasses classes)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (classes.Has("not", words[at]))
                return at == 0 || !words[at - 1].Is("en");
            if (words[at].IsMark || (at > 0 && classes.Has("subordinate", words[at]) && words[at].Key is not ("tot" or "voor" or "of")) || (at > 0 && words[at].Key is "die" or "dat" or "welke" && at + 2 < words.Length))
                return false;
        }

        return false;
    }

    // "14:00", "16u".
    private static bool IsHour(Piece piece) =>
        piece.IsWord && char.IsDigit(piece.Text[0]) && (piece.Text.Contains(':', StringComparison.Ordinal) || piece.Key.EndsWith('u') || piece.Key.EndsWith("uur", StringComparison.Ordinal));

    // A verb with a particle is looked up whole; one that is listed nowhere goes with its plain verb.
    private string Listed(DutchVerb? verb)
    {
        if (verb is null)
            return "";
        var whole = verb.Particle + verb.Simple;
        // What is kept up plainly is no habit with a particle: "wegwerken" is done once.
        return Array.Exists(Sizes, size => classes.Has(size, whole)) ? whole : verb.Particle is { Length: > 0 } && classes.Has("habit", verb.Simple) ? "" : verb.Simple;
    }
}
