using Microsoft.Bot.Schema;

namespace InquiryBot.Channels.Teams.Json;

/// <summary>Who and where.</summary>
internal static class AccountMaps
{
    public static JsonMap<ChannelAccount> Account { get; } = new JsonMap<ChannelAccount>()
        .Text("id", it => it.Id, (it, value) => it.Id = value)
        .Text("name", it => it.Name, (it, value) => it.Name = value)
        .Text("aadObjectId", it => it.AadObjectId, (it, value) => it.AadObjectId = value)
        .Text("role", it => it.Role, (it, value) => it.Role = value)
        .Rest(it => it.Properties, (it, rest) => it.Properties = rest);

    public static JsonMap<ConversationAccount> Conversation { get; } = new JsonMap<ConversationAccount>()
        .Flag("isGroup", it => it.IsGroup, (it, value) => it.IsGroup = value)
        .Text("conversationType", it => it.ConversationType, (it, value) => it.ConversationType = value)
        .Text("id", it => it.Id, (it, value) => it.Id = value)
        .Text("name", it => it.Name, (it, value) => it.Name = value)
        .Text("aadObjectId", it => it.AadObjectId, (it, value) => it.AadObjectId = value)
        .Text("role", it => it.Role, (it, value) => it.Role = value)
        .Text("tenantId", it => it.TenantId, (it, value) => it.TenantId = value)
        .Rest(it => it.Properties, (it, rest) => it.Properties = rest);

    public static JsonMap<ConversationReference> Reference { get; } = new JsonMap<ConversationReference>()
        .Text("activityId", it => it.ActivityId, (it, value) => it.ActivityId = value)
        .Child("user", Account, it => it.User, (it, value) => it.User = value)
        .Child("bot", Account, it => it.Bot, (it, value) => it.Bot = value)
        .Child("conversation", Conversation, it => it.Conversation, (it, value) => it.Conversation = value)
        .Text("channelId", it => it.ChannelId, (it, value) => it.ChannelId = value)
        .Text("locale", it => it.Locale, (it, value) => it.Locale = value)
        .Text("serviceUrl", it => it.ServiceUrl, (it, value) => it.ServiceUrl = value);
}
