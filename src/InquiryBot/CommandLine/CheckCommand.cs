using System.CommandLine;
using System.Reflection;
using InquiryBot.Hosting;
using InquiryBot.Storage;

namespace InquiryBot.CommandLine;

/// <summary><c>check</c>: says in words what is in order and what is missing. It changes nothing and prints no secret.</summary>
internal sealed class CheckCommand(Terminal terminal)
{
    private bool _isFaulty;

    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("check", terminal.Texts["cli.check"]);
        command.SetAction((_, cancellationToken) => new CheckCommand(terminal).RunAsync(cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        Fine("cli.check.sdk", Metadata("BotSdk"));
        try
        {
            await using var program = BotHost.Build([]);
            Fine("cli.check.settings", AppContext.BaseDirectory);
            await TellAsync(() => CheckDatabaseAsync(program.Services, cancellationToken));
            foreach (var finding in PlatformChecks.Of(program.Configuration))
                Say(finding.Mark, finding.Key, [.. finding.Values]);
            var tried = await program.Services.TrySlackAsync(cancellationToken);
            foreach (var (works, key, values) in tried.Concat(await program.Services.TryTeamsAsync(cancellationToken)))
                Say(works ? CheckMark.Fine : CheckMark.Faulty, key, [.. values]);
        }
        catch (SettingsException faults)
        {
            foreach (var fault in faults.Message.Split(Environment.NewLine))
                Say(CheckMark.Faulty, "cli.check.as-is", fault);
        }

        await terminal.Writer.WriteLineAsync(terminal.Texts[_isFaulty ? "cli.check.faulty" : "cli.check.fine"]);
        return _isFaulty ? ExitCode.Failed : ExitCode.Done;
    }

    private async Task CheckDatabaseAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var database = services.GetRequiredService<Database>();
        var hasKey = false;
        await TellAsync(() =>
        {
            hasKey = StorageServices.CheckKey(services.GetRequiredService<IConfiguration>(), database);
            return Task.CompletedTask;
        });
        if (database.Dialect == "Sqlite" && !File.Exists(database.Place))
        {
            var canBeMade = NewFile.CanBeMade(database.Place);
            Say(canBeMade ? CheckMark.Noted : CheckMark.Faulty, canBeMade ? "cli.check.no-database" : "cli.check.no-place", database.Place);
            return;
        }

        // An empty transaction takes the lock that a write would take, and leaves no trace.
        await database.InTransactionAsync(_ => Task.CompletedTask, cancellationToken);
        Fine("cli.check.database", database.Place);
        var pending = await services.GetRequiredService<Migrator>().PendingAsync(cancellationToken);
        if (pending.Count > 0)
            Say(CheckMark.Noted, "cli.check.pending", string.Join(", ", pending));
        else if (hasKey)
            await services.GetRequiredService<Rekeying>().IsBehindAsync(cancellationToken);
    }

    private async Task TellAsync(Func<Task> check)
    {
        try
        {
            await check();
        }
        catch (DatabaseException fault)
        {
            Say(CheckMark.Faulty, "cli.check.as-is", fault.Message);
        }
    }

    private void Fine(string key, params ReadOnlySpan<object?> values) => Say(CheckMark.Fine, key, values);

    private void Say(CheckMark mark, string key, params ReadOnlySpan<object?> values)
    {
        _isFaulty |= mark == CheckMark.Faulty;
        var sign = mark switch { CheckMark.Fine => "[ok]", CheckMark.Noted => "[--]", _ => "[!!]" };
        terminal.Writer.WriteLine($"{sign} {terminal.Texts.Format(key, values)}");
    }

    private static string? Metadata(string key) =>
        typeof(CheckCommand).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(metadata => metadata.Key == key)?.Value;
}
