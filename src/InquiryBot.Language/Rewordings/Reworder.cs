using InquiryBot.Language.Rewordings.Drafts;
using InquiryBot.Language.Rewordings.Frames;
using InquiryBot.Language.Rewordings.Guard;

namespace InquiryBot.Language.Rewordings;

/// <summary>Turns a telling sentence into honest questions that its author would gladly send. Pure and safe to share between threads.</summary>
public sealed class Reworder
{
    private const int MostOffered = 3;
    private const int LongestMessage = 2000;

    private readonly MeaningGuard _guard;

    /// <summary>Makes a reworder that checks its own sentences with the given reader.</summary>
    public Reworder(MessageReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        _guard = new MeaningGuard(reader);
    }

    /// <summary>Offers rewordings of the main sentence of a message.</summary>
    /// <param name="reading">The message as it was read.</param>
    /// <param name="answer">The author's answer to "could the answer be no?".</param>
    /// <param name="seenFrames">Frames this author was offered lately (<see cref="Rewording.Frame"/>); others are preferred.</param>
    public RewordingOffer Reword(
        MessageReading reading, AuthorAnswer answer = AuthorAnswer.Unknown, IReadOnlyCollection<string>? seenFrames = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (!Rewordable.Is(reading) || LanguageKit.For(reading.Main!.Language) is not { } kit)
            return RewordingOffer.Nothing;
        if (reading.Text.Length <= LongestMessage)
        {
            foreach (var main in Mains(reading))
            {
                if (Offer(reading, main, kit, answer, seenFrames ?? []) is { } rewordings)
                    return new RewordingOffer(rewordings, []);
            }
        }

        return new RewordingOffer([], kit.Prompts);
    }

    // Where the main telling cannot be taken apart, another order of the message may carry the offer; the rest stays as it stands.
    private static IEnumerable<SentenceReading> Mains(MessageReading reading) =>
        reading.Sentences
            .Where(sentence => sentence.Span != reading.Main!.Span && sentence.Language is Text.MessageLanguage.Dutch
                && sentence.Kind is SentenceKind.Command or SentenceKind.Embedded or SentenceKind.Obligation or SentenceKind.Want)
            .Prepend(reading.Main!);

    private List<Rewording>? Offer(MessageReading reading, SentenceReading main, LanguageKit kit, AuthorAnswer answer, IReadOnlyCollection<string> seen)
    {
        foreach (var draft in kit.Drafts(reading, main))
        {
            var rewordings = Offer(draft, kit.Frames, FramePlan.For(kit.Frames, draft.Telling.Use, main.Kind, answer), seen);
            if (rewordings.Count >= 2)
                return rewordings;
        }

        return null;
    }

    private List<Rewording> Offer(Draft draft, FrameBook frames, FramePlan plan, IReadOnlyCollection<string> seen)
    {
        var rewordings = new List<Rewording>();
        for (var round = 0; round < plan.Rounds && rewordings.Count < MostOffered; round++)
        {
            foreach (var move in plan.Moves)
            {
                if (rewordings.Count < MostOffered && First(draft, frames.For(move, draft.Telling.Use), seen, rewordings) is { } rewording)
                    rewordings.Add(rewording);
            }
        }

        return rewordings;
    }

    private Rewording? First(Draft draft, IReadOnlyList<Frame> frames, IReadOnlyCollection<string> seen, List<Rewording> taken)
    {
        foreach (var frame in Variety.Order(frames, draft.Scope.Original, seen))
        {
            if (taken.Exists(rewording => rewording.Frame == frame.Id) || !frame.Fits(draft.Telling))
                continue;
            if (draft.Write(frame) is { } text && !taken.Exists(rewording => Variety.IsParaphrase(rewording.Text, text)) && _guard.FaultOf(text, frame, draft) is GuardFault.None)
                return new Rewording(text, frame.Move, frame.Id);
        }

        return null;
    }
}
