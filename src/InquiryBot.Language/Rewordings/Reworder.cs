using InquiryBot.Language.Rewordings.Drafts;
using InquiryBot.Language.Rewordings.Frames;
using InquiryBot.Language.Rewordings.Guard;

namespace InquiryBot.Language.Rewordings;

/// <summary>Turns a telling sentence into honest questions that its author would gladly send. Pure and safe to share between threads.</summary>
public sealed class Reworder
{
    private const int Enough = 2;
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
                if (Offer(kit, reading, main, answer, seenFrames ?? []) is { } offer)
                    return offer;
            }
        }

        return new RewordingOffer([], kit.Prompts);
    }

    // Where the strongest sentence cannot be carried, another one that tells may be.
    private static IEnumerable<SentenceReading> Mains(MessageReading reading) =>
        [reading.Main!, .. reading.Sentences.Where(sentence => sentence.Stance is Stance.Telling && sentence.Span != reading.Main!.Span && sentence.Language == reading.Main.Language).Take(2)];

    private RewordingOffer? Offer(LanguageKit kit, MessageReading reading, SentenceReading main, AuthorAnswer answer, IReadOnlyCollection<string> seen)
    {
        foreach (var draft in kit.Drafts(reading, main))
        {
            if (!CleanCut.Is(draft))
                continue;
            var plan = Firmness.Holds(draft, main.Kind) ? FramePlan.Firm : FramePlan.For(kit.Frames, draft.Telling.Use, main.Kind, answer);
            var rewordings = Offer(draft, kit.Frames, plan, seen);
            // A remark that would land as an order or a charge is left out, if nothing that must stay goes with it.
            if (rewordings.Count < Enough && draft.WithoutRemarks(remark => _guard.IsCharge(remark, kit.Classes)) is { } lighter)
                rewordings = Offer(lighter, kit.Frames, plan, seen);
            if (rewordings.Count >= Enough)
                return new RewordingOffer(rewordings, []);
        }

        return null;
    }

    // What was not seen lately comes first, whatever its move; a third alternative is shown only when it is new.
    private List<Rewording> Offer(Draft draft, FrameBook frames, FramePlan plan, IReadOnlyCollection<string> seen)
    {
        var rewordings = new List<Rewording>();
        Gather(draft, frames, plan, seen, rewordings, frame => !seen.Contains(frame.Id));
        if (rewordings.Count < Enough)
            Gather(draft, frames, plan, seen, rewordings, frame => seen.Contains(frame.Id));
        return rewordings;
    }

    private void Gather(Draft draft, FrameBook frames, FramePlan plan, IReadOnlyCollection<string> seen, List<Rewording> taken, Predicate<Frame> wanted)
    {
        for (var round = 1; round <= plan.Rounds && taken.Count < MostOffered; round++)
        {
            foreach (var move in plan.Moves)
            {
                if (taken.Count < MostOffered && taken.Count(rewording => rewording.Move == move) < round
                    && First(draft, frames.For(move, draft.Telling.Use).Where(frame => wanted(frame) && frame.Fits(draft.Telling)), seen, taken) is { } rewording)
                    taken.Add(rewording);
            }
        }
    }

    private Rewording? First(Draft draft, IEnumerable<Frame> frames, IReadOnlyCollection<string> seen, List<Rewording> taken)
    {
        foreach (var frame in Variety.Order(frames, draft.Scope.Original, seen))
        {
            // Two good ones beat three: a third must suit for certain.
            if (taken.Exists(rewording => rewording.Frame == frame.Id) || (taken.Count >= Enough && !frame.IsSure))
                continue;
            if (draft.Write(frame) is { } text && !taken.Exists(rewording => Variety.IsParaphrase(rewording.Text, text)) && _guard.FaultOf(text, frame, draft) is GuardFault.None)
                return new Rewording(text, frame.Move, frame.Id);
        }

        return null;
    }
}
