using System.CommandLine;
using InquiryBot.Hosting;
using InquiryBot.Storage;

namespace InquiryBot.CommandLine;

/// <summary><c>migrate</c>: brings the database up to date without starting the bot.</summary>
internal static class MigrateCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("migrate", terminal.Texts["cli.migrate"]);
        command.SetAction((_, cancellationToken) => RunAsync(terminal, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, CancellationToken cancellationToken)
    {
        await using var program = BotHost.Build([]);
        var done = await program.Services.GetRequiredService<Migrator>().MigrateAsync(cancellationToken);
        foreach (var name in done)
            await terminal.Writer.WriteLineAsync(terminal.Texts.Format("cli.migrate.ran", name));
        var place = program.Services.GetRequiredService<Database>().Place;
        await terminal.Writer.WriteLineAsync(terminal.Texts.Format("cli.migrate.done", place));
        return ExitCode.Done;
    }
}
