using System.Diagnostics;
using InquiryBot.Hosting;

namespace InquiryBot.Benchmarks.Slack.Storm;

/// <summary>The program as a process of its own, over one folder, that can be killed and started again.</summary>
internal sealed class StormProgram(string folder, string apiUrl) : IDisposable
{
    public const string Secret = "storm-secret";
    private Process? _process;

    /// <summary>Where it listens; the last place while it is gone.</summary>
    public Uri Url { get; private set; } = new("http://127.0.0.1:1");

    /// <summary>What it complained about.</summary>
    public int Complaints { get; private set; }

    /// <summary>How much processor time it took until it was killed for the first time.</summary>
    public TimeSpan BusyUntilKilled { get; private set; }

    /// <summary>Starts it and waits until it listens.</summary>
    public async Task StartAsync()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(BotHost).Assembly.Location, "serve", "--urls", "http://127.0.0.1:0"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in Settings())
            start.Environment[name] = value;
        _process = Process.Start(start)!;
        _process.ErrorDataReceived += (_, line) => Complaints += line.Data?.StartsWith("fail:", StringComparison.Ordinal) == true ? 1 : 0;
        _process.BeginErrorReadLine();
        var said = await _process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The program ended before it listened.");
        Url = new Uri(new Uri(said[said.IndexOf("http", StringComparison.Ordinal)..]), "/api/slack/events");
    }

    /// <summary>Ends it as <c>kill -9</c> does: it gets no chance to finish anything.</summary>
    public async Task KillAsync()
    {
        if (BusyUntilKilled == TimeSpan.Zero)
            BusyUntilKilled = _process!.TotalProcessorTime;
        _process!.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    public void Dispose()
    {
        _process?.Kill();
        _process?.Dispose();
    }

    private (string Name, string Value)[] Settings() =>
    [
        ("Storage__ConnectionString", "Data Source=bot.db"),
        ("Slack__BotToken", "xoxb-storm"),
        ("Slack__SigningSecret", Secret),
        ("Slack__ApiBaseUrl", apiUrl),
        ("Logging__LogLevel__Default", "Error"),
        // A storm has no office hours.
        ("Nudging__WorkingDayStart", "00:00:00"),
        ("Nudging__WorkingDayEnd", "23:59:59"),
        ("Nudging__WorksAtWeekends", "true"),
        ("Nudging__MinimumInterval", "00:00:00"),
    ];
}
