using InquiryBot.Language.Rewordings.Frames;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis;

/// <summary>
/// What sort of act a telling asks for, said in traits that frames can name: nobody asks what a chore would take, or when a habit would suit.
/// An act is "stop", "standing", "chore" or "work", or none of these when its verb is on neither list; beside that it may be "timed" and "group".
/// </summary>
internal static class ActClass
{
    private static readonly string[] Sizes = ["chore", "work"];

    /// <summary>Marks the telling with the traits of its act.</summary>
    /// <param name="telling">The telling; <see cref="Telling.Verb"/> decides between chore and work.</param>
    /// <param name="words">The sentence it was read from.</param>
    /// <param name="address">How the other side is addressed.</param>
    /// <param name="classes">The word classes: [chore], [work] and [habit] hold base forms, [standing], [timed] and [group] phrases.</param>
    public static void Mark(Telling telling, Piece[] words, Address address, WordClasses classes)
    {
        if (SizeOf(telling, words, classes) is { } size)
            telling.WithTrait(size);
        telling
            .WithTrait("timed", telling.Traits.Contains("deadline") || classes.HoldPhrase("timed", words))
            .WithTrait("group", address is Address.Many || classes.HoldPhrase("group", words));
    }

    private static string? SizeOf(Telling telling, Piece[] words, WordClasses classes)
    {
        if (telling.Traits.Contains("not"))
            return "stop";
        var verb = telling.Verb ?? "";
        if (classes.HoldPhrase("standing", words) || classes.Has("habit", verb))
            return "standing";
        return Array.Find(Sizes, size => classes.Has(size, verb));
    }
}
