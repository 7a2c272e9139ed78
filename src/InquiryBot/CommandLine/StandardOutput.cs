using Microsoft.Win32.SafeHandles;

namespace InquiryBot.CommandLine;

/// <summary>
/// Standard output that notices when nobody reads it any more. The console stream of the platform swallows a broken pipe,
/// and <c>read huge.jsonl | head</c> would read to the very end.
/// </summary>
internal static class StandardOutput
{
    /// <summary>Opens it.</summary>
    public static Stream Open()
    {
        if (OperatingSystem.IsWindows())
            return Console.OpenStandardOutput();
        var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        // On a file the platform's stream keeps its own position, and would write over what a shell's >> wrote before.
        return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
    }
}
