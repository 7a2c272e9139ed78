using System.Net.WebSockets;
using InquiryBot.Channels.Slack.Calls;
using InquiryBot.Channels.Slack.Hearing;
using InquiryBot.Channels.Slack.Saying;
using InquiryBot.Storage;

namespace InquiryBot.Channels.Slack.Socket;

/// <summary>Why a socket is over.</summary>
internal enum SocketEnd
{
    /// <summary>Slack is about to renew it: open the next one at once.</summary>
    Renewed,

    /// <summary>The connection broke, or too many are open.</summary>
    Lost,

    /// <summary>Socket Mode was turned off for the app.</summary>
    TurnedOff,
}

/// <summary>Listens on one socket: takes in each delivery and acknowledges it, side by side.</summary>
internal sealed class SocketListener(SlackIntake intake, SlackWork work, SlowAnswers slow, ILogger<SocketListener> logger)
{
    // Slack warns about ten seconds before it closes.
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(15);

    /// <summary>Listens until the socket is over. One that is to be renewed is listened to until it closes, while the next one opens.</summary>
    /// <param name="socket">The socket; it is disposed when all is done.</param>
    /// <param name="opened">Called when Slack says hello.</param>
    /// <param name="cancellationToken">Stops listening.</param>
    public async Task<SocketEnd> ListenAsync(SlackSocket socket, Action opened, CancellationToken cancellationToken)
    {
        var end = SocketEnd.Lost;
        var deliveries = new List<Task>();
        try
        {
            while (await socket.ReceiveAsync(cancellationToken) is { } message)
            {
                if (SocketEnvelope.Read(message) is not { } envelope)
                    continue;
                if (envelope.Type == "hello")
                    opened();
                if (envelope.Type != "disconnect")
                    Keep(deliveries, TakeAsync(socket, envelope, cancellationToken));
                else
                    return end = EndFor(envelope.Reason);
            }
        }
        catch (WebSocketException)
        {
            // Lost, as it was taken to be from the start.
        }
        finally
        {
            _ = end == SocketEnd.Renewed ? OutliveAsync(socket, deliveries, cancellationToken) : EndAsync(socket, deliveries);
        }

        return end;
    }

    private static SocketEnd EndFor(string? reason) => reason switch
    {
        "warning" or "refresh_requested" => SocketEnd.Renewed,
        "link_disabled" => SocketEnd.TurnedOff,
        _ => SocketEnd.Lost,
    };

    private async Task OutliveAsync(SlackSocket socket, List<Task> deliveries, CancellationToken cancellationToken)
    {
        using var farewell = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        farewell.CancelAfter(Farewell);
        try
        {
            while (await socket.ReceiveAsync(farewell.Token) is { } message)
            {
                if (SocketEnvelope.Read(message) is { } envelope)
                    Keep(deliveries, TakeAsync(socket, envelope, cancellationToken));
            }
        }
        catch (Exception fault) when (fault is WebSocketException or OperationCanceledException)
        {
            // It was to end anyway.
        }

        await EndAsync(socket, deliveries);
    }

    private static async Task EndAsync(SlackSocket socket, List<Task> deliveries)
    {
        await Task.WhenAll(deliveries);
        socket.Dispose();
    }

    private static void Keep(List<Task> deliveries, Task delivery)
    {
        deliveries.RemoveAll(earlier => earlier.IsCompleted);
        deliveries.Add(delivery);
    }

    private async Task TakeAsync(SlackSocket socket, SocketEnvelope envelope, CancellationToken cancellationToken)
    {
        if (envelope.Id is null)
            return;
        try
        {
            // What was not dealt with is not acknowledged: Slack delivers an event again.
            if (await TakeAsync(envelope, socket, cancellationToken) == WorkState.Done)
                await socket.AcknowledgeAsync(envelope.Id, null, cancellationToken);
        }
        catch (Exception fault) when (fault is WebSocketException or SlackApiException or OutgoingCallException or DatabaseException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
        {
            logger.NotAcknowledged(SlackTurnErrors.KindOf(fault));
        }
    }

    private Task<WorkState> TakeAsync(SocketEnvelope envelope, SlackSocket socket, CancellationToken cancellationToken) => envelope.Type switch
    {
        "events_api" => intake.TakeEventAsync(envelope.Payload, cancellationToken),
        "interactive" => intake.TakeInteractionAsync(envelope.Payload, cancellationToken),
        "slash_commands" when SlashCommand.Read(envelope.Payload) is { } command => TakeCommandAsync(command, envelope, socket, cancellationToken),
        _ => Task.FromResult(WorkState.Done),
    };

    // Of a command alone Slack takes words along with the acknowledgement.
    private async Task<WorkState> TakeCommandAsync(SlashCommand command, SocketEnvelope envelope, SlackSocket socket, CancellationToken cancellationToken)
    {
        var state = await work.WithinAsync(intake.TakeCommandAsync(command, cancellationToken));
        if (state == WorkState.Going && envelope.TakesAnswer)
            await socket.AcknowledgeAsync(envelope.Id!, slow.To(command), cancellationToken);
        return state;
    }
}
