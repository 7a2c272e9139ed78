using System.Text;
using System.Text.Json;
using InquiryBot.Storage;
using Newtonsoft.Json.Linq;

namespace InquiryBot.Channels.Teams.Json;

/// <summary>
/// The members of one type on the wire, by hand: Bot Builder's types carry annotations of another library only. Names are found without regard
/// to case, nulls are left out both ways, and what is not known is kept in the type's <c>Properties</c> when it has such a place.
/// </summary>
internal sealed class JsonMap<T>
    where T : class, new()
{
    private const int LongestName = 64;
    private readonly List<JsonMember<T>> _members = [];
    private readonly Dictionary<string, JsonMember<T>> _byName = new(StringComparer.OrdinalIgnoreCase);
    private Func<T, JObject?> _rest = _ => null;
    private Action<T, JObject>? _keepRest;

    public JsonMap<T> Add(string name, ReadMember<T> read, WriteMember<T> write)
    {
        var member = new JsonMember<T>(name, read, write);
        _members.Add(member);
        _byName.Add(name, member);
        return this;
    }

    /// <summary>Where members are kept that are not listed.</summary>
    public JsonMap<T> Rest(Func<T, JObject?> get, Action<T, JObject> set)
    {
        (_rest, _keepRest) = (get, set);
        return this;
    }

    public T Read(ref Utf8JsonReader reader, string name)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw WrongShapeException.Of(name, "an object");
        var target = new T();
        JObject? rest = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            ReadMember(ref reader, target, ref rest);
        if (rest is not null)
            _keepRest!(target, rest);
        return target;
    }

    /// <summary>Reads a value inside another; a fault in it names the way to it.</summary>
    public T ReadInside(ref Utf8JsonReader reader, string name)
    {
        try
        {
            return Read(ref reader, name);
        }
        catch (WrongShapeException fault) when (fault.Member != name)
        {
            throw fault.Inside(name);
        }
    }

    public void Write(Utf8JsonWriter writer, T source)
    {
        writer.WriteStartObject();
        foreach (var member in _members)
            member.Write(writer, source);
        if (_rest(source) is { } rest)
            WriteRest(writer, rest);
        writer.WriteEndObject();
    }

    private void ReadMember(ref Utf8JsonReader reader, T target, ref JObject? rest)
    {
        var member = Find(ref reader);
        var unknown = member is null && _keepRest is not null ? JsonText.Read(ref reader) : null;
        reader.Read();
        if (member is null && unknown is null)
            reader.Skip();
        else if (member is null)
            (rest ??= [])[unknown!] = JsonTokens.Read(ref reader);
        else if (reader.TokenType != JsonTokenType.Null)
            member.Read(ref reader, target);
    }

    private JsonMember<T>? Find(ref Utf8JsonReader reader)
    {
        if (reader.ValueIsEscaped)
            return _byName.GetValueOrDefault(JsonText.Read(ref reader));
        Span<char> name = stackalloc char[LongestName];
        if (!Encoding.UTF8.TryGetChars(reader.ValueSpan, name, out var length))
            return null;
        return _byName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name[..length], out var member) ? member : null;
    }

    private void WriteRest(Utf8JsonWriter writer, JObject rest)
    {
        foreach (var property in rest.Properties().Where(property => !_byName.ContainsKey(property.Name)))
        {
            writer.WritePropertyName(property.Name);
            JsonTokens.Write(writer, property.Value);
        }
    }
}
