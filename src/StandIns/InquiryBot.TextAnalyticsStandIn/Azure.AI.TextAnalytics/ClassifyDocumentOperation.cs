using Azure.AI.TextAnalytics.Wire;

namespace Azure.AI.TextAnalytics;

/// <summary>A classification under way at the service; its base class polls and honours Retry-After.</summary>
public class ClassifyDocumentOperation : PageableOperation<ClassifyDocumentResultCollection>
{
    private readonly LanguageEndpoint _endpoint;
    private readonly Uri _location;
    private Response _latest;
    private JobState _state;

    protected ClassifyDocumentOperation()
    {
    }

    internal ClassifyDocumentOperation(LanguageEndpoint endpoint, Response started)
    {
        _endpoint = endpoint;
        _latest = started;
        _location = endpoint.LocationOf(started);
        _state = JobState.NotStarted;
    }

    public override bool HasCompleted => _state.HasCompleted;

    public override bool HasValue => _state.HasValue;

    public override string Id => _location.Segments[^1];

    public virtual TextAnalyticsOperationStatus Status => _state.Status;

    public override Response GetRawResponse() => _latest;

    public override Response UpdateStatus(CancellationToken cancellationToken = default) =>
        HasCompleted ? _latest : Take(_endpoint.Get(_location, cancellationToken));

    public override async ValueTask<Response> UpdateStatusAsync(CancellationToken cancellationToken = default) =>
        HasCompleted ? _latest : Take(await _endpoint.GetAsync(_location, cancellationToken));

    public override Pageable<ClassifyDocumentResultCollection> GetValues(CancellationToken cancellationToken = default) =>
        new ClassifyPages(_endpoint, FirstPage(), cancellationToken);

    public override AsyncPageable<ClassifyDocumentResultCollection> GetValuesAsync(CancellationToken cancellationToken = default) =>
        new AsyncClassifyPages(_endpoint, FirstPage(), cancellationToken);

    private Response FirstPage() => HasValue ? _latest : throw new InvalidOperationException("The operation has not completed yet.");

    private Response Take(Response response)
    {
        _latest = response;
        _state = JobState.Of(response);
        return _state.Failure is { } failure ? throw new RequestFailedException(response.Status, failure.Message, failure.ErrorCode.ToString(), null) : response;
    }
}
