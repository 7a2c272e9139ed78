namespace Azure.AI.TextAnalytics.Wire;

internal sealed class ClassifyPages(LanguageEndpoint endpoint, Response first, CancellationToken cancellationToken) : Pageable<ClassifyDocumentResultCollection>
{
    public override IEnumerable<Page<ClassifyDocumentResultCollection>> AsPages(string continuationToken = null, int? pageSizeHint = null)
    {
        for (var page = ClassifyPage.Of(first, endpoint); ; page = ClassifyPage.Of(endpoint.Get(page.Next, cancellationToken), endpoint))
        {
            yield return page.Results;
            if (page.Next is null)
                yield break;
        }
    }
}
