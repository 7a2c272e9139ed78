using System.Text.Json;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace InquiryBot.Conversation.Remarks;

/// <summary>What a courier needs to find a delivered card again, as bytes to be sealed.</summary>
internal static class PlaceJson
{
    /// <summary>Writes a place.</summary>
    public static byte[] Write(ConversationReference place) => JsonSerializer.SerializeToUtf8Bytes(new Fields(
        place.ActivityId, place.ChannelId, place.ServiceUrl, place.Locale, place.User?.Id, place.Bot?.Id,
        place.Conversation?.Id, place.Conversation?.ConversationType, place.Conversation?.IsGroup, place.Conversation?.TenantId,
        place.User?.Properties is { HasValues: true } marks ? marks.ToString(Newtonsoft.Json.Formatting.None) : null));

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static ConversationReference Read(byte[] bytes)
    {
        var fields = JsonSerializer.Deserialize<Fields>(bytes)!;
        return new ConversationReference
        {
            ActivityId = fields.Activity,
            ChannelId = fields.Platform,
            ServiceUrl = fields.ServiceUrl,
            Locale = fields.Locale,
            // Teams marks who alone sees a card in a channel of many: without the mark, the change would go to all.
            User = new ChannelAccount(fields.User) { Properties = fields.UserMarks is null ? new JObject() : JObject.Parse(fields.UserMarks) },
            Bot = new ChannelAccount(fields.Bot),
            Conversation = new ConversationAccount { Id = fields.Conversation, ConversationType = fields.Type, IsGroup = fields.IsGroup, TenantId = fields.Tenant },
        };
    }

    private sealed record Fields(
        string? Activity, string? Platform, string? ServiceUrl, string? Locale, string? User, string? Bot, string? Conversation, string? Type, bool? IsGroup, string? Tenant,
        string? UserMarks);
}
