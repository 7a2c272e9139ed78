using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Bot.Schema;

namespace InquiryBot.Channels.Teams.Json;

/// <summary>What came of reading a body: an activity, or the sentence that says why not.</summary>
internal readonly record struct ActivityReading(Activity? Activity, string? Fault);

/// <summary>Activities as UTF-8 JSON.</summary>
internal static class ActivityJson
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];
    private static readonly JsonReaderOptions Reading = new() { MaxDepth = 64 };

    // The relaxed encoder keeps é and emoji short; the result is sent as application/json and never becomes part of a page.
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static ActivityReading Read(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8.StartsWith(ByteOrderMark) ? utf8[ByteOrderMark.Length..] : utf8, Reading);
            reader.Read();
            var activity = ActivityMaps.Activity.Read(ref reader, "activity");
            // One more step finds text after the object.
            reader.Read();
            return string.IsNullOrEmpty(activity.Type) ? Bad("The activity has no 'type': send for example \"type\": \"message\".") : new(activity, null);
        }
        catch (WrongShapeException error)
        {
            return Bad(error.Message);
        }
        catch (JsonException error)
        {
            return Bad($"The body is not valid JSON, or nested deeper than {Reading.MaxDepth} levels (line {error.LineNumber + 1}, byte {error.BytePositionInLine + 1}): send one activity as a JSON object.");
        }
    }

    public static ReadOnlyMemory<byte> Write(Activity activity) => Write(writer => ActivityMaps.Activity.Write(writer, activity));

    public static ReadOnlyMemory<byte> Write(ConversationParameters parameters) => Write(writer => ActivityMaps.NewConversation.Write(writer, parameters));

    /// <summary>Any value that a handler may answer with.</summary>
    public static ReadOnlyMemory<byte> WriteAny(object value, bool indented) => Write(writer => JsonValues.Write(writer, value), Writing with { Indented = indented });

    private static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> write) => Write(write, Writing);

    private static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using var writer = new Utf8JsonWriter(buffer, options);
        write(writer);
        writer.Flush();
        return buffer.WrittenMemory;
    }

    private static ActivityReading Bad(string sentence) => new(null, sentence);
}
