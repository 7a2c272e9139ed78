using System.Text.Json.Serialization;
using InquiryBot.Retrospectives.Sessions;

namespace InquiryBot.Retrospectives.Decisions;

/// <summary>What is to be tried: as many ideas as people have, of which at most two are agreed on.</summary>
internal sealed class ActionPlan
{
    /// <summary>More than this at once, and none of them gets done.</summary>
    public const int MostAgreed = 2;

    private const int MostIdeas = 20;

    // A first step is within a week; a look after a year is none.
    private static readonly TimeSpan Furthest = TimeSpan.FromDays(366);

    /// <summary>All of them, in the order they came.</summary>
    [JsonInclude]
    public List<PlannedAction> Ideas { get; private set; } = [];

    /// <summary>Those that were agreed on.</summary>
    [JsonIgnore]
    public IEnumerable<PlannedAction> Agreed => Ideas.Where(action => action.IsAgreed);

    /// <summary>The action of an id, or null.</summary>
    public PlannedAction? Find(string id) => Ideas.Find(action => action.Id == id);

    /// <summary>Somebody has an idea.</summary>
    public Outcome Propose(string id, string what)
    {
        if (Ideas.Count >= MostIdeas)
            return Outcome.No(Refusal.TooMany, MostIdeas);
        Ideas.Add(new PlannedAction { Id = id, What = what });
        return new Done(id);
    }

    /// <summary>Somebody says how a part of it is. An agreed one has to be opened first.</summary>
    public Outcome Say(string id, ActionPart part, string words)
    {
        if (Find(id) is not { IsAgreed: false } action)
            return Outcome.No(Refusal.NotFound);
        action.Say(part, words);
        return Outcome.Done;
    }

    /// <summary>Somebody says when we look again.</summary>
    public Outcome CheckOn(string id, DateOnly day, DateTimeOffset now)
    {
        if (Find(id) is not { IsAgreed: false } action)
            return Outcome.No(Refusal.NotFound);
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        if (day <= today || day > today.AddDays((int)Furthest.TotalDays))
            return Outcome.No(Refusal.BadDate);
        action.CheckOn = day;
        return Outcome.Done;
    }

    /// <summary>Somebody offers to carry it: nobody can offer for somebody else.</summary>
    public Outcome OfferToCarry(string id, Seat seat)
    {
        if (Find(id) is not { } action)
            return Outcome.No(Refusal.NotFound);
        if (action.CarrierSeat is not null && action.CarrierSeat != seat.Id)
            return Outcome.No(Refusal.Carried, action.Carrier!);
        if (string.IsNullOrWhiteSpace(seat.Name))
            return Outcome.No(Refusal.NameNeeded);
        (action.CarrierSeat, action.Carrier) = (seat.Id, seat.Name);
        return Outcome.Done;
    }

    /// <summary>Who offered to carry it thinks better of it. It is no longer agreed on then.</summary>
    public Outcome WithdrawOffer(string id, Seat seat)
    {
        if (Find(id) is not { } action || action.CarrierSeat != seat.Id)
            return Outcome.No(Refusal.NotFound);
        (action.CarrierSeat, action.Carrier, action.IsAgreed) = (null, null, false);
        return Outcome.Done;
    }

    /// <summary>It is agreed on, if nothing is missing.</summary>
    public Outcome Agree(string id)
    {
        if (Find(id) is not { } action)
            return Outcome.No(Refusal.NotFound);
        if (action.Missing.Count > 0)
            return Outcome.No(Refusal.ActionIncomplete, [.. action.Missing]);
        if (!action.IsAgreed && Agreed.Count() >= MostAgreed)
            return Outcome.No(Refusal.EnoughActions, MostAgreed);
        action.IsAgreed = true;
        return Outcome.Done;
    }

    /// <summary>It is opened again, or is an idea once more.</summary>
    public Outcome Reopen(string id)
    {
        if (Find(id) is not { } action)
            return Outcome.No(Refusal.NotFound);
        action.IsAgreed = false;
        return Outcome.Done;
    }

    /// <summary>An idea is dropped.</summary>
    public Outcome Drop(string id) => Ideas.RemoveAll(action => action.Id == id && !action.IsAgreed) > 0 ? Outcome.Done : Outcome.No(Refusal.NotFound);
}
