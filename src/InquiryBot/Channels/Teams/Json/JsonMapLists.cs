using System.Text.Json;

namespace InquiryBot.Channels.Teams.Json;

/// <summary>Members that are lists. An empty list is written, a null one is not.</summary>
internal static class JsonMapLists
{
    public static JsonMap<T> List<T, TItem>(this JsonMap<T> map, string name, JsonMap<TItem> item, Func<T, IList<TItem>?> get, Action<T, IList<TItem>> set)
        where T : class, new()
        where TItem : class, new() =>
        map.List(name, item.ReadInside, item.Write, get, set);

    public static JsonMap<T> Texts<T>(this JsonMap<T> map, string name, Func<T, IList<string>?> get, Action<T, IList<string>> set)
        where T : class, new() =>
        map.List(name, JsonScalars.Text, (writer, text) => writer.WriteStringValue(text), get, set);

    public static JsonMap<T> List<T, TItem>(
        this JsonMap<T> map, string name, ReadValue<TItem> read, Action<Utf8JsonWriter, TItem> write, Func<T, IList<TItem>?> get, Action<T, IList<TItem>> set)
        where T : class, new() =>
        map.Add(
            name,
            (ref reader, target) => set(target, ReadAll(ref reader, name, read)),
            (writer, source) =>
            {
                if (get(source) is { } items)
                    WriteAll(writer, name, items, write);
            });

    private static List<TItem> ReadAll<TItem>(ref Utf8JsonReader reader, string name, ReadValue<TItem> read)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw WrongShapeException.Of(name, "a list");
        var items = new List<TItem>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.Null)
                items.Add(read(ref reader, name));
        }

        return items;
    }

    private static void WriteAll<TItem>(Utf8JsonWriter writer, string name, IList<TItem> items, Action<Utf8JsonWriter, TItem> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
            write(writer, item);
        writer.WriteEndArray();
    }
}
