using InquiryBot.Channels.Slack.Calls;

namespace InquiryBot.Channels.Slack;

/// <summary>What came of trying the tokens on Slack.</summary>
/// <param name="Works">Whether all is in order.</param>
/// <param name="Key">The key of the sentence that says so.</param>
/// <param name="Values">What fills its gaps; never a token.</param>
internal sealed record SlackTrialFinding(bool Works, string Key, params IReadOnlyList<string> Values);

/// <summary>Tries the tokens, for whoever sets the bot up: the one part of the setup that settings alone cannot tell.</summary>
internal sealed class SlackTrial(SlackApi api, SlackOptions options)
{
    /// <summary>What the bot needs to be allowed; the manifest asks for these and no others.</summary>
    public static IReadOnlyList<string> NeededScopes { get; } =
    [
        "channels:history", "channels:read", "chat:write", "commands", "groups:history", "groups:read", "im:history", "im:write", "users:read",
    ];

    /// <summary>Tries each token that is set.</summary>
    public async Task<IReadOnlyList<SlackTrialFinding>> RunAsync(CancellationToken cancellationToken)
    {
        var findings = new List<SlackTrialFinding>
        {
            options.IsInstallable()
                ? await TryAsync("Slack:ClientSecret", () => CheckAppAsync(cancellationToken))
                : await TryAsync("Slack:BotToken", () => CheckScopesAsync(cancellationToken)),
        };
        if (options.AppToken.Length > 0)
            findings.Add(await TryAsync("Slack:AppToken", () => OpenAsync(cancellationToken)));
        return findings;
    }

    private async Task<SlackTrialFinding?> CheckScopesAsync(CancellationToken cancellationToken)
    {
        var missing = NeededScopes.Except(await api.ScopesAsync(options.BotToken, cancellationToken)).ToList();
        return missing.Count == 0 ? null : new SlackTrialFinding(false, "cli.check.slack-scopes", string.Join(", ", missing));
    }

    // There is no method that only looks at the secret. Slack looks at it before it looks at the code, and no code is like this one.
    private async Task<SlackTrialFinding?> CheckAppAsync(CancellationToken cancellationToken)
    {
        try
        {
            await api.ExchangeAsync("check", cancellationToken);
            return null;
        }
        catch (SlackApiException refusal) when (refusal.Error == "invalid_code")
        {
            return null;
        }
    }

    // The address that Slack hands out is used by nobody and expires.
    private async Task<SlackTrialFinding?> OpenAsync(CancellationToken cancellationToken)
    {
        await api.CallAsAppAsync("apps.connections.open", cancellationToken);
        return null;
    }

    private async Task<SlackTrialFinding> TryAsync(string setting, Func<Task<SlackTrialFinding?>> tries)
    {
        try
        {
            return await tries() ?? new SlackTrialFinding(true, "cli.check.slack-works", setting);
        }
        catch (SlackApiException refusal)
        {
            return new SlackTrialFinding(false, "cli.check.slack-refused", setting, refusal.Error);
        }
        catch (OutgoingCallException)
        {
            return new SlackTrialFinding(false, "cli.check.slack-silent", setting, options.ApiBaseUrl);
        }
    }
}
