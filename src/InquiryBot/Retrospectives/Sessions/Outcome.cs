using InquiryBot.Retrospectives.Cards;

namespace InquiryBot.Retrospectives.Sessions;

/// <summary>What became of something that somebody did in a retrospective.</summary>
internal abstract record Outcome
{
    /// <summary>It was done.</summary>
    public static Outcome Done { get; } = new Done();

    /// <summary>It was not done, and this is why.</summary>
    public static Outcome No(Refusal why, params IReadOnlyList<object> values) => new Refused(why, values);
}

/// <summary>It was done.</summary>
/// <param name="Id">The id of what came into being; null for nothing.</param>
internal sealed record Done(string? Id = null) : Outcome
{
    /// <summary>Something to tell only the one who did it; null for nothing.</summary>
    public CardConcern? Aside { get; init; }
}

/// <summary>It was not done.</summary>
/// <param name="Why">Why not; the text is under <c>retro.refused.</c> and its name.</param>
/// <param name="Values">What stands in the gaps of that text.</param>
internal sealed record Refused(Refusal Why, IReadOnlyList<object> Values) : Outcome;

/// <summary>The card is not on the wall: its author alone is asked something first.</summary>
/// <param name="Concern">What about.</param>
/// <param name="Rewordings">What it could say instead; none when there is nothing good.</param>
/// <param name="MayStand">Whether its author may post it as it is.</param>
internal sealed record CardHeld(CardConcern Concern, IReadOnlyList<string> Rewordings, bool MayStand) : Outcome;

/// <summary>The step has not reached what it is for. The facilitator may go on all the same.</summary>
/// <param name="Gaps">What is open.</param>
internal sealed record NotReady(IReadOnlyList<ExitGap> Gaps) : Outcome;
