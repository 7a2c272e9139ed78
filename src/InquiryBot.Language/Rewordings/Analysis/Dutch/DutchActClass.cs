using InquiryBot.Language.Rewordings.Frames;
using InquiryBot.Language.Rewordings.Inflection;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis.Dutch;

/// <summary>
/// What an act is, so that frames can fit it: a small chore or real work, due at a time or this minute, or something that should always be
/// so. Asking when a standing habit suits, or what it takes to put a cup away, is what nobody types.
/// </summary>
internal sealed class DutchActClass(WordClasses classes)
{
    private static readonly string[] Sizes = ["chore", "work", "habit"];

    /// <summary>Tells a telling which classes its acts belong to.</summary>
    public Telling Mark(Telling telling, DutchAct[] acts)
    {
        var words = acts.SelectMany(act => act.Words).ToArray();
        var now = words.Any(piece => classes.Has("now", piece));
        var due = now || words.Any(piece => classes.Has("time", piece) || IsHour(piece));
        var always = words.Any(piece => classes.Has("always", piece)) || acts.Any(act => Is("habit", act.Verb)) || telling.Traits.Contains("always");
        // "je moet je karren leeg terugzetten" holds for every cart; "je moet die kar terugzetten" is one errand.
        var rule = telling.Traits.Contains("duty") && !due && !words.Any(piece => classes.Has("pointed", piece));
        return telling
            .WithTrait("work", acts.Any(act => Is("work", act.Verb)))
            .WithTrait("chore", acts.All(act => Is("chore", act.Verb)))
            .WithTrait("pressing", now)
            .WithTrait("deadline", due)
            .WithTrait("standing", always || rule);
    }

    // "14:00", "16u".
    private static bool IsHour(Piece piece) =>
        piece.IsWord && char.IsDigit(piece.Text[0]) && (piece.Text.Contains(':', StringComparison.Ordinal) || piece.Key.EndsWith('u') || piece.Key.EndsWith("uur", StringComparison.Ordinal));

    // A verb with a particle is looked up whole; one that is listed nowhere goes with its plain verb.
    private bool Is(string size, DutchVerb? verb)
    {
        if (verb is null)
            return false;
        var whole = verb.Particle + verb.Simple;
        return Array.Exists(Sizes, name => classes.Has(name, whole)) ? classes.Has(size, whole) : classes.Has(size, verb.Simple);
    }
}
