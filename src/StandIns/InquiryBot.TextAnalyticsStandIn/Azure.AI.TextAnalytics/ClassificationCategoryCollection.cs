using System.Collections.ObjectModel;

namespace Azure.AI.TextAnalytics;

public class ClassificationCategoryCollection : ReadOnlyCollection<ClassificationCategory>
{
    internal ClassificationCategoryCollection(IList<ClassificationCategory> categories)
        : base(categories)
    {
    }
}
