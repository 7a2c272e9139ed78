using Microsoft.Bot.Builder.Snapshots;

namespace Microsoft.Bot.Builder;

public abstract partial class BotState
{
    public class CachedBotState
    {
        private StateFingerprint? _saved;

        public CachedBotState(IDictionary<string, object> state = null)
        {
            State = state ?? new Dictionary<string, object>();
            RememberAsSaved();
        }

        public IDictionary<string, object> State { get; set; }

        internal bool IsChanged() => _saved != StateFingerprint.Of(State);

        internal void RememberAsSaved() => _saved = StateFingerprint.Of(State);

        internal void CountAsChanged() => _saved = null;
    }
}
