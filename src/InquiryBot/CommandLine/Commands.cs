using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace InquiryBot.CommandLine;

/// <summary>The command line: finds the command, runs it, and turns what goes wrong into one sentence and an exit code.</summary>
internal static class Commands
{
    // A message may begin with "@dave": that is no file with more arguments in it. Nor are "-abc" three options.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    /// <summary>Runs a command line with the given streams, as if they were files.</summary>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> args, Stream input, Stream output, TextWriter error, CancellationToken cancellationToken = default)
    {
        using var terminal = new Terminal(input, output, error);
        return await RunAsync(args, terminal, cancellationToken);
    }

    /// <summary>Runs a command line.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellationToken)
    {
        var result = Root(terminal).Parse([.. ServeCommand.WithoutSettings(args)], Parsing);
        if (result.Action is ParseErrorAction or null)
            return UsageErrors.Report(result, terminal);
        try
        {
            var invocation = new InvocationConfiguration
            {
                Output = terminal.Writer, Error = terminal.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null,
            };
            var code = await result.InvokeAsync(invocation, cancellationToken);
            // A command that was asked to stop and did so in good order still has its last words to say.
            await terminal.Writer.FlushAsync(CancellationToken.None);
            return code;
        }
        catch (Exception exception)
        {
            return Failures.Report(exception, terminal);
        }

        RootCommand Root(Terminal to) => RootOf(args, to);
    }

    private static RootCommand RootOf(IReadOnlyList<string> args, Terminal terminal)
    {
        var root = new RootCommand(terminal.Texts["cli.root"]);
        foreach (var command in (Command[])[
            ServeCommand.Create(args, terminal), ReadCommand.Create(terminal), RewordCommand.Create(terminal), ReportCommand.Create(terminal),
            ChatCommand.Create(terminal), CheckCommand.Create(terminal), MigrateCommand.Create(terminal), RotateKeyCommand.Create(terminal)])
            root.Add(command);
        ServeCommand.AddTo(root, args, terminal);

        root.Directives.Clear();
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpPage(terminal);
        help.Description = terminal.Texts["cli.help.option"];
        root.Options.OfType<VersionOption>().Single().Description = terminal.Texts["cli.version.option"];
        return root;
    }
}
