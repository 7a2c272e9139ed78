namespace InquiryBot.Channels.Slack.Calls;

/// <summary>The workspace that the bot token belongs to, and who the bot is in it.</summary>
/// <param name="Team">The workspace's id.</param>
/// <param name="Enterprise">The organisation's id, when the token is for all its workspaces; else null.</param>
/// <param name="Bot">The bot's user id.</param>
internal sealed record SlackHome(string Team, string? Enterprise, string Bot)
{
    /// <summary>Whether something came from here.</summary>
    public bool Holds(string? team, string? enterprise) => team == Team || (Enterprise is not null && enterprise == Enterprise);
}

/// <summary>Finds out, once, where the bot is at home.</summary>
internal sealed class SlackHomes(SlackApi api) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);
    private SlackHome? _home;

    /// <exception cref="SlackApiException">Slack refused the token.</exception>
    /// <exception cref="OutgoingCallException">Slack did not answer.</exception>
    public async ValueTask<SlackHome> FindAsync(CancellationToken cancellationToken)
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

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    private async Task<SlackHome> AskAsync(CancellationToken cancellationToken)
    {
        var answer = await api.AskAsync("auth.test", new Dictionary<string, string>(), cancellationToken);
        return new SlackHome(answer.Text("team_id") ?? "", answer.IsTrue("is_enterprise_install") ? answer.Text("enterprise_id") : null, answer.Text("user_id") ?? "");
    }
}
