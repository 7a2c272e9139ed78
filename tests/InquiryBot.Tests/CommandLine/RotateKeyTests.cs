using System.Globalization;
using InquiryBot.Storage;
using InquiryBot.Tests.Storage;

namespace InquiryBot.Tests.CommandLine;

/// <summary><c>rotate-key</c> as an operator runs it, and as a power cut ends it.</summary>
public sealed class RotateKeyTests : IDisposable
{
    private const int People = 3000;
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task It_says_what_it_did()
    {
        await FillAsync(2);

        var run = await ChildProcess.RunAsync(_folder.Path, "", "rotate-key");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("Done: 2 names in ", run.Output, StringComparison.Ordinal);
        await AssertEverybodyIsThereAsync(2);
    }

    [Fact]
    public async Task Killed_at_any_moment_and_run_again_it_leaves_everybody_whole()
    {
        await FillAsync(People);
        // From before the first statement to after the last one, on a fast machine and on a slow one.
        foreach (var milliseconds in (int[])[200, 400, 500, 600, 700, 800, 1000])
        {
            using var process = ChildProcess.Start(_folder.Path, "rotate-key");
            using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(milliseconds));
            try
            {
                await process.WaitForExitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                process.Kill();
                await process.WaitForExitAsync();
            }
        }

        var run = await ChildProcess.RunAsync(_folder.Path, "", "rotate-key");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        await AssertEverybodyIsThereAsync(People);
    }

    [Fact]
    public async Task While_the_bot_runs_it_says_so_and_changes_nothing()
    {
        await FillAsync(1);
        using var bot = ChildProcess.Start(_folder.Path, "serve", "--urls", "http://127.0.0.1:0");
        await bot.StandardOutput.ReadLineAsync();

        var run = await ChildProcess.RunAsync(_folder.Path, "", "rotate-key");
        bot.Kill();
        await bot.WaitForExitAsync();

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("INQ2023: Another program uses ", run.Error, StringComparison.Ordinal);
        await AssertEverybodyIsThereAsync(1);
    }

    [Fact]
    public async Task A_setting_without_a_new_key_gets_told_how_to_make_one()
    {
        var key = Convert.ToBase64String(new byte[32]);
        await ChildProcess.RunAsync(_folder.Path, "", [("Privacy__PseudonymKey", key)], "chat");

        var run = await ChildProcess.RunAsync(_folder.Path, "", [("Privacy__PseudonymKey", key)], "rotate-key");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("openssl rand -base64 32", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_databases_key_is_told_by_check_and_refused_at_the_start()
    {
        await FillAsync(1);
        _folder.Close();
        File.Delete(_folder.File(Path.Combine("data", "inquirybot.key")));
        var own = Key.Fingerprint;

        var (check, chat) = (await ChildProcess.RunAsync(_folder.Path, "", "check"), await ChildProcess.RunAsync(_folder.Path, "", "chat"));

        Assert.Contains("[!!] INQ2022: The names in ", check.Output, StringComparison.Ordinal);
        Assert.StartsWith("INQ2022: The names in ", chat.Error, StringComparison.Ordinal);
        Assert.Equal((1, 1), (check.ExitCode, chat.ExitCode));
        Assert.Equal(own, Key.Fingerprint);
    }

    private static string DatabaseFile => Path.Combine("data", "inquirybot.db");

    private PseudonymKey Key => PseudonymKey.FromFile(_folder.File(Path.Combine("data", "inquirybot.key")));

    private async Task FillAsync(int people)
    {
        Assert.Equal(0, (await ChildProcess.RunAsync(_folder.Path, "", "chat")).ExitCode);
        var (database, key) = (_folder.Database(DatabaseFile), Key);
        await database.InTransactionAsync(async session =>
        {
            for (var person = 0; person < people; person++)
                await session.ExecuteAsync($"insert into people (person, consent, language, changed_at) values ({NameOf(key, person)}, 'LeaveMe', 'Other', {person})", default);
        }, default);
    }

    private async Task AssertEverybodyIsThereAsync(int people)
    {
        var found = await _folder.Database(DatabaseFile).QueryAsync($"select person, changed_at from people order by changed_at", row => (row.Text(0), row.Count(1)), default);
        var key = Key;
        Assert.Equal(Enumerable.Range(0, people).Select(person => (NameOf(key, person), person)), found);
    }

    private static string NameOf(PseudonymKey key, int person) => key.Of("person", person.ToString(CultureInfo.InvariantCulture));
}
