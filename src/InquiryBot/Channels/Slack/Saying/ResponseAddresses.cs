using InquiryBot.Conversation;

namespace InquiryBot.Channels.Slack.Saying;

/// <summary>
/// The addresses that came with presses of a button, by what the button stood under: the only way to change or take back what only one person sees. In
/// memory, for as long as Slack takes them.
/// </summary>
internal sealed class ResponseAddresses(ShortMemory memory)
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(29);

    /// <summary>Remembers an address.</summary>
    /// <param name="channel">Where the button stood.</param>
    /// <param name="ts">What it stood under.</param>
    /// <param name="address">The address.</param>
    /// <param name="owner">The pseudonym of the person who pressed it.</param>
    public void Keep(string channel, string ts, Uri address, string owner) => memory.Keep(Key(channel, ts), address, Life, owner);

    /// <summary>The address, or null when no button was pressed there lately.</summary>
    public Uri? Of(string channel, string ts) => memory.Recall<Uri>(Key(channel, ts));

    private static (string, string) Key(string channel, string ts) => ("slack-response", $"{channel}/{ts}");
}
