using System.Text.Json;

namespace InquiryBot.Storage;

/// <summary>Members that are left out when there is nothing in them.</summary>
internal static class BotStateMembers
{
    public static void WriteIfAny(this Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
            writer.WriteString(name, text);
    }

    public static void WriteIfAny<T>(this Utf8JsonWriter writer, string name, T? value, Action<T> write)
        where T : class
    {
        if (value is null)
            return;
        writer.WritePropertyName(name);
        write(value);
    }

    public static void WriteItemsIfAny<T>(this Utf8JsonWriter writer, string name, IEnumerable<T>? items, Action<T> write)
    {
        if (items is null)
            return;
        writer.WriteStartArray(name);
        foreach (var item in items)
            write(item);
        writer.WriteEndArray();
    }

    public static string? Text(this JsonElement element, string name) => element.TryGetProperty(name, out var member) ? member.GetString() : null;

    public static T? Member<T>(this JsonElement element, string name, Func<JsonElement, T> read)
        where T : class =>
        element.TryGetProperty(name, out var member) ? read(member) : null;

    public static List<T>? Items<T>(this JsonElement element, string name, Func<JsonElement, T> read) =>
        element.TryGetProperty(name, out var member) ? [.. member.EnumerateArray().Select(read)] : null;
}
