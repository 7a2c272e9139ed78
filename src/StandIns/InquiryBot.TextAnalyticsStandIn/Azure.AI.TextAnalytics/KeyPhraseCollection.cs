using System.Collections.ObjectModel;

namespace Azure.AI.TextAnalytics;

public class KeyPhraseCollection : ReadOnlyCollection<string>
{
    internal KeyPhraseCollection(IList<string> keyPhrases)
        : base(keyPhrases)
    {
    }
}
