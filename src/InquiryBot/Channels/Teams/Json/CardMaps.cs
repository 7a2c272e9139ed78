using Microsoft.Bot.Schema;

namespace InquiryBot.Channels.Teams.Json;

/// <summary>What hangs on a message: attachments, cards and buttons.</summary>
internal static class CardMaps
{
    public static JsonMap<CardAction> Action { get; } = new JsonMap<CardAction>()
        .Text("type", it => it.Type, (it, value) => it.Type = value)
        .Text("title", it => it.Title, (it, value) => it.Title = value)
        .Text("image", it => it.Image, (it, value) => it.Image = value)
        .Text("imageAltText", it => it.ImageAltText, (it, value) => it.ImageAltText = value)
        .Text("text", it => it.Text, (it, value) => it.Text = value)
        .Text("displayText", it => it.DisplayText, (it, value) => it.DisplayText = value)
        .Free("value", it => it.Value, (it, value) => it.Value = value)
        .Free("channelData", it => it.ChannelData, (it, value) => it.ChannelData = value);

    public static JsonMap<SuggestedActions> Suggested { get; } = new JsonMap<SuggestedActions>()
        .Texts("to", it => it.To, (it, value) => it.To = value)
        .List("actions", Action, it => it.Actions, (it, value) => it.Actions = value);

    public static JsonMap<Attachment> Attachment { get; } = new JsonMap<Attachment>()
        .Text("contentType", it => it.ContentType, (it, value) => it.ContentType = value)
        .Text("contentUrl", it => it.ContentUrl, (it, value) => it.ContentUrl = value)
        .Free("content", it => it.Content, (it, value) => it.Content = value)
        .Text("name", it => it.Name, (it, value) => it.Name = value)
        .Text("thumbnailUrl", it => it.ThumbnailUrl, (it, value) => it.ThumbnailUrl = value)
        .Rest(it => it.Properties, (it, rest) => it.Properties = rest);

    public static JsonMap<CardImage> Image { get; } = new JsonMap<CardImage>()
        .Text("url", it => it.Url, (it, value) => it.Url = value)
        .Text("alt", it => it.Alt, (it, value) => it.Alt = value)
        .Child("tap", Action, it => it.Tap, (it, value) => it.Tap = value);

    public static JsonMap<HeroCard> Hero { get; } = new JsonMap<HeroCard>()
        .Text("title", it => it.Title, (it, value) => it.Title = value)
        .Text("subtitle", it => it.Subtitle, (it, value) => it.Subtitle = value)
        .Text("text", it => it.Text, (it, value) => it.Text = value)
        .List("images", Image, it => it.Images, (it, value) => it.Images = value)
        .List("buttons", Action, it => it.Buttons, (it, value) => it.Buttons = value)
        .Child("tap", Action, it => it.Tap, (it, value) => it.Tap = value);
}
