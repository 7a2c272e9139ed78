using InquiryBot.Tests.Storage;

namespace InquiryBot.Tests.CommandLine;

/// <summary>What only shows in a real process: exit codes, pipes that break, a database beside the working folder.</summary>
public sealed class ChildProcessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Messages_go_in_and_readings_come_out()
    {
        var run = await ChildProcess.RunAsync(_folder.Path, "{\"id\":\"é\",\"text\":\"Wat heb je nodig?\"}\nbroken\n", "read", "--from", "jsonl", "--to", "jsonl");

        Assert.StartsWith("{\"id\":\"é\",\"language\":", run.Output, StringComparison.Ordinal);
        Assert.Equal("standard input, line 2: not valid JSON at byte 1.", run.Error.TrimEnd());
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task A_reader_that_goes_away_ends_it_quietly()
    {
        await File.WriteAllLinesAsync(_folder.File("many.txt"), Enumerable.Repeat("Stuur me de cijfers.", 200_000));
        using var process = ChildProcess.Start(_folder.Path, "read", "many.txt", "--to", "jsonl");

        await process.StandardOutput.ReadLineAsync();
        process.StandardOutput.Close();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal((0, ""), (process.ExitCode, error));
    }

    [Fact]
    public async Task A_new_database_is_made_and_then_found_in_order()
    {
        var before = await ChildProcess.RunAsync(_folder.Path, "", "check");
        var migrate = await ChildProcess.RunAsync(_folder.Path, "", "migrate");
        var after = await ChildProcess.RunAsync(_folder.Path, "", "check");

        Assert.Contains("does not exist yet", before.Output, StringComparison.Ordinal);
        Assert.Contains("is up to date.", migrate.Output, StringComparison.Ordinal);
        Assert.Contains("can be read and written.", after.Output, StringComparison.Ordinal);
        Assert.Equal((0, 0, 0), (before.ExitCode, migrate.ExitCode, after.ExitCode));
    }

    [Fact]
    public async Task A_chat_over_a_pipe_ends_with_its_input()
    {
        var run = await ChildProcess.RunAsync(_folder.Path, "help\n", "chat", "--language", "nl");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("Hallo", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("Tot de volgende keer.\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "leave me", "my data", "export", "delete", "Saved as ", "I have nothing about you.")]
    [InlineData("nl", "laat mij maar", "mijn gegevens", "exporteer", "wis", "Opgeslagen als ", "Ik bewaar niets over je.")]
    public async Task In_a_chat_people_see_take_along_and_delete_what_is_kept(string language, string leave, string show, string export, string delete, string saved, string nothing)
    {
        var run = await ChildProcess.RunAsync(_folder.Path, $"{leave}\n{show}\n1\n{delete}\n{show}\n", "chat", "--language", language);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains($"  1. {export}", run.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("/me?", run.Output, StringComparison.Ordinal);
        Assert.Contains($"{saved}{_folder.File("inquirybot-my-data.json")}", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"LeaveMe\"", await File.ReadAllTextAsync(_folder.File("inquirybot-my-data.json")), StringComparison.Ordinal);
        Assert.Contains(nothing, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chat")]
    [InlineData("serve", "--urls", "http://127.0.0.1:0")]
    public async Task An_interruption_ends_it_in_good_order(params string[] args)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var process = ChildProcess.Start(_folder.Path, args);
        await process.StandardOutput.ReadLineAsync();

        using (var kill = System.Diagnostics.Process.Start("kill", ["-INT", $"{process.Id}"]))
            await kill.WaitForExitAsync();
        await process.WaitForExitAsync();

        Assert.Equal((0, ""), (process.ExitCode, await process.StandardError.ReadToEndAsync()));
    }
}
