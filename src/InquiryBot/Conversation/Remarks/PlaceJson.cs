using System.Text.Json;
using Microsoft.Bot.Schema;

namespace InquiryBot.Conversation.Remarks;

/// <summary>What a courier needs to find a delivered card again, as bytes to be sealed.</summary>
internal static class PlaceJson
{
    /// <summary>Writes a place.</summary>
    public static byte[] Write(ConversationReference place) => JsonSerializer.SerializeToUtf8Bytes(new Fields(
        place.ActivityId, place.ChannelId, place.ServiceUrl, place.Locale, place.User?.Id, place.Bot?.Id,
        place.Conversation?.Id, place.Conversation?.ConversationType, place.Conversation?.IsGroup, place.Conversation?.TenantId));

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
            User = new ChannelAccount(fields.User),
            Bot = new ChannelAccount(fields.Bot),
            Conversation = new ConversationAccount { Id = fields.Conversation, ConversationType = fields.Type, IsGroup = fields.IsGroup, TenantId = fields.Tenant },
        };
    }

    private sealed record Fields(
        string? Activity, string? Platform, string? ServiceUrl, string? Locale, string? User, string? Bot, string? Conversation, string? Type, bool? IsGroup, string? Tenant);
}
