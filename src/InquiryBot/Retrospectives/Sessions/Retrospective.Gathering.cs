using System.Security.Cryptography;
using System.Text.Json.Serialization;
using InquiryBot.Retrospectives.Cards;
using InquiryBot.Retrospectives.Decisions;

namespace InquiryBot.Retrospectives.Sessions;

/// <content>Arriving, writing and laying together.</content>
internal sealed partial class Retrospective
{
    private const int MostCardsEach = 30;

    /// <summary>Whether the facilitator was asked who was not heard.</summary>
    [JsonInclude]
    public bool IsManyCardsHinted { get; private set; }

    /// <summary>Somebody says, in secret, how safe it is to speak: 1 is not at all, 5 is wholly.</summary>
    public Outcome AnswerSafety(Seat seat, int value, DateTimeOffset now)
    {
        if (During(RetrospectiveStep.Safety) is { } no)
            return no;
        if (value is < 1 or > 5)
            return Outcome.No(Refusal.OffScale, 1, 5);
        Hear(seat, RoomTone.None, now);
        return Safety.Answer(seat.Id, value);
    }

    /// <summary>Somebody checks in with one thing, or passes with none.</summary>
    public Outcome CheckIn(Seat seat, string? text, RoomTone tone, DateTimeOffset now)
    {
        if (During(RetrospectiveStep.Safety, RetrospectiveStep.CheckIn) is { } no)
            return no;
        seat.IsIn = true;
        if (!string.IsNullOrWhiteSpace(text))
            AddSomewhere(CheckIns, text);
        Hear(seat, tone, now);
        return Outcome.Done;
    }

    /// <summary>The room says what became of an earlier action.</summary>
    public Outcome Review(Seat seat, string action, ActionReview review, DateTimeOffset now)
    {
        if (During(RetrospectiveStep.EarlierActions, RetrospectiveStep.Initiatives) is { } no)
            return no;
        if (Earlier.Find(it => it.Id == action) is not { } earlier)
            return Outcome.No(Refusal.NotFound);
        earlier.Review = review;
        Hear(seat, RoomTone.None, now);
        return Outcome.Done;
    }

    /// <summary>Somebody writes a card. It stays hidden until the writing is over, and its author is not noted.</summary>
    /// <param name="seat">Whose; only their count of cards is kept.</param>
    /// <param name="card">The prompt and the words.</param>
    /// <param name="verdict">How it reads.</param>
    /// <param name="now">When.</param>
    public Outcome WriteCard(Seat seat, CardDraft card, CardVerdict verdict, DateTimeOffset now)
    {
        if (During(RetrospectiveStep.Writing) is { } no)
            return no;
        if (!Prompts.Contains(card.Prompt) || (IsInRounds && Prompts[Round] != card.Prompt))
            return Outcome.No(Refusal.NotFound);
        if (seat.Cards >= MostCardsEach)
            return Outcome.No(Refusal.TooMany, MostCardsEach);
        if (verdict.IsHeld && !(card.Insists && verdict.Concern != CardConcern.Insult))
            return new CardHeld(verdict.Concern!.Value, verdict.Rewordings, verdict.Concern != CardConcern.Insult);

        var id = CardWall.NewId();
        Wall.Write(new WrittenCard
        {
            Id = id,
            Prompt = card.Prompt,
            Text = card.Text,
            SignedBy = card.IsSigned ?? Plan.AreCardsSigned ? seat.Name : null,
            IsEvent = verdict.IsEvent,
        });
        seat.Cards++;
        Hear(seat, verdict.Tone, now);
        HintAtManyCards(seat);
        return new Done(id) { Aside = verdict.IsHeld ? null : verdict.Concern };
    }

    /// <summary>Somebody takes back a card that nobody has seen yet: who knows its id wrote it.</summary>
    public Outcome TakeCardBack(Seat seat, string card, DateTimeOffset now)
    {
        if (During(RetrospectiveStep.Writing) is { } no)
            return no;
        if (!Wall.TakeBack(card))
            return Outcome.No(Refusal.NotFound);
        seat.Cards--;
        See(seat, now);
        return Outcome.Done;
    }

    /// <summary>Proposes to lay together what is alike, where the cards have just been shown.</summary>
    public void ProposeAlike(CardLikeness likeness)
    {
        if (Step == RetrospectiveStep.Grouping)
            Wall.ProposeAlike(likeness);
    }

    /// <summary>Somebody proposes to lay groups together.</summary>
    public Outcome ProposeMerge(Seat seat, IReadOnlyList<string> groups, DateTimeOffset now)
    {
        if (During(RetrospectiveStep.Grouping) is { } no)
            return no;
        See(seat, now);
        return Wall.Propose(groups) is { } proposal ? new Done(proposal.Id) : Outcome.No(Refusal.KeptApart);
    }

    /// <summary>Somebody wants to keep apart what was proposed. One is enough.</summary>
    public Outcome KeepApart(Seat seat, string proposal, DateTimeOffset now)
    {
        if (During(RetrospectiveStep.Grouping) is { } no)
            return no;
        See(seat, now);
        return Wall.KeepApart(proposal) ? Outcome.Done : Outcome.No(Refusal.NotFound);
    }

    /// <summary>The facilitator lays together what nobody wanted to keep apart.</summary>
    public Outcome AcceptMerge(Seat seat, string proposal, DateTimeOffset now)
    {
        if (During(RetrospectiveStep.Grouping) is { } no)
            return no;
        if (!IsFacilitator(seat))
            return Outcome.No(Refusal.FacilitatorOnly);
        See(seat, now);
        if (Wall.Accept(proposal) is not var (gone, into))
            return Outcome.No(Refusal.NotFound);
        Votes.Move(gone, into);
        return Outcome.Done;
    }

    /// <summary>Somebody takes a card out of its group.</summary>
    public Outcome TakeOut(Seat seat, string card, DateTimeOffset now)
    {
        if (During(RetrospectiveStep.Grouping) is { } no)
            return no;
        See(seat, now);
        return Wall.TakeOut(card);
    }

    /// <summary>Somebody calls a group something.</summary>
    public Outcome NameGroup(Seat seat, string group, string title, DateTimeOffset now)
    {
        if (During(RetrospectiveStep.Grouping, RetrospectiveStep.Voting, RetrospectiveStep.Insights) is { } no)
            return no;
        if (Wall.Find(group) is not { } found)
            return Outcome.No(Refusal.NotFound);
        found.Title = title;
        See(seat, now);
        return Outcome.Done;
    }

    // One of two people always writes half; with more, half as much again as everybody's share, and a third at least.
    private void HintAtManyCards(Seat seat)
    {
        var share = Math.Max(1 / 3d, 1.5 / Seats.Count);
        if (IsManyCardsHinted || Seats.Count < 3 || Wall.Cards.Count < 6 || seat.Cards <= Wall.Cards.Count * share)
            return;
        IsManyCardsHinted = true;
        Say(NewsKind.ManyCardsHint, Facilitator);
    }

    // Anywhere, so that the order does not tell who came when.
    private static void AddSomewhere(List<string> list, string text) => list.Insert(RandomNumberGenerator.GetInt32(list.Count + 1), text);
}
