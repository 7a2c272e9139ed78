namespace Azure.AI.TextAnalytics.Wire;

internal sealed class AsyncClassifyPages(LanguageEndpoint endpoint, Response first, CancellationToken cancellationToken) : AsyncPageable<ClassifyDocumentResultCollection>
{
    public override async IAsyncEnumerable<Page<ClassifyDocumentResultCollection>> AsPages(string continuationToken = null, int? pageSizeHint = null)
    {
        for (var page = ClassifyPage.Of(first, endpoint); ; page = ClassifyPage.Of(await endpoint.GetAsync(page.Next, cancellationToken), endpoint))
        {
            yield return page.Results;
            if (page.Next is null)
                yield break;
        }
    }
}
