using InquiryBot.Tests.Storage;

namespace InquiryBot.Tests.CommandLine;

/// <summary>What keeps the program from starting is said in one sentence, by <c>serve</c> and beforehand by <c>check</c>.</summary>
public sealed class StartFaultTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("INQ2001: Storage:ConnectionString names a PostgreSQL server", "Storage__ConnectionString", "Host=db.example;Password=canary")]
    [InlineData("INQ2002: The database ", "Storage__ConnectionString", "Data Source=file/bot.db")]
    [InlineData("INQ2021: Privacy:PseudonymKey must be 32 bytes", "Privacy__PseudonymKey", "c2hvcnQ=")]
    public async Task A_database_that_cannot_be_used_is_told_in_its_own_words(string sentence, string name, string value)
    {
        // A file where a folder should be: nobody, not even root, can make a database in it.
        await File.WriteAllTextAsync(_folder.File("file"), "");
        var serve = await ChildProcess.RunAsync(_folder.Path, "", [(name, value)], "serve", "--urls", "http://127.0.0.1:0");
        var check = await ChildProcess.RunAsync(_folder.Path, "", [(name, value)], "check");

        Assert.StartsWith(sentence, serve.Error, StringComparison.Ordinal);
        Assert.Single(serve.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("[!!] ", check.Output, StringComparison.Ordinal);
        Assert.Equal((1, 1, ""), (serve.ExitCode, check.ExitCode, check.Error));
        Assert.DoesNotContain("canary", serve.Error + check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Https_without_a_certificate_says_what_would_work()
    {
        var run = await ChildProcess.RunAsync(_folder.Path, "", [("HOME", _folder.Path)], "serve", "--urls", "https://localhost:0");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("'https://localhost:0' needs a certificate", run.Error, StringComparison.Ordinal);
        Assert.Contains("Kestrel:Certificates:Default:Path", run.Error, StringComparison.Ordinal);
        Assert.Contains("http://localhost:3978", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_stands_on_the_command_line_wins_over_the_environment()
    {
        (string, string)[] environment = [("Nudging__MinimumInterval", "00:10:00")];

        var run = await ChildProcess.RunAsync(_folder.Path, "", environment, "serve", "--Nudging:MinimumInterval=soon");

        Assert.Contains("INQ1001 Nudging:MinimumInterval is 'soon'.", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task A_check_leaves_nothing_behind()
    {
        await ChildProcess.RunAsync(_folder.Path, "", "check");

        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }
}
