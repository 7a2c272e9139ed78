using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using InquiryBot.Retrospectives.Board;

namespace InquiryBot.Channels.Web.Boards;

/// <summary>
/// The stream of a board (server-sent events). It says that something changed, and nothing of what: whoever hears it looks at the board as themselves, so
/// there is nothing in the stream to keep from anybody.
/// </summary>
internal sealed class BoardEvents(RetrospectiveRoom room, IHostApplicationLifetime life)
{
    private static readonly TimeSpan ComeBackAfter = TimeSpan.FromSeconds(2);

    /// <summary>An event for each change, from the first one that the browser has not seen.</summary>
    /// <param name="code">The code of the session.</param>
    /// <param name="seen">The number of the change up to which the browser knows; null when it knows nothing.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async IAsyncEnumerable<SseItem<string>> WatchAsync(string code, long? seen, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, life.ApplicationStopping);
        await using var signs = room.WatchAsync(code, end.Token).GetAsyncEnumerator(end.Token);
        var sign = Task.FromResult(true);
        try
        {
            while (await IsMoreAsync(sign))
            {
                // The ear is put to the door before one looks through it, so that nothing is missed in between.
                sign = signs.MoveNextAsync().AsTask();
                var version = await room.VersionAsync(code, cancellationToken);
                yield return Item(version == 0 ? "gone" : version == seen ? "still" : "changed", version);
                if (version == 0)
                    yield break;
                seen = version;
            }
        }
        finally
        {
            // A watch that still waits cannot be put away.
            await end.CancelAsync();
            await IsMoreAsync(sign);
        }
    }

    private static async Task<bool> IsMoreAsync(Task<bool> sign)
    {
        try
        {
            await sign;
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private static SseItem<string> Item(string kind, long version)
    {
        var number = version.ToString(CultureInfo.InvariantCulture);
        return new SseItem<string>(number, kind) { EventId = number, ReconnectionInterval = ComeBackAfter };
    }
}
