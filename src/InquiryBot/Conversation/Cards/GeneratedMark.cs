using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace InquiryBot.Conversation.Cards;

/// <summary>
/// Marks what holds sentences that the bot made, in the words of schema.org: Teams shows it as "AI generated". One message takes one such mark.
/// Source: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content.
/// </summary>
internal static class GeneratedMark
{
    private const string Type = "https://schema.org/Message";

    /// <summary>The mark as an entity of the message.</summary>
    public static Entity Make() => new(Type)
    {
        Properties = new JObject
        {
            ["@type"] = "Message",
            ["@context"] = "https://schema.org",
            ["additionalType"] = new JArray("AIGeneratedContent"),
        },
    };

    /// <summary>Whether a message bears it.</summary>
    public static bool IsOn(IMessageActivity said) => said.Entities?.Any(entity => entity.Type == Type) == true;
}
