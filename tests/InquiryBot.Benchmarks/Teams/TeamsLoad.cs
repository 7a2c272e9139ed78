using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using InquiryBot.Channels.Teams.Hearing;
using InquiryBot.Channels.Teams.Json;
using InquiryBot.Channels.Teams.Trust;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace InquiryBot.Benchmarks.Teams;

/// <summary>
/// <c>teams [SECONDS] [PER_SECOND]</c>: activities at a steady pace, whether or not the ones before were answered; the time of each counts from the moment at which it was due. Then
/// what a turn allocates, without HTTP. Caller and bot share the machine and the process.
/// </summary>
internal static class TeamsLoad
{
    private const int WarmUp = 3000;
    private const int Turns = 2000;

    public static async Task<int> RunAsync(int seconds, int perSecond)
    {
        await using var server = new TeamsServer();
        await server.StartAsync(TeamsTraffic.OptedIn);
        var token = new AuthenticationHeaderValue("Bearer", server.Internet.Token());
        using var client = server.Client;
        await SendAllAsync(client, server.Url, token, 0, WarmUp, perSecond / 4);

        var (processor, allocated, calls) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(), server.Internet.Calls);
        using var process = Process.GetCurrentProcess();
        var answers = await SendAllAsync(client, server.Url, token, WarmUp, seconds * perSecond, perSecond);
        var (busy, bytes) = (Environment.CpuUsage.TotalTime - processor, GC.GetTotalAllocatedBytes() - allocated);
        process.Refresh();
        Report(answers, busy, bytes, server.Internet.Calls - calls, await server.NudgesAsync(), process);
        await AllocationsAsync(server, token);
        return answers.Exists(answer => answer.Status != 200) ? 1 : 0;
    }

    private static async Task<List<(int Status, TimeSpan Time)>> SendAllAsync(HttpClient client, string url, AuthenticationHeaderValue token, int first, int count, int perSecond)
    {
        var started = Stopwatch.GetTimestamp();
        var answers = new Task<(int, TimeSpan)>[count];
        for (var index = 0; index < count; index++)
        {
            var due = TimeSpan.FromSeconds((double)index / perSecond);
            if (due - Stopwatch.GetElapsedTime(started) is { TotalMilliseconds: > 1 } early)
                await Task.Delay(early, TimeProvider.System);
            answers[index] = SendAsync(client, url, token, TeamsTraffic.Activity(first + index, TimeProvider.System.GetUtcNow()), started, due);
        }

        return [.. await Task.WhenAll(answers)];
    }

    private static async Task<(int Status, TimeSpan Time)> SendAsync(HttpClient client, string url, AuthenticationHeaderValue token, byte[] body, long started, TimeSpan due)
    {
        // Off the loop that keeps the pace.
        await Task.Yield();
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Authorization = token;
        using var answer = await client.SendAsync(request);
        return ((int)answer.StatusCode, Stopwatch.GetElapsedTime(started) - due);
    }

    private static void Report(List<(int Status, TimeSpan Time)> answers, TimeSpan busy, long bytes, int calls, int nudges, Process process)
    {
        var times = answers.Select(answer => answer.Time.TotalMilliseconds).Order().ToList();
        Console.WriteLine("| what | value |");
        Console.WriteLine("|---|---:|");
        foreach (var (what, value) in ((string, string)[])[
            ("activities", Number(answers.Count)), ("answered with another status than 200", Number(answers.Count(answer => answer.Status != 200))), ("calls to the connector", Number(calls)), ("nudges that arrived", Number(nudges)),
            ("p50", Milliseconds(times, 0.5)), ("p90", Milliseconds(times, 0.9)), ("p99", Milliseconds(times, 0.99)), ("p99.9", Milliseconds(times, 0.999)), ("longest", Milliseconds(times, 1)),
            ("processor time for each activity, caller included", $"{(busy / answers.Count).TotalMicroseconds:N0} µs"), ("allocated for each activity, caller included", $"{bytes / answers.Count / 1024.0:N1} KB"),
            ("working set after it", $"{process.WorkingSet64 / 1048576:N0} MB"), ("largest working set", $"{process.PeakWorkingSet64 / 1048576:N0} MB"), ("managed heap after it", $"{GC.GetTotalMemory(true) / 1048576.0:N1} MB")])
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {value} |"));
    }

    private static async Task AllocationsAsync(TeamsServer server, AuthenticationHeaderValue token)
    {
        var (tokens, intake, bot) = (server.Services.GetRequiredService<CallerTokens>(), server.Services.GetRequiredService<TeamsIntake>(), server.Services.GetRequiredService<IBot>());
        Console.WriteLine();
        Console.WriteLine("| step | allocated |");
        Console.WriteLine("|---|---:|");
        await MeasureAsync("checking the token", _ => tokens.ReadAsync(token.ToString(), default));
        var bodies = Enumerable.Range(0, Turns * 12).Select(number => TeamsTraffic.Activity(10_000_000 + number, TimeProvider.System.GetUtcNow())).ToArray();
        await MeasureAsync("reading the activity", number => Task.FromResult(ActivityJson.Read(bodies[number])));
        foreach (var (name, kind) in ((string, int)[])[("a turn on a line of somebody who did not say yes", 0), ("a turn on a line that is read", 7), ("a turn on *help*, answered with a card", 9)])
        {
            var activities = Enumerable.Range(0, Turns + 1).Select(number => ActivityJson.Read(bodies[(number * 10) + kind]).Activity!).ToArray();
            await MeasureAsync(name, number => intake.TakeAsync(Caller.AtThisMachine, activities[number], bot, default));
        }
    }

    private static async Task MeasureAsync<T>(string name, Func<int, Task<T>> work)
    {
        await work(Turns);
        var before = GC.GetTotalAllocatedBytes(true);
        for (var number = 0; number < Turns; number++)
            await work(number);
        var each = (GC.GetTotalAllocatedBytes(true) - before) / Turns;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {each / 1024.0:N1} KB |"));
    }

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Milliseconds(List<double> sorted, double share) =>
        string.Create(CultureInfo.InvariantCulture, $"{sorted[(int)((sorted.Count - 1) * share)]:N1} ms");
}
