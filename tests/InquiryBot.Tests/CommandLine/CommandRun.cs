using System.Text;
using InquiryBot.CommandLine;
using InquiryBot.Language.Text;

namespace InquiryBot.Tests.CommandLine;

/// <summary>One run of a command in this process, with its streams caught.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    /// <summary>The lines of the output.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Runs a command.</summary>
    public static Task<CommandRun> OfAsync(params string[] args) => WithInputAsync("", args);

    /// <summary>Runs a command with text on its standard input.</summary>
    public static Task<CommandRun> WithInputAsync(string input, params string[] args) => WithBytesAsync(Encoding.UTF8.GetBytes(input), args);

    /// <summary>Runs a command with bytes on its standard input.</summary>
    public static async Task<CommandRun> WithBytesAsync(byte[] input, params string[] args)
    {
        using var output = new MemoryStream();
        await using var error = new StringWriter();
        var code = await Commands.RunAsync(args, new MemoryStream(input), output, error);
        return new CommandRun(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    /// <summary>Runs a command on a machine that speaks Dutch.</summary>
    public static async Task<CommandRun> InDutchAsync(params string[] args)
    {
        using var output = new MemoryStream();
        await using var error = new StringWriter();
        using var terminal = new Terminal(new MemoryStream(), output, error) { Language = MessageLanguage.Dutch };
        var code = await Commands.RunAsync(args, terminal, CancellationToken.None);
        return new CommandRun(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
