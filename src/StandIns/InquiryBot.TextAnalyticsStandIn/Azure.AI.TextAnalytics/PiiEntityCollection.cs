using System.Collections.ObjectModel;

namespace Azure.AI.TextAnalytics;

public class PiiEntityCollection : ReadOnlyCollection<PiiEntity>
{
    internal PiiEntityCollection(IList<PiiEntity> entities, string redactedText)
        : base(entities)
    {
        RedactedText = redactedText;
    }

    public string RedactedText { get; }
}
