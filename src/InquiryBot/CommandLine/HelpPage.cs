using System.CommandLine;
using System.CommandLine.Invocation;

namespace InquiryBot.CommandLine;

/// <summary>What <c>--help</c> shows: what the command does, how it is typed, its options, and examples to copy.</summary>
internal sealed class HelpPage(Terminal terminal) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var key = command is RootCommand ? "root" : command.Name;
        var page = terminal.Writer;
        page.WriteLine(command.Description);
        Section("cli.help.usage", ("  " + terminal.Texts[$"cli.{key}.usage"], ""));
        Section("cli.help.commands", [.. command.Subcommands.Select(other => ("  " + other.Name, other.Description ?? ""))]);
        Section("cli.help.arguments", [.. command.Arguments.Select(argument => ("  " + argument.Name, argument.Description ?? ""))]);
        Section("cli.help.options", [.. command.Options.Select(option => ("  " + Typed(option), option.Description ?? ""))]);
        Section("cli.help.examples", [.. terminal.Texts[$"cli.{key}.examples"].Split('\n').Select(example => ("  " + example, ""))]);
        page.WriteLine();
        page.WriteLine(terminal.Texts["cli.help.exit-codes"]);
        return ExitCode.Done;
    }

    private void Section(string title, params IReadOnlyList<(string Left, string Right)> rows)
    {
        if (rows.Count == 0)
            return;
        terminal.Writer.WriteLine();
        terminal.Writer.WriteLine(terminal.Texts[title]);
        var width = rows.Max(row => row.Left.Length <= 34 ? row.Left.Length : 0) + 2;
        foreach (var (left, right) in rows)
        {
            // What is too wide for the column gets its explanation on the next line.
            var gap = left.Length <= 34 || right.Length == 0 ? "" : "\n";
            var row = gap.Length == 0 ? left.PadRight(width) + right : left + gap + new string(' ', width) + right;
            terminal.Writer.WriteLine(row.TrimEnd());
        }
    }

    private static string Typed(Option option) => option is ChoiceOption or { HelpName: not null } ? $"{option.Name} {option.HelpName}" : option.Name;
}
