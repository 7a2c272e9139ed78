using Microsoft.Bot.Builder.Snapshots;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class Choice
{
    public Choice(string value = null)
    {
        Value = value;
    }

    [JsonProperty("value")]
    public string Value { get; set; }

    [JsonProperty("action")]
    public CardAction Action { get; set; }

    [JsonProperty("synonyms")]
    public List<string> Synonyms { get; set; }

    internal bool IsPlain => GetType() == typeof(Choice) && ActivitySnapshot.IsPlain(Action);

    internal Choice Copy() => new(Value)
    {
        Action = ActivitySnapshot.Copy(Action),
        Synonyms = Synonyms is null ? null : [.. Synonyms],
    };

    internal void WriteTo(FingerprintWriter writer)
    {
        writer.Write(Value);
        ActivitySnapshot.Write(writer, Action);
        writer.WriteCount(Synonyms);
        foreach (var synonym in Synonyms ?? [])
            writer.Write(synonym);
    }
}
