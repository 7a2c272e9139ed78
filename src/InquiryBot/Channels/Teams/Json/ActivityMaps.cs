using Microsoft.Bot.Schema;

namespace InquiryBot.Channels.Teams.Json;

/// <summary>An activity, with the names of the Bot Framework protocol.</summary>
internal static class ActivityMaps
{
    public static JsonMap<Activity> Activity { get; } = Rest(Content(Route(new JsonMap<Activity>())));

    public static JsonMap<ConversationParameters> NewConversation { get; } = new JsonMap<ConversationParameters>()
        .Flag("isGroup", it => it.IsGroup, (it, value) => it.IsGroup = value)
        .Child("bot", AccountMaps.Account, it => it.Bot, (it, value) => it.Bot = value)
        .List("members", AccountMaps.Account, it => it.Members, (it, value) => it.Members = value)
        .Text("topicName", it => it.TopicName, (it, value) => it.TopicName = value)
        .Child("activity", Activity, it => it.Activity, (it, value) => it.Activity = value)
        .Free("channelData", it => it.ChannelData, (it, value) => it.ChannelData = value)
        .Text("tenantId", it => it.TenantId, (it, value) => it.TenantId = value);

    private static JsonMap<Activity> Route(JsonMap<Activity> map) => map
        .Text("type", it => it.Type, (it, value) => it.Type = value)
        .Text("id", it => it.Id, (it, value) => it.Id = value)
        .Time("timestamp", it => it.Timestamp, (it, value) => it.Timestamp = value)
        .Time("localTimestamp", it => it.LocalTimestamp, (it, value) => it.LocalTimestamp = value)
        .Text("localTimezone", it => it.LocalTimezone, (it, value) => it.LocalTimezone = value)
        .Text("serviceUrl", it => it.ServiceUrl, (it, value) => it.ServiceUrl = value)
        .Text("channelId", it => it.ChannelId, (it, value) => it.ChannelId = value)
        .Child("from", AccountMaps.Account, it => it.From, (it, value) => it.From = value)
        .Child("conversation", AccountMaps.Conversation, it => it.Conversation, (it, value) => it.Conversation = value)
        .Child("recipient", AccountMaps.Account, it => it.Recipient, (it, value) => it.Recipient = value)
        .Text("locale", it => it.Locale, (it, value) => it.Locale = value)
        .Text("replyToId", it => it.ReplyToId, (it, value) => it.ReplyToId = value)
        .Text("deliveryMode", it => it.DeliveryMode, (it, value) => it.DeliveryMode = value)
        .Text("callerId", it => it.CallerId, (it, value) => it.CallerId = value);

    private static JsonMap<Activity> Content(JsonMap<Activity> map) => map
        .Text("textFormat", it => it.TextFormat, (it, value) => it.TextFormat = value)
        .Text("attachmentLayout", it => it.AttachmentLayout, (it, value) => it.AttachmentLayout = value)
        .Text("text", it => it.Text, (it, value) => it.Text = value)
        .Text("speak", it => it.Speak, (it, value) => it.Speak = value)
        .Text("inputHint", it => it.InputHint, (it, value) => it.InputHint = value)
        .Text("summary", it => it.Summary, (it, value) => it.Summary = value)
        .Text("importance", it => it.Importance, (it, value) => it.Importance = value)
        .Time("expiration", it => it.Expiration, (it, value) => it.Expiration = value)
        .Child("suggestedActions", CardMaps.Suggested, it => it.SuggestedActions, (it, value) => it.SuggestedActions = value)
        .List("attachments", CardMaps.Attachment, it => it.Attachments, (it, value) => it.Attachments = value)
        .List("entities", EntityMaps.Entity.Read, EntityMaps.Write, it => it.Entities, (it, value) => it.Entities = value)
        .Free("channelData", it => it.ChannelData, (it, value) => it.ChannelData = value);

    private static JsonMap<Activity> Rest(JsonMap<Activity> map) => map
        .List("membersAdded", AccountMaps.Account, it => it.MembersAdded, (it, value) => it.MembersAdded = value)
        .List("membersRemoved", AccountMaps.Account, it => it.MembersRemoved, (it, value) => it.MembersRemoved = value)
        .List("reactionsAdded", EntityMaps.Reaction, it => it.ReactionsAdded, (it, value) => it.ReactionsAdded = value)
        .List("reactionsRemoved", EntityMaps.Reaction, it => it.ReactionsRemoved, (it, value) => it.ReactionsRemoved = value)
        .Text("topicName", it => it.TopicName, (it, value) => it.TopicName = value)
        .Flag("historyDisclosed", it => it.HistoryDisclosed, (it, value) => it.HistoryDisclosed = value)
        .Text("action", it => it.Action, (it, value) => it.Action = value)
        .Text("label", it => it.Label, (it, value) => it.Label = value)
        .Text("valueType", it => it.ValueType, (it, value) => it.ValueType = value)
        .Free("value", it => it.Value, (it, value) => it.Value = value)
        .Text("name", it => it.Name, (it, value) => it.Name = value)
        .Child("relatesTo", AccountMaps.Reference, it => it.RelatesTo, (it, value) => it.RelatesTo = value)
        .Text("code", it => it.Code, (it, value) => it.Code = value)
        .Texts("listenFor", it => it.ListenFor, (it, value) => it.ListenFor = value)
        .List("textHighlights", EntityMaps.Highlight, it => it.TextHighlights, (it, value) => it.TextHighlights = value)
        .Child("semanticAction", EntityMaps.Semantic, it => it.SemanticAction, (it, value) => it.SemanticAction = value)
        .Rest(it => it.Properties, (it, rest) => it.Properties = rest);
}
