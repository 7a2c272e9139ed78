using System.Text.Json;
using InquiryBot.Language;

namespace InquiryBot.Reports.Transcripts;

/// <summary>Reads the members <c>context</c> and <c>channel</c> of a message.</summary>
internal static class JsonContext
{
    /// <summary>Earlier messages, oldest first: strings, or objects with author and text.</summary>
    public static List<(string Text, string? Author)>? Earlier(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonMessageException("context", "context");
        var earlier = new List<(string, string?)>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            earlier.Add(reader.TokenType switch
            {
                JsonTokenType.String => (JsonText.Read(ref reader), null),
                JsonTokenType.StartObject => EarlierMessage(ref reader),
                _ => throw new JsonMessageException("context", "context"),
            });
        }

        return earlier;
    }

    /// <summary>Where it was said.</summary>
    public static MessageContext Channel(ref Utf8JsonReader reader)
    {
        var context = MessageContext.None;
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
            return context;
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonMessageException("channel", "object");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("purpose"u8))
                context = context with { Purpose = Purpose(JsonMembers.Text(ref reader, "channel.purpose")) };
            else if (reader.ValueTextEquals("kind"u8))
                context = context with { Kind = Kind(JsonMembers.Text(ref reader, "channel.kind")) };
            else if (reader.ValueTextEquals("incident"u8))
                context = context with { Incident = JsonMembers.YesOrNo(ref reader, "channel.incident") };
            else
                JsonMembers.Skip(ref reader);
        }

        return context;
    }

    private static (string, string?) EarlierMessage(ref Utf8JsonReader reader)
    {
        string? text = null, author = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("text"u8))
                text = JsonMembers.Text(ref reader, "context.text");
            else if (reader.ValueTextEquals("author"u8))
                author = JsonMembers.TextOrNumber(ref reader, "context.author");
            else
                JsonMembers.Skip(ref reader);
        }

        return (text ?? throw new JsonMessageException("context.text", "text"), author);
    }

    private static ChannelPurpose Purpose(string? name) => name switch
    {
        null or "mixed" => ChannelPurpose.Mixed,
        "inquiry" => ChannelPurpose.Inquiry,
        "directive-ok" => ChannelPurpose.DirectiveOk,
        _ => throw new JsonMessageException("channel.purpose", "purpose"),
    };

    private static ChannelKind Kind(string? name) => name switch
    {
        null or "channel" => ChannelKind.Channel,
        "direct" => ChannelKind.Direct,
        "external" => ChannelKind.External,
        _ => throw new JsonMessageException("channel.kind", "kind"),
    };
}
