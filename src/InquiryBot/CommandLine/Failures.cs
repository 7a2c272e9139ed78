using InquiryBot.Hosting;
using InquiryBot.Reports.Transcripts;
using InquiryBot.Storage;

namespace InquiryBot.CommandLine;

/// <summary>Turns what a command threw into one sentence and an exit code; nobody sees a stack trace.</summary>
internal static class Failures
{
    // What the system calls a pipe nobody reads any more: EPIPE, and ERROR_BROKEN_PIPE or ERROR_NO_DATA on Windows.
    private static readonly HashSet<int> BrokenPipe = [32, unchecked((int)0x8007006D), unchecked((int)0x800700E8)];

    /// <summary>Says what happened and picks the exit code.</summary>
    public static int Report(Exception exception, Terminal terminal)
    {
        switch (exception)
        {
            case IOException broken when BrokenPipe.Contains(broken.HResult):
                return ExitCode.Done;
            case InputException or SettingsException:
                terminal.Error.WriteLine(exception.Message);
                return ExitCode.BadInput;
            case DatabaseException:
                terminal.Error.WriteLine(exception.Message);
                return ExitCode.Failed;
            case OperationCanceledException:
                terminal.Say("cli.error.stopped");
                return ExitCode.Failed;
            case IOException or UnauthorizedAccessException:
                terminal.Say("cli.error.system", exception.Message);
                return ExitCode.Failed;
            default:
                // The message of an unforeseen exception may quote the input; its type is enough to report a fault.
                terminal.Say("cli.error.unforeseen", exception.GetType().Name, exception.TargetSite?.DeclaringType?.Name);
                return ExitCode.Failed;
        }
    }
}
