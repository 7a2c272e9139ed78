using System.Net;
using System.Text.RegularExpressions;
using Azure.Core;
using Azure.Identity;
using InquiryBot.Channels.Teams.Trust;

namespace InquiryBot.Channels.Teams.Calls;

/// <summary>The bot's token for the connector: fetched once for all who need it, renewed before it ends, and held in memory alone.</summary>
internal sealed partial class BotTokens(TokenCredential? credential, TeamsCloud cloud, TimeProvider clock) : IDisposable
{
    /// <summary>How long before its end a token is renewed.</summary>
    public static readonly TimeSpan Early = TimeSpan.FromMinutes(5);

    /// <summary>How long a failed sign-in is not tried again; what fails for one call fails for the next.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    private readonly TokenRequestContext _request = new([cloud.Scope]);
    private readonly SemaphoreSlim _one = new(1, 1);
    private AccessToken _token;
    private (TeamsApiException Fault, DateTimeOffset At)? _failed;

    /// <summary>A token that is good now; null when the bot has no registration to sign in with.</summary>
    /// <exception cref="TeamsApiException">The sign-in was refused, or gave no answer; the error code is Entra's.</exception>
    public async ValueTask<string?> CurrentAsync(CancellationToken cancellationToken)
    {
        if (credential is null)
            return null;
        await _one.WaitAsync(cancellationToken);
        try
        {
            var now = clock.GetUtcNow();
            if (now < RenewAt(_token))
                return _token.Token;
            if (_failed is not { } failed || now - failed.At >= Pause)
                await RenewAsync(credential, cancellationToken);
            // A token that ends soon is better than none.
            return now < _token.ExpiresOn ? _token.Token : throw _failed?.Fault ?? Refusal("a token that is over");
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Forgets the token, because the connector did not take it.</summary>
    public void Forget() => _token = default;

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    private static DateTimeOffset RenewAt(AccessToken token) => token.Token is null ? DateTimeOffset.MinValue : token.RefreshOn ?? token.ExpiresOn - Early;

    private async Task RenewAsync(TokenCredential credential, CancellationToken cancellationToken)
    {
        try
        {
            _token = await credential.GetTokenAsync(_request, cancellationToken);
            _failed = null;
        }
        catch (Exception fault) when (fault is AuthenticationFailedException or HttpRequestException || (fault is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            _failed = (Refusal(CodeIn(fault)), clock.GetUtcNow());
        }
    }

    private static TeamsApiException Refusal(string code) => new("Signing in", HttpStatusCode.Unauthorized, code, null);

    // The words around the code quote ids.
    private static string CodeIn(Exception fault)
    {
        for (var cause = fault; cause is not null; cause = cause.InnerException)
        {
            if (EntraCode().Match(cause.Message) is { Success: true } code)
                return code.Value;
        }

        return fault.GetType().Name;
    }

    [GeneratedRegex(@"AADSTS\d{4,9}", RegexOptions.CultureInvariant)]
    private static partial Regex EntraCode();
}
