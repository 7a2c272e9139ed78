using Microsoft.Bot.Builder.Snapshots;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

public class DialogState : IStateNode
{
    public DialogState()
        : this(null)
    {
    }

    public DialogState(List<DialogInstance> stack)
    {
        DialogStack = stack ?? [];
    }

    [JsonProperty("dialogStack")]
    public List<DialogInstance> DialogStack { get; set; }

    bool IStateNode.IsPlain => GetType() == typeof(DialogState) && DialogStack is not null && DialogStack.TrueForAll(instance => instance is IStateNode { IsPlain: true });

    object IStateNode.Copy(int depth) => new DialogState(DialogStack.ConvertAll(instance => (DialogInstance)((IStateNode)instance).Copy(depth)));

    void IStateNode.WriteTo(FingerprintWriter writer, int depth)
    {
        writer.WriteCount(DialogStack);
        foreach (IStateNode instance in DialogStack)
            instance.WriteTo(writer, depth);
    }
}
