using InquiryBot.Language.Text;
using InquiryBot.Nudging;
using InquiryBot.Privacy;

namespace InquiryBot.Conversation;

/// <summary>Gathers what the policy must know of a message's author, place and moment.</summary>
internal sealed class Occasions(PreferenceStore preferences, ChannelStore channels, WorkingClock clock, Pseudonyms pseudonyms)
{
    /// <summary>The occasion of a message.</summary>
    /// <param name="message">The message.</param>
    /// <param name="author">Its author's pseudonym.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<Occasion> OfAsync(ChatMessage message, string author, CancellationToken cancellationToken)
    {
        var wanted = await preferences.OfAsync(author, cancellationToken);
        var settings = await channels.OfAsync(pseudonyms.OfChannel(message.Author.Platform, message.Channel), cancellationToken);
        var zone = clock.ZoneOf(wanted);
        var context = message.Context with { Purpose = settings.Purpose, Incident = message.Context.Incident || settings.HasIncident(clock.Now) };
        return new Occasion(zone.At(message.SentAt), zone.At(clock.Now), context)
        {
            Zone = zone,
            Preferences = wanted,
            Language = settings.Language == MessageLanguage.Other ? null : settings.Language,
            ChannelIsOff = settings.IsOff,
            ChannelIsQuiet = settings.Quiet?.Hold(clock.Now.TimeOfDay) ?? false,
            AuthorIsGuest = message.AuthorIsGuest,
        };
    }
}
