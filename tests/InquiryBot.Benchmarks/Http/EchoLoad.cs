using System.Diagnostics;
using System.Net.Http.Headers;

namespace InquiryBot.Benchmarks.Http;

/// <summary>A bounded number of requests by a bounded number of callers in this process, and how fast they were answered.</summary>
internal sealed record EchoLoad(double PerSecond, double PerProcessorSecond)
{
    private const int Callers = 32;

    public static async Task<EchoLoad> RunAsync(HttpClient client, string url, byte[] body, int requests)
    {
        var left = requests;
        var processor = Environment.CpuUsage.TotalTime;
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => CallAsync()));
        var (seconds, busy) = (Stopwatch.GetElapsedTime(started).TotalSeconds, (Environment.CpuUsage.TotalTime - processor).TotalSeconds);
        return new EchoLoad(requests / seconds, requests / busy);

        async Task CallAsync()
        {
            while (Interlocked.Decrement(ref left) >= 0)
                await PostAsync(client, url, body);
        }
    }

    private static async Task PostAsync(HttpClient client, string url, byte[] body)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var answer = await client.PostAsync(url, content);
        answer.EnsureSuccessStatusCode();
        await answer.Content.ReadAsByteArrayAsync();
    }
}
