using System.Security.Cryptography;
using System.Text.Json;
using InquiryBot.Channels.Slack.Calls;
using InquiryBot.Storage;
using Microsoft.AspNetCore.DataProtection;

namespace InquiryBot.Channels.Slack.Installing;

/// <summary>
/// The workspaces that installed the bot: a keyed pseudonym to find each by, and its token and ids, encrypted. Neither can be read from the database alone.
/// </summary>
internal sealed class Installs(Database database, PseudonymKey key, IDataProtectionProvider protection, TimeProvider clock, ILogger<Installs> logger)
{
    private readonly IDataProtector _protector = protection.CreateProtector("Slack installation");

    /// <summary>Keeps an installation, in the place of an earlier one of the same workspace.</summary>
    public Task KeepAsync(SlackHome home, CancellationToken cancellationToken)
    {
        var secret = _protector.Protect(JsonSerializer.SerializeToUtf8Bytes<string?[]>([home.Team, home.Enterprise, home.Bot, home.Token]));
        return database.ExecuteAsync(
            $"""
            insert into slack_installs (workspace, secret, changed_at) values ({NameOf(home.Organisation)}, {secret}, {clock.GetUtcNow()})
            on conflict (workspace) do update set secret = excluded.secret, changed_at = excluded.changed_at
            """,
            cancellationToken);
    }

    /// <summary>The installation of a workspace or an organisation, or null.</summary>
    public async Task<SlackHome?> FindAsync(string organisation, CancellationToken cancellationToken)
    {
        var secret = await database.QueryFirstAsync($"select secret from slack_installs where workspace = {NameOf(organisation)}", row => row.Bytes(0), cancellationToken);
        return secret is not null && Open(secret) is { } home && home.Organisation == organisation ? home : null;
    }

    /// <summary>Deletes an installation.</summary>
    public Task RemoveAsync(string organisation, CancellationToken cancellationToken) =>
        database.ExecuteAsync($"delete from slack_installs where workspace = {NameOf(organisation)}", cancellationToken);

    private SlackHome? Open(byte[] secret)
    {
        try
        {
            return JsonSerializer.Deserialize<string?[]>(_protector.Unprotect(secret)) is [{ } team, var enterprise, { } bot, { } token]
                ? new SlackHome(team, enterprise, bot, token)
                : null;
        }
        catch (CryptographicException)
        {
            // The keys were lost, or are another database's: only a new installation helps.
            logger.InstallUnreadable();
            return null;
        }
    }

    private string NameOf(string organisation) => key.Of("slack-install", organisation);
}
