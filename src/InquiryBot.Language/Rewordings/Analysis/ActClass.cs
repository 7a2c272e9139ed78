using InquiryBot.Language.Rewordings.Frames;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis;

/// <summary>
/// What sort of act a telling asks for, said in traits that frames can name: nobody asks what a chore would take, or when a habit would suit.
/// An act is "stop", "standing", "moment" (done at once where one stands: hurry, listen), "chore" or "work", or none of these when its verb is on no list; beside that it may be "timed" (what is assigned is taken for it), "group" and "long".
/// </summary>
internal static class ActClass
{
    private const int LongestMiddle = 9;

    private static readonly string[] Sizes = ["moment", "chore", "work"];

    /// <summary>Marks the telling with the traits of its act.</summary>
    /// <param name="telling">The telling; <see cref="Telling.Verb"/> decides between chore and work.</param>
    /// <param name="kind">Its kind: a duty without a time stands.</param>
    /// <param name="words">The sentence it was read from.</param>
    /// <param name="address">How the other side is addressed.</param>
    /// <param name="classes">The word classes: [moment], [chore], [work] and [habit] hold base forms, [standing], [condition], [timed] and [group] phrases.</param>
    public static void Mark(Telling telling, SentenceKind kind, Piece[] words, Address address, WordClasses classes)
    {
        telling.WithTrait("long", telling.Slots.Any(IsLong));
        if (SizeOf(telling, kind, words, classes) is { } size)
            telling.WithTrait(size);
        telling
            .WithTrait("timed", telling.Traits.Contains("deadline") || kind is SentenceKind.Assign || classes.HoldPhrase("timed", words))
            .WithTrait("group", address is Address.Many || classes.HoldPhrase("group", words));
    }

    // Too much to stand in the middle of a question: "how does ... fit with what else you have on?"
    private static bool IsLong(string slot) => slot.Contains(',', StringComparison.Ordinal) || slot.AsSpan().Count(' ') >= LongestMiddle;

    private static string? SizeOf(Telling telling, SentenceKind kind, Piece[] words, WordClasses classes)
    {
        if (telling.Traits.Contains("not"))
            return "stop";
        var verb = telling.Verb ?? "";
        if (classes.HoldPhrase("standing", words) || (classes.HoldPhrase("condition", words) && !telling.Traits.Contains("deadline")) || classes.Has("habit", verb))
            return "standing";
        var size = Array.Find(Sizes, size => classes.Has(size, verb));
        return size is not "work" && kind is SentenceKind.Obligation && !telling.Traits.Contains("deadline") ? "standing" : size;
    }
}
