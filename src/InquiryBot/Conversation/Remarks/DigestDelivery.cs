using InquiryBot.Nudging;
using InquiryBot.Privacy;
using InquiryBot.Schedules;

namespace InquiryBot.Conversation.Remarks;

/// <summary>Brings each person who chose so what the bot would have said, once a day and privately: when, which kind, and why. There are no words to bring.</summary>
internal sealed class DigestDelivery(
    DigestStore digests, ConsentStore consents, PreferenceStore preferences, Couriers couriers, LastHeard heard, ShortMemory memory, WorkingClock clock, NudgingOptions options)
    : IChore
{
    // A weekend and a day off fit into it; what nobody could be told for longer is stale.
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(4);

    /// <inheritdoc/>
    public string Name => "digest delivery";

    /// <inheritdoc/>
    public Cadence Cadence => Cadence.Minutely;

    /// <summary>Delivers every digest that is due.</summary>
    /// <returns>How many arrived.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var (now, arrived) = (clock.Now, 0);
        foreach (var person in await digests.WaitingAsync(cancellationToken))
            arrived += await TryDeliverToAsync(person, now, cancellationToken) ? 1 : 0;
        return arrived;
    }

    private async Task<bool> TryDeliverToAsync(string person, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var consent = await consents.OfAsync(person, cancellationToken);
        // Who said stop meanwhile hears nothing of before either.
        await digests.DropAsync(person, consent.State == ConsentState.Yes ? now - LongestWait : DateTimeOffset.MaxValue, cancellationToken);
        var wanted = await preferences.OfAsync(person, cancellationToken);
        return consent.AllowsReading(now) && DueBefore(now, wanted) is { } due && heard.Of(person) is { } address && !memory.Recall<bool>(Failed(person))
            && await TryDeliverAsync(new Recipient(person, consent, wanted, address), due, cancellationToken);
    }

    // The moment up to which today's digest reaches, or null when it is not due. Who is quiet at its time gets it when that ends.
    private DateTimeOffset? DueBefore(DateTimeOffset now, NudgePreferences wanted)
    {
        var zone = clock.ZoneOf(wanted);
        var there = zone.At(now);
        var time = wanted.Quiet is { } quiet && quiet.Hold(options.DigestAt) ? quiet.To.ToTimeSpan() : options.DigestAt;
        var due = zone.Moment(there.Date + time);
        return now < due || options.IsQuiet(there, wanted) ? null : due;
    }

    private async Task<bool> TryDeliverAsync(Recipient recipient, DateTimeOffset due, CancellationToken cancellationToken)
    {
        var held = await digests.HeldForAsync(recipient.Person, due, cancellationToken);
        if (held.Count == 0 || await digests.TakeAsync(recipient.Person, due, cancellationToken) != held.Count)
            return false;
        var card = DigestWording.Compose(held, recipient.Language, clock.ZoneOf(recipient.Preferences));
        if (await couriers.DeliverAsync(recipient.Address, card, null, cancellationToken) is not null)
            return true;
        await digests.PutBackAsync(held, CancellationToken.None);
        memory.Keep(Failed(recipient.Person), true, ShortMemory.Span, recipient.Person);
        return false;
    }

    private static (string, string) Failed(string person) => ("digest-failed", person);
}
