using System.Text.Json;
using InquiryBot.Language;

namespace InquiryBot.Reports.Transcripts;

/// <summary>Reads one line of JSON Lines: <c>text</c> is required, what is not known is skipped.</summary>
internal static class JsonMessage
{
    /// <summary>Parses a line.</summary>
    /// <exception cref="JsonException">It is not JSON, or not a message (<see cref="JsonMessageException"/>).</exception>
    public static TranscriptMessage Parse(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            throw new JsonMessageException("", "object");
        var message = new Draft();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            message.Take(ref reader);
        // Anything after the closing brace is a fault too; the reader says so when asked for more.
        reader.Read();
        return message.Finish();
    }

    private ref struct Draft
    {
        private string? _text;
        private string? _id;
        private string? _author;
        private string? _thread;
        private DateTimeOffset? _at;
        private List<(string Text, string? Author)>? _earlier;
        private MessageContext _channel = MessageContext.None;

        public Draft()
        {
        }

        public void Take(ref Utf8JsonReader reader)
        {
            if (reader.ValueTextEquals("text"u8))
                _text = JsonMembers.Text(ref reader, "text") ?? throw new JsonMessageException("text", "text");
            else if (reader.ValueTextEquals("id"u8))
                _id = JsonMembers.TextOrNumber(ref reader, "id");
            else if (reader.ValueTextEquals("author"u8))
                _author = JsonMembers.TextOrNumber(ref reader, "author");
            else if (reader.ValueTextEquals("thread"u8))
                _thread = JsonMembers.TextOrNumber(ref reader, "thread");
            else if (reader.ValueTextEquals("at"u8))
                _at = JsonMembers.Moment(ref reader, "at");
            else if (reader.ValueTextEquals("context"u8))
                _earlier = JsonContext.Earlier(ref reader);
            else if (reader.ValueTextEquals("channel"u8))
                _channel = JsonContext.Channel(ref reader);
            else
                JsonMembers.Skip(ref reader);
        }

        public readonly TranscriptMessage Finish()
        {
            var author = _author;
            var context = _earlier is null
                ? _channel
                : _channel with { Earlier = _earlier.ConvertAll(earlier => new EarlierMessage(earlier.Text, Same(earlier.Author, author))) };
            return new TranscriptMessage
            {
                Text = _text ?? throw new JsonMessageException("text", "text"),
                Id = _id,
                Author = _author,
                Thread = _thread,
                At = _at,
                Context = context,
            };
        }

        private static bool? Same(string? earlier, string? author) => earlier is null || author is null ? null : earlier == author;
    }
}
