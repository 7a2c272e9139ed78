using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace InquiryBot.Benchmarks.Slack.Storm;

/// <summary>
/// Slack delivers events over HTTP as fast as it is told to, whether or not the ones before were answered; in the middle of it the program is killed and started
/// again. What is not acknowledged within three seconds is delivered again, as Slack does.
/// </summary>
internal sealed class DeliveryStorm(StormPlan plan, StormProgram program, TimeProvider clock) : IDisposable
{
    private const int Consenting = 20;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(10);
    private readonly HttpClient _client = new(new SocketsHttpHandler { MaxConnectionsPerServer = 256, PooledConnectionLifetime = TimeSpan.FromMinutes(1) }) { Timeout = Patience };

    /// <summary>The events, in the order in which they were due.</summary>
    public List<StormEvent> Events { get; } = [];

    /// <summary>When the program was killed, and when it listened again.</summary>
    public (DateTimeOffset From, DateTimeOffset To) Gone { get; private set; }

    /// <summary>Lets some people say yes, storms, kills, and waits until Slack has delivered everything or given up.</summary>
    public async Task RunAsync()
    {
        await OptInAsync();
        var started = clock.GetTimestamp();
        var deliveries = new List<Task>();
        Task? restart = null;
        using var ticks = new PeriodicTimer(Tick);
        while (Events.Count < plan.Events)
        {
            await ticks.WaitForNextTickAsync();
            var due = Math.Min(plan.Events, (int)(clock.GetElapsedTime(started).TotalSeconds * plan.PerSecond));
            while (Events.Count < due)
            {
                var next = StormEvent.Of(Events.Count, clock.GetUtcNow());
                Events.Add(next);
                deliveries.Add(Task.Run(() => DeliverAsync(next, clock.GetTimestamp())));
            }

            if (Events.Count >= plan.KillAfter)
                restart ??= RestartAsync();
        }

        await (restart ?? Task.CompletedTask);
        await Task.WhenAll(deliveries);
    }

    public void Dispose() => _client.Dispose();

    private async Task OptInAsync()
    {
        string[] talk = ["start", "yes"];
        foreach (var (text, turn) in talk.Select((text, turn) => (text, turn)))
        {
            await Task.WhenAll(Enumerable.Range(0, Consenting).Select(person =>
                DeliverAsync(StormEvent.Said(person, text, 90_000_000 + (turn * Consenting) + person, clock.GetUtcNow()), clock.GetTimestamp())));
        }
    }

    private async Task RestartAsync()
    {
        var from = clock.GetUtcNow();
        await program.KillAsync();
        await program.StartAsync();
        Gone = (from, clock.GetUtcNow());
    }

    private async Task DeliverAsync(StormEvent delivered, long due)
    {
        foreach (var wait in plan.Again.Prepend(TimeSpan.Zero))
        {
            if (wait > TimeSpan.Zero)
                await Task.Delay(wait, clock);
            var isAcknowledged = await TryAsync(delivered);
            if (delivered.Tries == 1 && isAcknowledged)
                delivered.FirstAnswerAfter = clock.GetElapsedTime(due);
            if (!isAcknowledged)
                continue;
            delivered.AcknowledgedAt = clock.GetUtcNow();
            return;
        }
    }

    private async Task<bool> TryAsync(StormEvent delivered)
    {
        delivered.Tries++;
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, program.Url) { Content = new ByteArrayContent(delivered.Body) };
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            var timestamp = clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
            request.Headers.TryAddWithoutValidation("X-Slack-Request-Timestamp", timestamp);
            request.Headers.TryAddWithoutValidation("X-Slack-Signature", SignatureOf(timestamp, delivered.Body));
            if (delivered.Tries > 1)
                request.Headers.TryAddWithoutValidation("X-Slack-Retry-Num", (delivered.Tries - 1).ToString(CultureInfo.InvariantCulture));
            using var answer = await _client.SendAsync(request);
            // Some acknowledgements never reach Slack.
            return answer.IsSuccessStatusCode && delivered.Tries > delivered.LostAcknowledgements;
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
        {
            // Gone, or too late: not acknowledged.
            return false;
        }
    }

    private static string SignatureOf(string timestamp, byte[] body)
    {
        byte[] signed = [.. Encoding.UTF8.GetBytes($"v0:{timestamp}:"), .. body];
        return $"v0={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(StormProgram.Secret), signed))}";
    }
}
