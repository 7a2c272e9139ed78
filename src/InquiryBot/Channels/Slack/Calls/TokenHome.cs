namespace InquiryBot.Channels.Slack.Calls;

/// <summary>The one workspace that <c>Slack:BotToken</c> belongs to. Asked of Slack once.</summary>
internal sealed class TokenHome(SlackApi api, SlackOptions options, ILogger<TokenHome> logger) : ISlackHomes, IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);
    private volatile SlackHome? _home;
    private volatile bool _isGone;

    /// <inheritdoc/>
    public async ValueTask<SlackHome?> FindAsync(string? team, string? enterprise, CancellationToken cancellationToken)
    {
        var home = await FindOutAsync(cancellationToken);
        if (!_isGone && home.Holds(team, enterprise))
            return home;
        logger.OtherWorkspace();
        return null;
    }

    /// <inheritdoc/>
    public async ValueTask<SlackHome?> OfAsync(string organisation, CancellationToken cancellationToken)
    {
        var home = await FindOutAsync(cancellationToken);
        return !_isGone && home.Organisation == organisation ? home : null;
    }

    /// <summary>Nothing more is heard from there, until the program starts with a token that works.</summary>
    public Task RemoveAsync(string organisation, CancellationToken cancellationToken)
    {
        _isGone |= _home?.Organisation == organisation;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    private async ValueTask<SlackHome> FindOutAsync(CancellationToken cancellationToken)
    {
        if (_home is { } known)
            return known;
        await _one.WaitAsync(cancellationToken);
        try
        {
            return _home ??= await AskAsync(cancellationToken);
        }
        finally
        {
            _one.Release();
        }
    }

    private async Task<SlackHome> AskAsync(CancellationToken cancellationToken)
    {
        var answer = await api.TestAsync(options.BotToken, cancellationToken);
        return new SlackHome(
            answer.Text("team_id") ?? "", answer.IsTrue("is_enterprise_install") ? answer.Text("enterprise_id") : null, answer.Text("user_id") ?? "", options.BotToken);
    }
}
