using InquiryBot.Nudging;
using InquiryBot.Privacy;
using Microsoft.Bot.Schema;

namespace InquiryBot.Conversation.MyData;

/// <summary>Forgets people who leave: those who go out of a team or a chat that the bot is in, and whoever uninstalls it for themselves.</summary>
internal sealed class Departures(Forgetting forgetting, RecentMessages recent, ChannelStore channels, Pseudonyms pseudonyms)
{
    /// <summary>Somebody went out of a conversation: a member, or the bot.</summary>
    public async Task TakeMembersRemovedAsync(Activity update, CancellationToken cancellationToken)
    {
        var gone = update.MembersRemoved ?? [];
        if (gone.Any(member => member.Id == update.Recipient?.Id))
            await TakeBotRemovedAsync(update, cancellationToken);
        foreach (var member in gone.Where(member => member.Id != update.Recipient?.Id && !string.IsNullOrEmpty(member.Id)))
            await forgetting.ForgetAsync(pseudonyms.Of(Listener.PersonOf(update) with { Id = member.Id }), cancellationToken);
    }

    /// <summary>
    /// The bot was uninstalled. In a private chat that is the person's own doing; in a team it is one member's doing, and their own data stays
    /// theirs to delete, but what was said there lately goes out of mind, and what the members set for their channels is deleted.
    /// </summary>
    public async Task TakeBotRemovedAsync(Activity update, CancellationToken cancellationToken)
    {
        recent.ForgetConversation(update.ChannelId, update.Conversation?.Id);
        await ForgetPlaceAsync(update, cancellationToken);
        if (Whereabouts.IsPrivate(update) && !string.IsNullOrEmpty(update.From?.Id))
            await forgetting.ForgetAsync(pseudonyms.Of(Listener.PersonOf(update)), cancellationToken);
    }

    private async Task ForgetPlaceAsync(Activity update, CancellationToken cancellationToken)
    {
        var platform = update.ChannelId ?? "";
        await channels.ForgetAsync(pseudonyms.OfChannel(platform, Whereabouts.ChannelOf(update)), cancellationToken);
        if (Whereabouts.TeamOf(update) is { } team)
            await channels.ForgetTeamAsync(pseudonyms.OfChannel(platform, team), cancellationToken);
    }
}
