namespace InquiryBot.CommandLine;

/// <summary>What a command hands back to the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>It failed, and not because of what was typed or given.</summary>
    public const int Failed = 1;

    /// <summary>The input or the usage is wrong.</summary>
    public const int BadInput = 2;
}
