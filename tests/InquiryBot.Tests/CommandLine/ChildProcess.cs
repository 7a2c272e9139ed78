using System.Diagnostics;
using InquiryBot.Hosting;

namespace InquiryBot.Tests.CommandLine;

/// <summary>The program as a process of its own, as a person would start it.</summary>
internal static class ChildProcess
{
    /// <summary>Starts it with its streams caught.</summary>
    public static Process Start(string folder, params string[] args) => Start(folder, [], args);

    /// <summary>Runs it to the end with text on its standard input.</summary>
    public static Task<CommandRun> RunAsync(string folder, string input, params string[] args) => RunAsync(folder, input, [], args);

    /// <summary>Runs it to the end in an environment with more in it.</summary>
    public static async Task<CommandRun> RunAsync(string folder, string input, (string Name, string Value)[] environment, params string[] args)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        using var process = Start(folder, environment, args);
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var error = process.StandardError.ReadToEndAsync(limit.Token);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(limit.Token);
        return new CommandRun(process.ExitCode, await output, await error);
    }

    /// <summary>Starts it with its streams caught, in an environment with more in it.</summary>
    public static Process Start(string folder, (string Name, string Value)[] environment, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["LANG"] = "en_GB.UTF-8";
        start.Environment["LC_ALL"] = "en_GB.UTF-8";
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        foreach (var arg in (string[])[typeof(BotHost).Assembly.Location, .. args])
            start.ArgumentList.Add(arg);
        return Process.Start(start)!;
    }
}
