using System.Security.Cryptography;
using System.Text.Json.Serialization;
using InquiryBot.Retrospectives.Sessions;

namespace InquiryBot.Retrospectives.Cards;

/// <summary>
/// The cards of a session. They lie in no order, so that neither the file nor the wall tells who wrote when; and each lies in exactly one group,
/// whatever is moved, so that none is ever lost.
/// </summary>
internal sealed class CardWall
{
    /// <summary>All cards, shown or not.</summary>
    [JsonInclude]
    public List<WrittenCard> Cards { get; private set; } = [];

    /// <summary>How the shown cards lie.</summary>
    [JsonInclude]
    public List<CardGroup> Groups { get; private set; } = [];

    /// <summary>What may be laid together.</summary>
    [JsonInclude]
    public List<MergeProposal> Proposals { get; private set; } = [];

    /// <summary>Cards that somebody wants to keep apart, two by two.</summary>
    [JsonInclude]
    public List<string[]> Apart { get; private set; } = [];

    /// <summary>How many are written and not shown yet.</summary>
    [JsonIgnore]
    public int Hidden => Cards.Count(card => !card.IsRevealed);

    /// <summary>Lays a card down, hidden.</summary>
    public void Write(WrittenCard card) => Cards.Insert(RandomNumberGenerator.GetInt32(Cards.Count + 1), card);

    /// <summary>Takes a card away that is still hidden.</summary>
    /// <returns>Whether there was one.</returns>
    public bool TakeBack(string card) => Cards.RemoveAll(it => it.Id == card && !it.IsRevealed) > 0;

    /// <summary>Shows what is hidden, each card in a group of its own.</summary>
    public void Reveal()
    {
        foreach (var card in Cards.Where(card => !card.IsRevealed))
        {
            card.IsRevealed = true;
            Groups.Add(new CardGroup { Id = NewId(), Cards = [card.Id] });
        }
    }

    /// <summary>The cards of a group, in the order they were laid in it.</summary>
    public IEnumerable<WrittenCard> CardsOf(CardGroup group) => group.Cards.Select(id => Cards.First(card => card.Id == id));

    /// <summary>The group of an id, or null.</summary>
    public CardGroup? Find(string group) => Groups.Find(it => it.Id == group);

    /// <summary>Proposes to lay groups together.</summary>
    /// <returns>The proposal; null when they cannot be, or somebody wants them apart.</returns>
    public MergeProposal? Propose(params IReadOnlyList<string> groups)
    {
        var known = groups.Distinct().Where(id => Find(id) is not null).ToList();
        if (known.Count < 2 || AreApart(known) || Proposals.Exists(it => it.Groups.Intersect(known).Any()))
            return null;
        var proposal = new MergeProposal { Id = NewId(), Groups = known };
        Proposals.Add(proposal);
        return proposal;
    }

    /// <summary>Proposes what the words of the cards suggest.</summary>
    public void ProposeAlike(CardLikeness likeness)
    {
        foreach (var alike in likeness.Alike([.. Groups.Select(group => (group.Id, string.Join(' ', CardsOf(group).Select(card => card.Text))))]))
            Propose(alike);
    }

    /// <summary>Somebody wants to keep apart what was proposed: it is, and it is not proposed again.</summary>
    public bool KeepApart(string proposal)
    {
        if (Proposals.Find(it => it.Id == proposal) is not { } found)
            return false;
        Proposals.Remove(found);
        KeepApart(found.Groups.Select(Find).OfType<CardGroup>().ToList());
        return true;
    }

    /// <summary>Lays together what was proposed, in the first of the groups.</summary>
    /// <returns>The groups that are gone, and the one their cards are in now; null when there is no such proposal.</returns>
    public (IReadOnlyList<string> Gone, string Into)? Accept(string proposal)
    {
        if (Proposals.Find(it => it.Id == proposal) is not { } found)
            return null;
        Proposals.Remove(found);
        var groups = found.Groups.Select(Find).OfType<CardGroup>().ToList();
        foreach (var group in groups.Skip(1))
        {
            groups[0].Cards.AddRange(group.Cards);
            groups[0].Title ??= group.Title;
            Groups.Remove(group);
        }

        return ([.. groups.Skip(1).Select(group => group.Id)], groups[0].Id);
    }

    /// <summary>Takes a card out of its group, to lie alone.</summary>
    public Outcome TakeOut(string card)
    {
        if (Groups.Find(it => it.Cards.Contains(card)) is not { } group)
            return Outcome.No(Refusal.NotFound);
        if (group.Cards.Count == 1)
            return Outcome.Done;
        group.Cards.Remove(card);
        Apart.AddRange(group.Cards.Select(other => (string[])[card, other]));
        var own = new CardGroup { Id = NewId(), Cards = [card] };
        Groups.Add(own);
        return new Done(own.Id);
    }

    /// <summary>A number made up.</summary>
    public static string NewId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6));

    private void KeepApart(List<CardGroup> groups)
    {
        for (var first = 0; first < groups.Count; first++)
        {
            foreach (var second in groups.Skip(first + 1))
                Apart.AddRange(groups[first].Cards.SelectMany(one => second.Cards, (one, other) => (string[])[one, other]));
        }
    }

    private bool AreApart(IEnumerable<string> groups)
    {
        var cards = groups.SelectMany(id => Find(id)!.Cards).ToHashSet();
        return Apart.Exists(pair => cards.Contains(pair[0]) && cards.Contains(pair[1]));
    }
}
