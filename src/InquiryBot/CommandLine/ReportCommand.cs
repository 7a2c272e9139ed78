using System.CommandLine;

namespace InquiryBot.CommandLine;

/// <summary><c>report</c>: describes a conversation as a whole, without names.</summary>
internal static class ReportCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal) => new("report", terminal.Texts["cli.report"]);
}
