using System.CommandLine;
using System.Net;
using InquiryBot.Hosting;

namespace InquiryBot.CommandLine;

/// <summary><c>serve</c>: the bot and its web page. Also what runs when no command is given.</summary>
internal static class ServeCommand
{
    // What test hosts and container images pass on; settings look like --Nudging:NudgesPerPersonPerDay=3.
    private static readonly string[] HostSettings = ["--environment=", "--contentRoot=", "--applicationName="];

    /// <summary>Makes the command.</summary>
    public static Command Create(IReadOnlyList<string> args, Terminal terminal)
    {
        var command = new Command("serve", terminal.Texts["cli.serve"]);
        AddTo(command, args, terminal);
        return command;
    }

    /// <summary>Makes any command serve.</summary>
    public static void AddTo(Command command, IReadOnlyList<string> args, Terminal terminal)
    {
        var urls = new Option<string?>("--urls") { Description = terminal.Texts["cli.serve.urls"], HelpName = "URL" };
        urls.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !result.Tokens[0].Value.Split(';').All(IsAddress))
                result.AddError(terminal.Texts.Format("cli.error.urls", result.Tokens[0].Value));
        });
        command.Add(urls);
        command.SetAction((result, cancellationToken) => BotHost.RunAsync([.. args.Where(IsSetting)], result.GetValue(urls), cancellationToken));
    }

    /// <summary>The words that are not settings of the host.</summary>
    public static IEnumerable<string> WithoutSettings(IReadOnlyList<string> args) =>
        args.Count == 0 || args[0] == "serve" || args[0].StartsWith("--", StringComparison.Ordinal) ? args.Where(arg => !IsSetting(arg)) : args;

    private static bool IsSetting(string arg)
    {
        if (HostSettings.Any(setting => arg.StartsWith(setting, StringComparison.OrdinalIgnoreCase)))
            return true;
        var value = arg.IndexOf('=', StringComparison.Ordinal);
        return arg.StartsWith("--", StringComparison.Ordinal) && value > 0 && arg.IndexOf(':', StringComparison.Ordinal) is > 2 and var colon && colon < value;
    }

    // Any other name would make the server listen on every network there is; nobody who mistypes localhost wants that.
    private static bool IsAddress(string url)
    {
        var plain = url.Replace("://*", "://0.0.0.0", StringComparison.Ordinal).Replace("://+", "://0.0.0.0", StringComparison.Ordinal);
        return Uri.TryCreate(plain, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            && (uri.Host == "localhost" || IPAddress.TryParse(uri.DnsSafeHost, out _));
    }
}
