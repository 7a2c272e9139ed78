using InquiryBot.Channels.Teams.Calls;
using InquiryBot.Channels.Teams.Trust;

namespace InquiryBot.Channels.Teams;

/// <summary>What came of trying the registration.</summary>
/// <param name="Works">Whether it is in order.</param>
/// <param name="Key">The key of the sentence that says so.</param>
/// <param name="Values">What fills its gaps; never a secret.</param>
internal sealed record TeamsTrialFinding(bool Works, string Key, params IReadOnlyList<string> Values);

/// <summary>Tries both ways for whoever sets the bot up: whether it can sign in, and whether it can check who calls.</summary>
internal sealed class TeamsTrial(BotTokens tokens, ConnectorKeys keys, BotRegistration registration, TeamsCloud cloud)
{
    // No key has this name, so asking for it fetches all of them.
    private const string AnyKey = "trial";

    /// <summary>Tries.</summary>
    public async Task<IReadOnlyList<TeamsTrialFinding>> RunAsync(CancellationToken cancellationToken) => [await SignInAsync(cancellationToken), await FetchKeysAsync(cancellationToken)];

    private async Task<TeamsTrialFinding> SignInAsync(CancellationToken cancellationToken)
    {
        var authority = registration.Type == BotRegistrationType.UserAssignedMsi ? "IMDS" : cloud.Authority.Host;
        try
        {
            await tokens.CurrentAsync(cancellationToken);
            return new TeamsTrialFinding(true, "cli.check.teams-signs-in", authority);
        }
        catch (TeamsApiException refusal)
        {
            return new TeamsTrialFinding(false, "cli.check.teams-refused", authority, refusal.ErrorCode ?? "");
        }
    }

    private async Task<TeamsTrialFinding> FetchKeysAsync(CancellationToken cancellationToken)
    {
        try
        {
            await keys.FindAsync(AnyKey, cancellationToken);
            return new TeamsTrialFinding(true, "cli.check.teams-keys", cloud.Metadata.Host);
        }
        catch (OutgoingCallException)
        {
            return new TeamsTrialFinding(false, "cli.check.teams-no-keys", cloud.Metadata.Host);
        }
    }
}
