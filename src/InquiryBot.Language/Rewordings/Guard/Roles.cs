using InquiryBot.Language.Rewordings.Drafts;
using InquiryBot.Language.Rewordings.Frames;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Guard;

/// <summary>
/// Who does what to whom. Author and listener stay the same, so "you", "me" and the names that a frame carries must stand in the order of
/// the original; and whoever was named to do it is still the one who does, unless the question is how to divide it.
/// </summary>
internal static class Roles
{
    private static readonly HashSet<string> Doers = ["who", "for"];

    public static bool AreKept(Frame frame, Draft draft)
    {
        var slots = frame.Slots;
        if (draft.Telling.Traits.Contains("named") && frame.Move is not Move.Process && draft.Telling.Slot("who") is not null && !slots.Any(Doers.Contains) && !slots.Contains("done"))
            return false;
        var original = draft.Scope.Main.Where(piece => IsPerson(piece, draft)).Select(Person).ToArray();
        // {zie jij}, {jou}: the frame's own word for the listener.
        return slots.Where(slot => !Doers.Contains(slot) && !Array.Exists(slot.Split(' '), word => draft.Classes.Has("role", word))).All(slot => IsInOrder(draft.Telling.Slot(slot) ?? "", original, draft));
    }

    // Each person of the slot stands in the original, behind the one before it; who was called may have come first.
    private static bool IsInOrder(string slot, string[] original, Draft draft)
    {
        var at = 0;
        var pieces = PieceReader.Read(slot);
        // A Dutch clause names who does it first, where the order did not: "stuur mij ..." is "dat je mij ... stuurt".
        var skipped = pieces.Count > 0 && draft.Classes.Has("doer", pieces[0]) ? 1 : 0;
        foreach (var person in pieces.Skip(skipped).Where(piece => IsPerson(piece, draft)).Select(Person))
        {
            at = Array.IndexOf(original, person, at) + 1;
            if (at == 0)
                return false;
        }

        return true;
    }

    private static bool IsPerson(Piece piece, Draft draft) => piece.Kind is PieceKind.Mention || draft.Classes.Has("role", piece);

    // "you're" and "u" are "you"; so are "je", "jou" and "ge", whose forms change with their place.
    private static string Person(Piece piece) => piece.Key switch
    {
        "youre" or "youve" or "youll" or "youd" or "u" or "je" or "jij" or "jou" or "jullie" or "ge" or "gij" or "jouw" or "uw" => "you",
        "mij" => "me",
        "mn" => "mijn",
        "im" or "ive" or "ill" or "id" => "i",
        _ => piece.Key,
    };
}
