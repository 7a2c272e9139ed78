namespace Azure.AI.TextAnalytics;

public class ClassifyDocumentResult : TextAnalyticsResult
{
    private readonly ClassificationCategoryCollection _categories;

    internal ClassifyDocumentResult(string id, ClassificationCategoryCollection categories)
        : base(id, error: null)
    {
        _categories = categories;
    }

    internal ClassifyDocumentResult(string id, TextAnalyticsError error)
        : base(id, error)
    {
    }

    public ClassificationCategoryCollection ClassificationCategories => HasError
        ? throw new InvalidOperationException($"Document {Id} has an error and no categories: {Error.ErrorCode}, {Error.Message}")
        : _categories;
}
