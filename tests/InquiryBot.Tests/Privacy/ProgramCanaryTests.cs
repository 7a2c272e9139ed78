using System.Globalization;
using InquiryBot.Hosting;
using InquiryBot.Tests.Channels.Teams;
using InquiryBot.Tests.CommandLine;
using InquiryBot.Tests.Storage;
using InquiryBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit.Abstractions;

namespace InquiryBot.Tests.Privacy;

/// <summary>The whole program with canaries in it: over HTTP, in the terminal, failing and killed; then everything it wrote is searched.</summary>
public sealed class ProgramCanaryTests(ITestOutputHelper output) : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private FakeConnector _connector = null!;

    public async Task InitializeAsync() => _connector = await FakeConnector.StartAsync();

    public async Task DisposeAsync() => await _connector.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Teams_and_the_page_leave_nothing_in_files_logs_traces_or_metrics()
    {
        var logs = new CollectingLogs();
        using var telemetry = new Telemetry();
        var settings = HttpStories.Settings.Append(("Storage:ConnectionString", $"Data Source={_folder.File("bot.db")}")).Append(("Logging:Console:LogLevel:Default", "None"));
        await using (var app = BotHost.Build([.. settings.Select(setting => $"--{setting.Item1}={setting.Item2}")], "http://127.0.0.1:0"))
        {
            app.Services.GetRequiredService<ILoggerFactory>().AddProvider(logs);
            await app.StartAsync();
            using var stories = new HttpStories(new Uri(app.Urls.First()), _connector);
            await stories.PlayTeamsAsync();
            await stories.PlayPageAsync();
            AssertWasHeard();
            Search(logs, telemetry).AssertDocumentedAs("Teams and the page over HTTP").AssertClean(output, "bot.db", "bot.db-wal", "bot.key", "the log", "traces", "metrics");
            await stories.LeaveAsync();
            await app.StopAsync();
        }

        Search(logs, telemetry).AssertClean(output, "bot.db", "the log", "traces", "metrics");
    }

    [Fact]
    public async Task A_program_that_fails_and_is_killed_leaves_nothing_in_its_output_its_folder_or_the_temporary_files()
    {
        var temporary = Directory.CreateDirectory(_folder.File("tmp")).FullName;
        var environment = HttpStories.Settings.Select(setting => (Name(setting.Name), setting.Value)).Append(("TMPDIR", temporary)).Append(("DOTNET_DbgEnableMiniDump", "0")).ToArray();
        using var program = ChildProcess.Start(_folder.Path, environment, "serve", "--urls", "http://127.0.0.1:0");
        var error = program.StandardError.ReadToEndAsync();
        try
        {
            await FailAsync((await program.StandardOutput.ReadLineAsync())!.Split(' ')[^1]);
        }
        finally
        {
            program.Kill();
            await program.WaitForExitAsync();
        }

        var rest = await program.StandardOutput.ReadToEndAsync();
        new Searched().Folder("folder", _folder.Path).Words("standard output", [rest]).Words("standard error", [await error])
            .AssertDocumentedAs("a program that fails and is killed")
            .AssertClean(output, "data/inquirybot.db", "data/inquirybot.key", "standard error");
        Assert.Contains("DatabaseException", await error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chat_in_the_terminal_leaves_nothing_but_what_the_person_took_along()
    {
        var temporary = Directory.CreateDirectory(_folder.File("tmp")).FullName;
        var lines = $"start\nyes\nsend me the {Canaries.PlainWord} by 4\nhow or when is open\nstuur die {Canaries.Word} nog vandaag de deur uit\nexport\n";
        var run = await ChildProcess.RunAsync(_folder.Path, lines, [("TMPDIR", temporary)], "chat");

        Assert.Contains(Canaries.PlainWord, run.Output, StringComparison.Ordinal);
        new Searched().Folder("folder", _folder.Path).Words("standard error", [run.Error])
            .AssertDocumentedAs("the terminal")
            .AssertClean(output, "data/inquirybot.db", "inquirybot-my-data.json");
    }

    // A nudge came out, or there was nothing to leak.
    private void AssertWasHeard() => Assert.Contains(_connector.Calls, call => call.Body.Contains(Canaries.PlainWord, StringComparison.Ordinal));

    private async Task FailAsync(string address)
    {
        using var stories = new HttpStories(new Uri(address), _connector);
        await stories.PlayTeamsAsync();
        AssertWasHeard();
        await _folder.Database("data/inquirybot.db").ExecuteAsync($"drop table people", default);
        await stories.PlayTeamsAsync();
        await stories.PlayPageAsync();
    }

    private Searched Search(CollectingLogs logs, Telemetry telemetry) => new Searched()
        .Folder("database", _folder.Path)
        .Words("the log", logs.Lines)
        .Words("traces", telemetry.Traces.Where(IsOfTheProgram))
        .Words("metrics", telemetry.Metrics);

    // The fake connector takes calls in this process too, and the test makes them: only what the program takes and makes counts.
    private bool IsOfTheProgram(string trace)
    {
        var isAtConnector = trace.Contains(new Uri(_connector.Url).Port.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return trace.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) ? !isAtConnector : isAtConnector || !trace.StartsWith("System.Net.Http", StringComparison.Ordinal);
    }

    private static string Name(string setting) => setting == "environment" ? "ASPNETCORE_ENVIRONMENT" : setting.Replace(":", "__", StringComparison.Ordinal);
}
