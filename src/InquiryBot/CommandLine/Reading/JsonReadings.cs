using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using InquiryBot.Language;
using InquiryBot.Language.Rewordings;

namespace InquiryBot.CommandLine.Reading;

/// <summary>Readings as JSON Lines, the form other programs rely on.</summary>
internal sealed class JsonReadings : IReadingFormat
{
    // Dutch stays readable; nothing here ends up in a web page.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <inheritdoc/>
    public string? Heading => null;

    /// <inheritdoc/>
    public void Write(ReadMessage message, ArrayBufferWriter<byte> output)
    {
        using (var json = new Utf8JsonWriter(output, Options))
            Write(message, json);
        output.Write("\n"u8);
    }

    private static void Write(ReadMessage message, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, Whole(message.Id));
        json.WriteString("language"u8, Names.Of(message.Reading.Language));
        json.WriteString("action"u8, Names.Of(message.Reading.Action));
        json.WriteNumber("confidence"u8, Math.Round(message.Reading.Confidence, 3));
        json.WriteStartArray("sentences"u8);
        foreach (var sentence in message.Reading.Sentences)
            Write(sentence, json);
        json.WriteEndArray();
        if (message.Rewordings is not null)
            Write(message.Rewordings, json);
        json.WriteEndObject();
    }

    private static void Write(SentenceReading sentence, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("start"u8, sentence.Span.Start);
        json.WriteNumber("length"u8, sentence.Span.Length);
        json.WriteString("stance"u8, Names.Of(sentence.Stance));
        json.WriteString("kind"u8, sentence.Kind.Id());
        json.WriteStartArray("flags"u8);
        foreach (var flag in Names.Of(sentence.Flags))
            json.WriteStringValue(flag);
        json.WriteEndArray();
        json.WriteNumber("confidence"u8, Math.Round(sentence.Confidence, 3));
        json.WriteStartArray("evidence"u8);
        foreach (var evidence in sentence.Evidence)
            Write(evidence, json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Evidence evidence, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("cue"u8, evidence.Cue);
        json.WriteNumber("start"u8, evidence.Span.Start);
        json.WriteNumber("length"u8, evidence.Span.Length);
        json.WriteNumber("weight"u8, Math.Round(evidence.Weight, 2));
        json.WriteEndObject();
    }

    private static void Write(IReadOnlyList<Rewording> rewordings, Utf8JsonWriter json)
    {
        json.WriteStartArray("rewordings"u8);
        foreach (var rewording in rewordings)
        {
            json.WriteStartObject();
            json.WriteString("text"u8, Whole(rewording.Text));
            json.WriteString("move"u8, Names.Of(rewording.Move));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // Half an emoji cannot be written as UTF-8; it becomes the replacement character.
    private static string Whole(string text) => text.AsSpan().IndexOfAnyInRange('\ud800', '\udfff') < 0
        ? text
        : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
