using System.Net.WebSockets;
using InquiryBot.Channels.Slack.Calls;

namespace InquiryBot.Channels.Slack.Socket;

/// <summary>
/// Socket Mode: the bot calls Slack and listens, so that it needs no public address. Some sockets are open side by side, and each is opened anew when it ends,
/// sooner or later by how often that fails.
/// </summary>
internal sealed class SocketMode(IServiceProvider services, SlackOptions options, SlackAddresses addresses, TimeProvider clock, ILogger<SocketMode> logger) : BackgroundService
{
    private const int LongestWaitSeconds = 60;

    /// <summary>How long to wait before the next try, after so many that failed in a row: 1, 2, 4 … 60 seconds, the upper half of it by chance.</summary>
    public static TimeSpan WaitAfter(int failures, double chance) =>
        TimeSpan.FromSeconds(Math.Min(LongestWaitSeconds, Math.Pow(2, Math.Min(failures, 10) - 1)) * (0.5 + (chance / 2)));

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The start must not wait for Slack, nor fail because of it.
        await Task.Yield();
        await Task.WhenAll(Enumerable.Range(0, options.SocketConnections).Select(_ => KeepOpenAsync(stoppingToken)));
    }

    private async Task KeepOpenAsync(CancellationToken cancellationToken)
    {
        var failures = 0;
        while (!cancellationToken.IsCancellationRequested)
        {
            var wasOpen = false;
            var end = await TryOnceAsync(() => (wasOpen, failures) = (true, 0), cancellationToken);
            if (end == SocketEnd.TurnedOff)
                return;
            if (end != SocketEnd.Renewed || !wasOpen)
                await WaitAsync(++failures, cancellationToken);
        }
    }

    private async Task WaitAsync(int failures, CancellationToken cancellationToken)
    {
        var wait = WaitAfter(failures, Random.Shared.NextDouble());
        logger.SocketEnded(failures > 1 ? "again" : "lost", (int)Math.Ceiling(wait.TotalSeconds));
        await Task.Delay(wait, clock, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task<SocketEnd> TryOnceAsync(Action opened, CancellationToken cancellationToken)
    {
        try
        {
            var socket = await OpenAsync(cancellationToken);
            var listener = services.GetRequiredService<SocketListener>();
            var end = await listener.ListenAsync(socket, () => { opened(); logger.SocketOpen(); }, cancellationToken);
            if (end == SocketEnd.TurnedOff)
                logger.SocketStopped("link_disabled", "Turn Socket Mode on in the app's settings, and start the bot again.");
            return end;
        }
        catch (SlackApiException refusal) when (SlackRefusals.EndsSocketMode(refusal.Error))
        {
            logger.SocketStopped(refusal.Error, "Set Slack:AppToken to an app-level token (xapp-…) with the scope connections:write, and start the bot again.");
            return SocketEnd.TurnedOff;
        }
        catch (Exception fault) when (fault is SlackApiException or OutgoingCallException or WebSocketException)
        {
            logger.SocketFailed(SlackTurnErrors.KindOf(fault));
            return SocketEnd.Lost;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return SocketEnd.TurnedOff;
        }
    }

    private async Task<SlackSocket> OpenAsync(CancellationToken cancellationToken)
    {
        var answer = await services.GetRequiredService<SlackApi>().CallAsAppAsync("apps.connections.open", cancellationToken);
        if (!Uri.TryCreate(answer.Text("url"), UriKind.Absolute, out var address) || !addresses.AllowsSocket(address))
            throw new SlackApiException("apps.connections.open", "an address that is not Slack's");
        return await SlackSocket.OpenAsync(address, options.LargestBodyBytes, () => logger.SocketMessageTooLarge(options.LargestBodyBytes), cancellationToken);
    }
}
