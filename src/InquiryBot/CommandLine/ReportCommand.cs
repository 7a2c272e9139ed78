using System.CommandLine;
using InquiryBot.Reports;
using InquiryBot.Reports.Formats;
using InquiryBot.Reports.Transcripts;

namespace InquiryBot.CommandLine;

/// <summary><c>report</c>: describes a conversation as a whole, without names or quotes.</summary>
internal sealed class ReportCommand(Terminal terminal, LanguageChoice language, TranscriptFormat from, IReportFormat to)
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var texts = terminal.Texts;
        var paths = new WordsArgument("PATH", texts["cli.report.path"]);
        var from = new ChoiceOption("--from", texts, "cli.from", TranscriptFormats.Names);
        var to = new ChoiceOption("--to", texts, "cli.to", ReportFormats.Names);
        var language = new ChoiceOption("--language", texts, "cli.report.language", "auto", "en", "nl");
        var file = new Option<string?>("--out") { Description = texts["cli.report.out"], HelpName = "FILE" };
        var command = new Command("report", texts["cli.report"]) { paths, from, to, language, file };
        command.SetAction((result, cancellationToken) => new ReportCommand(
            terminal,
            new LanguageChoice(result.GetRequiredValue(language)),
            TranscriptFormats.Named(result.GetRequiredValue(from)),
            ReportFormats.Named(result.GetRequiredValue(to)))
            .RunAsync(result.GetRequiredValue(paths), result.GetValue(file), cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(string[] paths, string? file, CancellationToken cancellationToken)
    {
        if (paths.Length == 0)
            throw new InputException(terminal.Texts["cli.error.report-path"]);
        var faults = 0;
        var transcripts = new Transcripts(terminal.Input, terminal.Texts, Fault) { Format = from, AreConversations = true };
        transcripts.Check(paths);
        using var output = ReportFile.Open(file, paths, terminal);

        var tally = new RoomTally();
        await ReadingProgress.ShowAsync(terminal, paths, transcripts, () => CountAsync(transcripts, paths, tally, cancellationToken));
        if (tally.IsEmpty)
            throw new InputException(terminal.Texts["cli.error.report-empty"]);

        var report = tally.ToReport();
        to.Write(report, new ReportWords(language.Named ?? report.MainLanguage), output.Writer);
        output.Keep();
        return faults == 0 ? ExitCode.Done : ExitCode.BadInput;

        void Fault(string sentence)
        {
            faults++;
            terminal.Error.WriteLine(sentence);
        }
    }

    private static Task CountAsync(Transcripts transcripts, string[] paths, RoomTally tally, CancellationToken cancellationToken) =>
        OrderedWork.RunAsync(transcripts.Read(paths), () => transcripts.IsDrained, batch => batch.ConvertAll(RoomReader.Read), batch => batch.ForEach(tally.Add), cancellationToken);
}
