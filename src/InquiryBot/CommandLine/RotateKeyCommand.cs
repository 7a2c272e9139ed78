using System.CommandLine;
using InquiryBot.Hosting;
using InquiryBot.Storage;

namespace InquiryBot.CommandLine;

/// <summary><c>rotate-key</c>: new pseudonyms under a new key. Stopped half-way, it leaves everything as it was or goes on where it was the next time.</summary>
internal static class RotateKeyCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("rotate-key", terminal.Texts["cli.rotate-key"]);
        command.SetAction((_, cancellationToken) => RunAsync(terminal, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, CancellationToken cancellationToken)
    {
        await using var program = BotHost.Build([]);
        return string.IsNullOrWhiteSpace(program.Configuration[StorageServices.KeySetting])
            ? await RotateFileAsync(program.Services, terminal, cancellationToken)
            : await RotateSettingAsync(program.Services, terminal, cancellationToken);
    }

    private static async Task<int> RotateFileAsync(IServiceProvider services, Terminal terminal, CancellationToken cancellationToken)
    {
        var database = services.GetRequiredService<Database>();
        var file = StorageServices.KeyFile(database);
        var names = await services.GetRequiredService<KeyRotation>().RotateFileAsync(file, cancellationToken);
        await terminal.Writer.WriteLineAsync(terminal.Texts.Format("cli.rotate-key.done", names, database.Place, file));
        return ExitCode.Done;
    }

    private static async Task<int> RotateSettingAsync(IServiceProvider services, Terminal terminal, CancellationToken cancellationToken)
    {
        var key = services.GetRequiredService<PseudonymKey>();
        var names = await services.GetRequiredService<KeyRotation>().RotateSettingAsync(key, cancellationToken);
        if (names is null)
        {
            terminal.Say("cli.rotate-key.no-new-key");
            return ExitCode.BadInput;
        }

        await terminal.Writer.WriteLineAsync(terminal.Texts.Format("cli.rotate-key.done-setting", names, services.GetRequiredService<Database>().Place));
        return ExitCode.Done;
    }
}
