using System.Text.Json;

namespace InquiryBot.Channels.Teams.Json;

/// <summary>The kinds of members an activity is made of.</summary>
internal static class JsonMapMembers
{
    public static JsonMap<T> Text<T>(this JsonMap<T> map, string name, Func<T, string?> get, Action<T, string> set)
        where T : class, new()
    {
        var encoded = JsonEncodedText.Encode(name);
        return map.Add(
            name,
            (ref reader, target) => set(target, JsonScalars.Text(ref reader, name)),
            (writer, source) =>
            {
                if (get(source) is { } text)
                    writer.WriteString(encoded, text);
            });
    }

    public static JsonMap<T> Time<T>(this JsonMap<T> map, string name, Func<T, DateTimeOffset?> get, Action<T, DateTimeOffset?> set)
        where T : class, new() =>
        map.Add(
            name,
            (ref reader, target) => set(target, JsonScalars.Time(ref reader, name)),
            (writer, source) =>
            {
                if (get(source) is { } time)
                    JsonScalars.WriteTime(writer, name, time);
            });

    public static JsonMap<T> Flag<T>(this JsonMap<T> map, string name, Func<T, bool?> get, Action<T, bool?> set)
        where T : class, new() =>
        map.Add(
            name,
            (ref reader, target) => set(target, JsonScalars.Flag(ref reader, name)),
            (writer, source) =>
            {
                if (get(source) is { } flag)
                    writer.WriteBoolean(name, flag);
            });

    public static JsonMap<T> Whole<T>(this JsonMap<T> map, string name, Func<T, int?> get, Action<T, int?> set)
        where T : class, new() =>
        map.Add(
            name,
            (ref reader, target) => set(target, JsonScalars.Whole(ref reader, name)),
            (writer, source) =>
            {
                if (get(source) is { } number)
                    writer.WriteNumber(name, number);
            });

    /// <summary>A member that may hold anything: trees arrive as <c>JObject</c> and <c>JArray</c>, as Bot Builder's own adapters deliver them.</summary>
    public static JsonMap<T> Free<T>(this JsonMap<T> map, string name, Func<T, object?> get, Action<T, object?> set)
        where T : class, new() =>
        map.Add(
            name,
            (ref reader, target) => set(target, JsonValues.Read(ref reader)),
            (writer, source) =>
            {
                if (get(source) is not { } value)
                    return;
                writer.WritePropertyName(name);
                JsonValues.Write(writer, value);
            });

    public static JsonMap<T> Child<T, TChild>(this JsonMap<T> map, string name, JsonMap<TChild> child, Func<T, TChild?> get, Action<T, TChild> set)
        where T : class, new()
        where TChild : class, new()
    {
        var encoded = JsonEncodedText.Encode(name);
        return map.Add(
            name,
            (ref reader, target) => set(target, child.ReadInside(ref reader, name)),
            (writer, source) =>
            {
                if (get(source) is not { } value)
                    return;
                writer.WritePropertyName(encoded);
                child.Write(writer, value);
            });
    }
}
