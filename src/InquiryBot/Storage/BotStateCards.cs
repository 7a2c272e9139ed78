using System.Text.Json;
using Microsoft.Bot.Schema;

namespace InquiryBot.Storage;

/// <summary>Buttons and cards inside a question of the bot.</summary>
internal static class BotStateCards
{
    public static void WriteAction(BotStateJson json, Utf8JsonWriter writer, CardAction action)
    {
        writer.WriteStartObject();
        writer.WriteIfAny("type", action.Type);
        writer.WriteIfAny("title", action.Title);
        writer.WriteIfAny("image", action.Image);
        writer.WriteIfAny("alt", action.ImageAltText);
        writer.WriteIfAny("text", action.Text);
        writer.WriteIfAny("shown", action.DisplayText);
        writer.WriteIfAny("value", action.Value, value => json.WriteValue(writer, value, "a button's value"));
        writer.WriteIfAny("channel", action.ChannelData, value => json.WriteValue(writer, value, "a button's channel data"));
        writer.WriteEndObject();
    }

    public static CardAction ReadAction(BotStateJson json, JsonElement element) => new()
    {
        Type = element.Text("type"),
        Title = element.Text("title"),
        Image = element.Text("image"),
        ImageAltText = element.Text("alt"),
        Text = element.Text("text"),
        DisplayText = element.Text("shown"),
        Value = element.TryGetProperty("value", out var value) ? json.ReadValue(value) : null,
        ChannelData = element.TryGetProperty("channel", out var channel) ? json.ReadValue(channel) : null,
    };

    public static void WriteAttachment(BotStateJson json, Utf8JsonWriter writer, Attachment attachment)
    {
        writer.WriteStartObject();
        writer.WriteIfAny("type", attachment.ContentType);
        writer.WriteIfAny("url", attachment.ContentUrl);
        writer.WriteIfAny("name", attachment.Name);
        writer.WriteIfAny("thumbnail", attachment.ThumbnailUrl);
        writer.WriteIfAny("content", attachment.Content, content => json.WriteValue(writer, content, "an attachment's content"));
        writer.WriteEndObject();
    }

    public static Attachment ReadAttachment(BotStateJson json, JsonElement element) => new()
    {
        ContentType = element.Text("type"),
        ContentUrl = element.Text("url"),
        Name = element.Text("name"),
        ThumbnailUrl = element.Text("thumbnail"),
        Content = element.TryGetProperty("content", out var content) ? json.ReadValue(content) : null,
    };

    public static void WriteHero(BotStateJson json, Utf8JsonWriter writer, HeroCard card)
    {
        writer.WriteStartObject();
        writer.WriteIfAny("title", card.Title);
        writer.WriteIfAny("subtitle", card.Subtitle);
        writer.WriteIfAny("text", card.Text);
        writer.WriteItemsIfAny("buttons", card.Buttons, button => WriteAction(json, writer, button));
        writer.WriteIfAny("tap", card.Tap, tap => WriteAction(json, writer, tap));
        writer.WriteEndObject();
    }

    public static HeroCard ReadHero(BotStateJson json, JsonElement element) => new()
    {
        Title = element.Text("title"),
        Subtitle = element.Text("subtitle"),
        Text = element.Text("text"),
        Buttons = element.Items("buttons", button => ReadAction(json, button)),
        Tap = element.Member("tap", tap => ReadAction(json, tap)),
    };
}
