using System.Buffers;
using System.Text.Json;

namespace InquiryBot.Storage;

/// <summary>
/// State as JSON whose types are named by short tags from a closed list, and revived as exactly those types: Bot Builder's dialogs cast what
/// they find, so a plain JSON store would hand them a tree and fail. A type off the list is refused when it is written, not when it is missed.
/// </summary>
internal sealed class BotStateJson
{
    /// <summary>State holds ids, names of steps and choices, in UTF-16 code units; a text longer than this is most likely somebody's message.</summary>
    public const int LongestText = 256;

    private const string MapTag = "map";
    private static readonly JsonDocumentOptions Reading = new() { MaxDepth = 256 };
    private readonly Dictionary<Type, BotStateType> _byType;
    private readonly Dictionary<string, BotStateType> _byTag;

    public BotStateJson(params IEnumerable<BotStateType> more)
    {
        IReadOnlyList<BotStateType> types = [.. BotStateTypes.All, .. more];
        _byType = types.ToDictionary(type => type.Type);
        _byTag = types.ToDictionary(type => type.Tag);
    }

    /// <exception cref="ArgumentException">The value, or one inside it, is of a type that state may not hold.</exception>
    public byte[] Write(object value)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using var writer = new Utf8JsonWriter(buffer);
        WriteValue(writer, value, "the state");
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    /// <exception cref="JsonException">The bytes are not what <see cref="Write"/> makes.</exception>
    public object? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes, Reading);
            return ReadValue(document.RootElement);
        }
        catch (Exception error) when (error is InvalidOperationException or FormatException or KeyNotFoundException)
        {
            throw new JsonException("The state has another form than it is written in.", error);
        }
    }

    internal void WriteValue(Utf8JsonWriter writer, object? value, string where)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                return;
            case string text:
                RefuseLongText(text, where);
                writer.WriteStringValue(text);
                return;
            case bool flag:
                writer.WriteBooleanValue(flag);
                return;
            case int number:
                writer.WriteNumberValue(number);
                return;
        }

        writer.WriteStartObject();
        WriteTagged(writer, value, where);
        writer.WriteEndObject();
    }

    internal void WriteMap(Utf8JsonWriter writer, IDictionary<string, object> map)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in map)
        {
            writer.WritePropertyName(name);
            WriteValue(writer, value, $"'{name}'");
        }

        writer.WriteEndObject();
    }

    internal object? ReadValue(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => element.GetInt32(),
        JsonValueKind.Object => ReadTagged(element.EnumerateObject().Single()),
        JsonValueKind.Null => null,
        _ => throw new JsonException("A list without a tag."),
    };

    internal Dictionary<string, object> ReadMap(JsonElement element)
    {
        var map = new Dictionary<string, object>();
        foreach (var entry in element.EnumerateObject())
            map[entry.Name] = ReadValue(entry.Value)!;
        return map;
    }

    internal static void RefuseLongText(string text, string where)
    {
        if (text.Length > LongestText)
            throw new ArgumentException($"Bot state cannot keep a text of {text.Length} characters as {where}: what people write is never stored, and ids are at most {LongestText} long.");
    }

    private void WriteTagged(Utf8JsonWriter writer, object value, string where)
    {
        if (value is IDictionary<string, object> map)
        {
            writer.WritePropertyName(MapTag);
            WriteMap(writer, map);
        }
        else if (_byType.TryGetValue(value.GetType(), out var type))
        {
            writer.WritePropertyName(type.Tag);
            type.Write(this, writer, value);
        }
        else
        {
            throw new ArgumentException($"Bot state cannot keep a {value.GetType()} as {where}: keep strings, numbers, booleans and ids, or add the type to BotStateTypes.");
        }
    }

    private object ReadTagged(JsonProperty tagged)
    {
        if (tagged.NameEquals(MapTag))
            return ReadMap(tagged.Value);
        return _byTag.TryGetValue(tagged.Name, out var type)
            ? type.Read(this, tagged.Value)
            : throw new JsonException($"The tag '{tagged.Name}' is not known to this build.");
    }
}
