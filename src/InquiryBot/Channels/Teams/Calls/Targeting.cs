using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace InquiryBot.Channels.Teams.Calls;

/// <summary>
/// Marks a person as the only one who sees what is sent into a conversation of many: Teams' targeted messages. The mark is the one that Teams has on the wire.
/// Source: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/targeted-messages.
/// </summary>
internal static class Targeting
{
    private const string Mark = "isTargeted";

    /// <summary>What an address needs to send, change or delete such a message.</summary>
    public const string Query = "?isTargetedActivity=true";

    /// <summary>The person, marked.</summary>
    public static ChannelAccount Only(ChannelAccount person) => new(person.Id) { Properties = new JObject { [Mark] = true } };

    /// <summary>Whether a person is marked.</summary>
    public static bool Is(ChannelAccount? person) => person?.Properties?[Mark]?.Value<bool>() == true;
}
