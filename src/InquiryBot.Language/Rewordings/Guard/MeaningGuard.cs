using InquiryBot.Language.Rewordings.Analysis;
using InquiryBot.Language.Rewordings.Drafts;
using InquiryBot.Language.Rewordings.Frames;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Guard;

/// <summary>
/// Checks a finished rewording against its original: nothing lost that matters, nothing added, as short as it must be, one question at its
/// end, and read by the reader itself as asking. What fails is never shown.
/// </summary>
internal sealed class MeaningGuard(MessageReader reader)
{
    private static readonly string[] Sugar =
    [
        "could you please", "can you please", "would you please", "would you mind", "friendly reminder", "gentle reminder", "just wondering", "possibly maybe",
        "zou je alsjeblieft", "kun je alsjeblieft", "vriendelijke herinnering", "heel misschien", "eventueel", "gewoon hoor", "zoals afgesproken", "in plaats van te", "in plaats van ze te", "in plaats van het te",
    ];

    /// <summary>What is wrong with a rewording; the first fault found, or none.</summary>
    public GuardFault FaultOf(string text, Frame frame, Draft draft)
    {
        var pieces = PieceReader.Read(text);
        if (!AsksOnce(text, frame, draft))
            return GuardFault.NoSingleQuestion;
        var unbalanced = text.AsSpan().Count('(') != text.AsSpan().Count(')') && draft.Envelope.Suffix.Length == 0;
        if (unbalanced || Stutters(pieces, draft) || text.AsSpan().Count('"') % 2 != 0 || text.AsSpan().Count('“') != text.AsSpan().Count('”'))
            return GuardFault.Broken;
        if (!IsShort(pieces, draft.Scope.Original))
            return GuardFault.TooLong;
        if (!KeepsFacts(pieces, draft) || !KeepsNegation(pieces, draft))
            return GuardFault.LostFact;
        if (!AddsNoFacts(pieces, frame, draft))
            return GuardFault.AddedFact;
        if (!Roles.AreKept(frame, draft))
            return GuardFault.ChangedRoles;
        var unkind = pieces.Exists(piece => draft.Classes.Has("harsh", piece))
            || Array.Exists(Sugar, sugar => text.Contains(sugar, StringComparison.OrdinalIgnoreCase));
        if (unkind)
            return GuardFault.Unkind;
        return ReadsAsAsking(text) ? GuardFault.None : GuardFault.ReadsAsTelling;
    }

    // What goes along may follow the question; nothing else may.
    private static bool AsksOnce(string text, Frame frame, Draft draft)
    {
        var question = draft.Envelope.Suffix.Length == 0 ? text : text[..^draft.Envelope.Suffix.Length].TrimEnd();
        return (question.EndsWith('?') || frame.Lead is null) && text.AsSpan().Count('?') == draft.QuestionsAlong + 1;
    }

    // "the idea that that is late": a word of the frame beside the same word of the author. [doubled] words are two words that look alike:
    // Dutch "dat je je tas opruimt" is who does it, and whose bag it is.
    private static bool Stutters(List<Piece> pieces, Draft draft)
    {
        for (var at = 1; at < pieces.Count; at++)
        {
            if (pieces[at].IsWord && !draft.Classes.Has("doubled", pieces[at]) && (pieces[at].Key == pieces[at - 1].Key || (pieces[at].Text.Contains('\'', StringComparison.Ordinal) && pieces[at].Key.StartsWith(pieces[at - 1].Key, StringComparison.Ordinal))) && !Stands(draft.Scope.Original, pieces[at].Key))
                return true;
        }

        return false;
    }

    private static bool Stands(Piece[] original, string twice) =>
        original.Index().Any(piece => piece.Index > 0 && piece.Item.Key == twice && original[piece.Index - 1].Key == twice);

    private static bool IsShort(List<Piece> pieces, Piece[] original) =>
        CountWords(pieces.ToArray()) <= (2 * CountWords(original)) + 12;

    private static int CountWords(ReadOnlySpan<Piece> pieces)
    {
        var words = 0;
        foreach (ref readonly var piece in pieces)
            words += piece.IsMark ? 0 : 1;
        return words;
    }

    private static bool KeepsFacts(List<Piece> pieces, Draft draft)
    {
        var kept = pieces.Select(piece => piece.Key).ToHashSet(StringComparer.Ordinal);
        return Array.TrueForAll(draft.Facts, kept.Contains);
    }

    private static bool AddsNoFacts(List<Piece> pieces, Frame frame, Draft draft) =>
        pieces.TrueForAll(piece =>
            draft.Known.Contains(piece.Key)
            || (piece.Kind is not (PieceKind.Mention or PieceKind.Link or PieceKind.Code)
                && (!piece.IsWord || !piece.Text.Any(char.IsDigit) || frame.Says(piece.Text))));

    private static bool KeepsNegation(List<Piece> pieces, Draft draft) =>
        !(draft.Telling.Traits.Contains("negated") || draft.Telling.Traits.Contains("not"))
        || pieces.Exists(piece => draft.Classes.Has("negation", piece));

    // A need or a limit may be stated before the question; an order or a charge may not even go along.
    private static bool IsOrder(SentenceKind kind) =>
        kind is SentenceKind.Command or SentenceKind.Embedded or SentenceKind.Blame or SentenceKind.Ultimatum or SentenceKind.Rhetorical;

    /// <summary>Whether a remark by itself reads as a charge or a push. An order or a need is no remark, unless it only looks like one ("nobody orders it").</summary>
    public bool IsCharge(string remark, WordClasses classes)
    {
        var reading = reader.Read(remark);
        var pieces = PieceReader.Read(remark);
        var isFact = pieces.Count > 0 && classes.Has("clausestart", pieces[0]) && !pieces.Exists(piece => classes.Has("other", piece) || classes.Has("own", piece));
        return reading.Sentences.Any(sentence => sentence.Stance is Stance.Telling) && (isFact || !reading.Sentences.Any(sentence => IsPlain(sentence.Kind)));
    }

    private static bool IsPlain(SentenceKind kind) =>
        kind is SentenceKind.Command or SentenceKind.Embedded or SentenceKind.Obligation or SentenceKind.Assign or SentenceKind.Want or SentenceKind.Perform;

    private bool ReadsAsAsking(string text)
    {
        var reading = reader.Read(text);
        return reading.Action is not (MessageAction.Nudge or MessageAction.Gentle)
            && reading.Sentences.Any(sentence => sentence.Stance is Stance.Asking)
            && !reading.Sentences.Any(sentence => IsOrder(sentence.Kind));
    }
}
