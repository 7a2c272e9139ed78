using System.Text.Json;

namespace InquiryBot.Channels.Teams.Json;

/// <summary>Reads the value the reader stands on into a member; null is left out before.</summary>
internal delegate void ReadMember<T>(ref Utf8JsonReader reader, T target);

/// <summary>Writes name and value of a member, or nothing when it is null.</summary>
internal delegate void WriteMember<T>(Utf8JsonWriter writer, T source);

/// <summary>Reads a value the reader stands on.</summary>
internal delegate TValue ReadValue<TValue>(ref Utf8JsonReader reader, string name);

/// <summary>One member of an object on the wire.</summary>
internal sealed record JsonMember<T>(string Name, ReadMember<T> Read, WriteMember<T> Write);
