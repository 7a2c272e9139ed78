using System.Text.Json;
using Newtonsoft.Json.Linq;

namespace InquiryBot.Storage;

/// <summary>
/// Free-form JSON between <see cref="System.Text.Json"/>, which reads and writes, and <see cref="JToken"/>, which Bot Builder hands to its callers.
/// Strings stay strings: nothing is guessed to be a date.
/// </summary>
internal static class JsonTokens
{
    /// <summary>The value the reader stands on. Nesting is bounded by the reader's own depth.</summary>
    public static JToken Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => ReadObject(ref reader),
        JsonTokenType.StartArray => ReadArray(ref reader),
        JsonTokenType.String => new JValue(JsonText.Read(ref reader)),
        JsonTokenType.Number => Number(ref reader),
        JsonTokenType.True => new JValue(true),
        JsonTokenType.False => new JValue(false),
        _ => JValue.CreateNull(),
    };

    /// <summary>The object the reader stands on.</summary>
    public static JObject ReadObject(ref Utf8JsonReader reader)
    {
        var target = new JObject();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = JsonText.Read(ref reader);
            reader.Read();
            target[name] = Read(ref reader);
        }

        return target;
    }

    public static void Write(Utf8JsonWriter writer, JToken token)
    {
        switch (token)
        {
            case JObject container:
                WriteObject(writer, container);
                break;
            case JArray array:
                writer.WriteStartArray();
                foreach (var item in array)
                    Write(writer, item);
                writer.WriteEndArray();
                break;
            default:
                WriteScalar(writer, ((JValue)token).Value);
                break;
        }
    }

    private static JArray ReadArray(ref Utf8JsonReader reader)
    {
        var target = new JArray();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            target.Add(Read(ref reader));
        return target;
    }

    private static JValue Number(ref Utf8JsonReader reader)
    {
        if (reader.TryGetInt64(out var whole))
            return new JValue(whole);
        // An id of twenty digits must not lose its last ones.
        if (reader.TryGetDecimal(out var exact) && exact == decimal.Truncate(exact))
            return new JValue(exact);
        return reader.TryGetDouble(out var number) && double.IsFinite(number)
            ? new JValue(number)
            : throw new JsonException("A number is too large.");
    }

    private static void WriteObject(Utf8JsonWriter writer, JObject container)
    {
        writer.WriteStartObject();
        foreach (var property in container.Properties())
        {
            writer.WritePropertyName(property.Name);
            Write(writer, property.Value);
        }

        writer.WriteEndObject();
    }

    private static void WriteScalar(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case string text: writer.WriteStringValue(text); break;
            case bool flag: writer.WriteBooleanValue(flag); break;
            case int number: writer.WriteNumberValue(number); break;
            case long number: writer.WriteNumberValue(number); break;
            case double number when double.IsFinite(number): writer.WriteNumberValue(number); break;
            case decimal number: writer.WriteNumberValue(number); break;
            case DateTime time: writer.WriteStringValue(time); break;
            case DateTimeOffset time: writer.WriteStringValue(time); break;
            default: writer.WriteStringValue(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)); break;
        }
    }
}
