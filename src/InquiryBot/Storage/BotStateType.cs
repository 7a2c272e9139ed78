using System.Text.Json;

namespace InquiryBot.Storage;

/// <summary>One entry of the closed list of what state may hold: the type, its tag on disk, and how it is written and revived.</summary>
internal sealed class BotStateType
{
    private BotStateType(Type type, string tag, Action<BotStateJson, Utf8JsonWriter, object> write, Func<BotStateJson, JsonElement, object> read)
    {
        Type = type;
        Tag = tag;
        Write = write;
        Read = read;
    }

    public Type Type { get; }

    public string Tag { get; }

    public Action<BotStateJson, Utf8JsonWriter, object> Write { get; }

    public Func<BotStateJson, JsonElement, object> Read { get; }

    public static BotStateType Of<T>(string tag, Action<BotStateJson, Utf8JsonWriter, T> write, Func<BotStateJson, JsonElement, T> read)
        where T : notnull =>
        new(typeof(T), tag, (json, writer, value) => write(json, writer, (T)value), (json, element) => read(json, element));
}
