using System.Text.Json;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace InquiryBot.Channels.Teams.Trust;

/// <summary>
/// Fetches the keys of the Bot Framework and holds them for a day. A key that is not among them is asked for at once, because keys change without notice,
/// but rarely: anybody can make up the name of a key.
/// </summary>
internal sealed class ConnectorKeys(OutgoingCalls calls, TeamsCloud cloud, TimeProvider clock, ILogger<ConnectorKeys> logger) : IDisposable
{
    /// <summary>The name of the connections.</summary>
    public const string Platform = "Bot Framework keys";

    /// <summary>How long keys are good before they are fetched again.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    /// <summary>How soon they may be fetched again for a key that is not among them.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    /// <summary>How long they are still used while fetching fails.</summary>
    public static readonly TimeSpan LongestLife = TimeSpan.FromDays(3);

    // Without any keys nothing can come in, so it is tried sooner.
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _one = new(1, 1);
    private Held? _held;
    private DateTimeOffset _triedAt = DateTimeOffset.MinValue;

    /// <summary>The key of an id, or null when the Bot Framework has none of that id.</summary>
    /// <exception cref="OutgoingCallException">There are no keys that could still be used, and none could be fetched.</exception>
    public async ValueTask<SigningKey?> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _held) is { } held && Age(held) < Lifetime && held.Keys.Find(id) is { } known)
            return known;

        await _one.WaitAsync(cancellationToken);
        try
        {
            var pause = _held is null ? FirstPause : Pause;
            if (clock.GetUtcNow() - _triedAt >= pause && (_held is null || Age(_held) >= Lifetime || _held.Keys.Find(id) is null))
                await RenewAsync();
            return _held is not null && Age(_held) < LongestLife
                ? _held.Keys.Find(id)
                : throw new OutgoingCallException(Platform, new TimeoutException("They could not be fetched a moment ago."));
        }
        finally
        {
            _one.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    private TimeSpan Age(Held held) => clock.GetUtcNow() - held.At;

    // Others wait for the same keys: whoever leaves does not stop it.
    private async Task RenewAsync()
    {
        _triedAt = clock.GetUtcNow();
        try
        {
            var configuration = OpenIdConnectConfiguration.Create(System.Text.Encoding.UTF8.GetString(await FetchAsync(cloud.Metadata)));
            if (!Uri.TryCreate(configuration.JwksUri, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttps)
                throw new JsonException("The OpenID configuration names no address of its keys.");
            Volatile.Write(ref _held, new Held(SigningKeys.Read(await FetchAsync(address)), _triedAt));
        }
        catch (Exception fault) when (fault is OutgoingCallException or TeamsApiException or JsonException or ArgumentException)
        {
            Log.NoKeys(logger, fault is OutgoingCallException or TeamsApiException ? fault.Message : fault.GetType().Name);
        }
    }

    private async Task<byte[]> FetchAsync(Uri address)
    {
        using var answer = await calls.SendAsync(() => new HttpRequestMessage(HttpMethod.Get, address), CancellationToken.None);
        return answer.IsSuccessStatusCode
            ? await answer.Content.ReadAsByteArrayAsync()
            : throw new TeamsApiException("Fetching the keys of the Bot Framework", answer.StatusCode, null, null);
    }

    private sealed record Held(SigningKeys Keys, DateTimeOffset At);
}
