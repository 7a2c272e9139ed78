using Microsoft.Bot.Schema;
using Microsoft.Extensions.Caching.Memory;

namespace InquiryBot.Channels.Teams.Hearing;

/// <summary>
/// The bot's own coming and going. Teams tells both more than once and in two ways; whoever lets the bot in is greeted once, in the channel they picked.
/// </summary>
internal sealed class Arrivals : IDisposable
{
    private const int Most = 20_000;
    private static readonly TimeSpan Span = TimeSpan.FromHours(1);
    private readonly MemoryCache _greeted = new(new MemoryCacheOptions { SizeLimit = Most });
    private readonly Lock _lock = new();

    /// <summary>Makes one kind of an arrival out of the two.</summary>
    /// <returns>False when nothing is to be done, because the bot said hello there already.</returns>
    public bool Take(Activity activity)
    {
        if (activity.Type == ActivityTypes.InstallationUpdate && activity.Action == InstallationUpdateActionTypes.Add && activity.Recipient is not null)
            (activity.Type, activity.MembersAdded) = (ActivityTypes.ConversationUpdate, [activity.Recipient]);
        if (IsLeaving(activity))
            _greeted.Remove(PlaceOf(activity));
        if (activity.Type != ActivityTypes.ConversationUpdate || activity.MembersAdded?.Any(member => member?.Id == activity.Recipient?.Id) != true)
            return true;
        if (!TryGreet(PlaceOf(activity)))
            return false;
        if (activity.Conversation is not null && ChannelFacts.SelectedChannel(activity) is { Length: > 0 } selected)
            activity.Conversation.Id = selected;
        return true;
    }

    /// <inheritdoc/>
    public void Dispose() => _greeted.Dispose();

    private bool TryGreet(string place)
    {
        lock (_lock)
        {
            if (_greeted.TryGetValue(place, out _))
                return false;
            _greeted.Set(place, true, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Span });
            return true;
        }
    }

    /// <summary>Whether the bot was taken out.</summary>
    public static bool IsLeaving(Activity activity) =>
        (activity.Type == ActivityTypes.InstallationUpdate && activity.Action == InstallationUpdateActionTypes.Remove)
        || activity.MembersRemoved?.Any(member => member?.Id == activity.Recipient?.Id) == true;

    // A team is one place, whichever of its channels is named.
    private static string PlaceOf(Activity activity) => ChannelFacts.Text(activity, "team", "id") ?? activity.Conversation?.Id ?? "";
}
