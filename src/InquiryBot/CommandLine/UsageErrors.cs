using System.CommandLine;
using System.CommandLine.Parsing;

namespace InquiryBot.CommandLine;

/// <summary>Says in one sentence what is wrong with a command line, and what was probably meant.</summary>
internal static class UsageErrors
{
    /// <summary>Says it on standard error.</summary>
    public static int Report(ParseResult result, Terminal terminal)
    {
        terminal.Error.WriteLine(Sentence(result, terminal));
        return ExitCode.BadInput;
    }

    private static string Sentence(ParseResult result, Terminal terminal)
    {
        var command = result.CommandResult.Command;
        if (result.CommandResult.Children.OfType<ArgumentResult>().SelectMany(WordsArgument.OptionsIn).FirstOrDefault() is { } option)
            return Unknown(option, command, terminal);
        if (result.UnmatchedTokens.Count > 0)
            return Unknown(result.UnmatchedTokens[0], command, terminal);
        var error = result.Errors[0];
        return error.SymbolResult is OptionResult { Tokens.Count: not 1, Option: var wanting }
            ? terminal.Texts.Format("cli.error.option-value", wanting.Name, wanting.HelpName)
            : error.Message.ReplaceLineEndings(" ");
    }

    private static string Unknown(string token, Command command, Terminal terminal)
    {
        var isOption = token.StartsWith('-');
        var names = isOption ? command.Options.Select(option => option.Name) : command.Subcommands.Select(other => other.Name);
        var meant = Closest.To(token.Split('=')[0], names);
        var key = (isOption, command is RootCommand) switch
        {
            (true, _) => "cli.error.unknown-option",
            (_, true) => "cli.error.unknown-command",
            _ => "cli.error.unexpected-argument",
        };
        var name = command is RootCommand ? "inquirybot" : $"inquirybot {command.Name}";
        return terminal.Texts.Format(key, token, name) + " "
            + (meant is null ? terminal.Texts.Format("cli.error.see-help", name) : terminal.Texts.Format("cli.error.did-you-mean", meant));
    }
}
