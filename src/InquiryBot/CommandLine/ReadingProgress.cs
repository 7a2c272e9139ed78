using InquiryBot.Reports.Transcripts;
using Spectre.Console;

namespace InquiryBot.CommandLine;

/// <summary>A progress bar on standard error while large files are read; nothing when nobody looks.</summary>
internal static class ReadingProgress
{
    // In bytes: what is read in a blink needs no bar.
    private const long Large = 2_000_000;
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    /// <summary>Shows it while the work runs.</summary>
    public static async Task ShowAsync(Terminal terminal, IEnumerable<string> paths, Transcripts transcripts, Func<Task> work)
    {
        var size = paths.Where(File.Exists).Sum(path => new FileInfo(path).Length);
        if (!terminal.ErrorIsSeen || size < Large)
        {
            await work();
            return;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        await console.Progress().AutoClear(true).StartAsync(async progress =>
        {
            var bar = progress.AddTask(terminal.Texts["cli.report.reading"], maxValue: size);
            var reading = work();
            using var timer = new PeriodicTimer(Interval, terminal.Clock);
            while (await Task.WhenAny(reading, timer.WaitForNextTickAsync().AsTask()) != reading)
                bar.Value = transcripts.BytesRead;
            await reading;
        });
    }
}
