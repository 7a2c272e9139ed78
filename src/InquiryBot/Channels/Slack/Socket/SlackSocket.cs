using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace InquiryBot.Channels.Slack.Socket;

/// <summary>One open socket to Slack: whole messages in, acknowledgements out.</summary>
internal sealed class SlackSocket : IDisposable
{
    private const int Chunk = 16 * 1024;
    private readonly ClientWebSocket _socket = new();
    private readonly SemaphoreSlim _sending = new(1, 1);
    private readonly int _largest;
    private readonly Action _tooLarge;

    private SlackSocket(int largest, Action tooLarge) => (_largest, _tooLarge) = (largest, tooLarge);

    /// <summary>Opens one. A socket that stays silent for half a minute counts as closed.</summary>
    /// <param name="address">The address that Slack handed out; it is good for one socket.</param>
    /// <param name="largest">The largest message that is read, in bytes.</param>
    /// <param name="tooLarge">Called for each larger one, which is passed over.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="WebSocketException">It does not open.</exception>
    public static async Task<SlackSocket> OpenAsync(Uri address, int largest, Action tooLarge, CancellationToken cancellationToken)
    {
        var opened = new SlackSocket(largest, tooLarge);
        try
        {
            opened._socket.Options.KeepAliveInterval = TimeSpan.FromSeconds(10);
            opened._socket.Options.KeepAliveTimeout = TimeSpan.FromSeconds(20);
            await opened._socket.ConnectAsync(address, cancellationToken);
            return opened;
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    /// <summary>The next message; null when the socket was closed.</summary>
    /// <exception cref="WebSocketException">The connection broke.</exception>
    public async Task<byte[]?> ReceiveAsync(CancellationToken cancellationToken)
    {
        using var message = new MemoryStream();
        var buffer = new byte[Chunk];
        var length = 0L;
        while (true)
        {
            var read = await _socket.ReceiveAsync(buffer.AsMemory(), cancellationToken);
            if (read.MessageType == WebSocketMessageType.Close)
                return null;
            length += read.Count;
            // What is too large is read to its end, so that the next message is heard, and held in no memory.
            if (length <= _largest)
                message.Write(buffer, 0, read.Count);
            if (!read.EndOfMessage)
                continue;
            if (length <= _largest)
                return message.ToArray();
            _tooLarge();
            message.SetLength(0);
            length = 0;
        }
    }

    /// <summary>Tells Slack that a delivery was dealt with.</summary>
    /// <param name="envelope">The delivery.</param>
    /// <param name="payload">What to say along with it, or null.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task AcknowledgeAsync(string envelope, JsonObject? payload, CancellationToken cancellationToken)
    {
        var acknowledgement = new JsonObject { ["envelope_id"] = envelope };
        if (payload is not null)
            acknowledgement["payload"] = payload;
        var bytes = JsonSerializer.SerializeToUtf8Bytes(acknowledgement);
        await _sending.WaitAsync(cancellationToken);
        try
        {
            await _socket.SendAsync(bytes, WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _socket.Dispose();
        _sending.Dispose();
    }
}
