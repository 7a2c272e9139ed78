using Microsoft.Bot.Builder.Snapshots;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

public class DialogInstance : IStateNode
{
    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("state")]
    public IDictionary<string, object> State { get; set; }

    public int? StackIndex { get; set; }

    public string Version { get; set; }

    bool IStateNode.IsPlain => GetType() == typeof(DialogInstance) && (State is null || (State is Dictionary<string, object> state && StateCopy.IsExactly(state)));

    object IStateNode.Copy(int depth) => new DialogInstance
    {
        Id = Id,
        State = State is Dictionary<string, object> state ? StateCopy.OfDictionary(state, depth) : null,
        StackIndex = StackIndex,
        Version = Version,
    };

    void IStateNode.WriteTo(FingerprintWriter writer, int depth)
    {
        writer.Write(Id);
        writer.Write(State, depth);
        writer.Write(StackIndex, depth);
        writer.Write(Version);
    }
}
