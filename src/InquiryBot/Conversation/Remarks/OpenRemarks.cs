using InquiryBot.Nudging;
using InquiryBot.Privacy;
using Microsoft.Bot.Schema;

namespace InquiryBot.Conversation.Remarks;

/// <summary>
/// Remarks that arrived and may still be changed or taken back. The database knows them by pseudonyms, with their place sealed until their person is heard
/// again (docs/decisions/0008); the program that delivered one has its place in mind as well, and can so take it back unasked.
/// </summary>
internal sealed class OpenRemarks(RemarkLinkStore links, ShortMemory memory, PersonalSeal seal, Pseudonyms pseudonyms, NudgingOptions options)
{
    // A message may be changed the day after.
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>Remembers a remark.</summary>
    /// <param name="remark">The remark.</param>
    /// <param name="message">The message it is about.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public async Task AddAsync(OpenRemark remark, ChatMessage message, CancellationToken cancellationToken)
    {
        if (message.Id.Length == 0)
            return;
        memory.Keep(Key(remark.Id), remark.Place, options.UnreadNudgeLife + Day, remark.Person);
        var place = seal.Seal(message.Author, PlaceJson.Write(remark.Place));
        await links.AddAsync(new RemarkLink(remark.Id, remark.Person, NameOf(message), place, remark.At, remark.IsAppreciation), cancellationToken);
    }

    /// <summary>The remark about a message, or null.</summary>
    public async Task<OpenRemark?> AboutAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        if (message.Id.Length == 0 || await links.OfAsync(pseudonyms.Of(message.Author), NameOf(message), cancellationToken) is not { } link)
            return null;
        // Sealed before the key was rotated: nobody finds the way there any more.
        return seal.Open(message.Author, link.Place) is { } place ? Of(link, PlaceJson.Read(place)) : null;
    }

    /// <summary>The remark to a person that stands in a place, or null.</summary>
    /// <param name="person">Whom it went to.</param>
    /// <param name="activity">The id under which the platform knows the remark itself.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public async Task<OpenRemark?> AtAsync(Person person, string activity, CancellationToken cancellationToken)
    {
        if (activity.Length == 0)
            return null;
        foreach (var link in await links.ToAsync(pseudonyms.Of(person), cancellationToken))
        {
            if (seal.Open(person, link.Place) is { } opened && PlaceJson.Read(opened) is var place && place.ActivityId == activity)
                return Of(link, place);
        }
        return null;
    }

    /// <summary>Forgets a remark.</summary>
    /// <returns>Whether it was still there to be forgotten.</returns>
    public Task<bool> CloseAsync(OpenRemark remark, CancellationToken cancellationToken)
    {
        memory.Forget(Key(remark.Id));
        return links.TakeAsync(remark.Id, cancellationToken);
    }

    /// <summary>The person was here and saw what stands in the chat: nothing of theirs expires any more.</summary>
    public Task MarkReadAsync(string person, CancellationToken cancellationToken) => links.MarkNoticedAsync(person, cancellationToken);

    /// <summary>
    /// Takes out what was not noticed in time, as far as this program delivered it. What it did not, or what was noticed, stays for another day, in case its
    /// message is changed.
    /// </summary>
    public async Task<IReadOnlyList<OpenRemark>> TakeUnnoticedAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var taken = new List<OpenRemark>();
        var moment = now - options.UnreadNudgeLife;
        foreach (var link in await links.UnnoticedAsync(moment, cancellationToken))
        {
            if (memory.Recall<ConversationReference>(Key(link.Id)) is { } place && await links.TakeUnnoticedAsync(link.Id, cancellationToken))
                taken.Add(Of(link, place));
        }

        await links.ForgetBeforeAsync(moment - Day, cancellationToken);
        return taken;
    }

    private string NameOf(ChatMessage message) => pseudonyms.OfMessage(message.Author, message.Id);

    private static OpenRemark Of(RemarkLink link, ConversationReference place) => new(link.Id, link.Person, place, link.At) { IsAppreciation = link.IsAppreciation };

    private static (string, string) Key(Guid id) => ("open-remark", id.ToString("N"));
}

/// <summary>A remark that arrived.</summary>
/// <param name="Id">What its buttons call it.</param>
/// <param name="Person">The pseudonym of who got it.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="At">When it arrived.</param>
internal sealed record OpenRemark(Guid Id, string Person, ConversationReference Place, DateTimeOffset At)
{
    /// <summary>Whether it is about a good question.</summary>
    public bool IsAppreciation { get; init; }

    /// <summary>Never the ids.</summary>
    public override string ToString() => $"a remark of {At:HH:mm}";
}
