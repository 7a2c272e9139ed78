using InquiryBot.Language;

namespace InquiryBot.Reports.Formats;

/// <summary>A report to read as it is, or to paste where Markdown is shown.</summary>
internal sealed class MarkdownReport : IReportFormat
{
    private static readonly Stance[] Stances = [Stance.Telling, Stance.Asking, Stance.Other];

    /// <inheritdoc/>
    public void Write(RoomReport report, ReportWords words, TextWriter output)
    {
        output.WriteLine($"# {words["title"]}");
        output.WriteLine();
        output.WriteLine(string.Join(" · ", words.Facts(report).Select(fact => $"{fact.Name}: **{fact.Value}**")));
        WriteOverview(report, words, output);
        WriteTimeline(report, words, output);
        WriteBetweenPeople(report, words, output);
        WriteKinds(report, words, output);
        Heading("talk", words, output);
        foreach (var point in TalkingPoints.For(report))
            output.WriteLine($"- {words[point]}");
        Heading("notes", words, output);
        foreach (var note in words.Notes(report))
            output.WriteLine($"- {note}");
    }

    private static void WriteOverview(RoomReport report, ReportWords words, TextWriter output)
    {
        Heading("overview", words, output);
        output.WriteLine($"| | {words["count"]} | {words["share"]} | |");
        output.WriteLine("|---|---:|---:|---|");
        foreach (var stance in Stances)
        {
            var share = report.Stances.ShareOf(stance);
            output.WriteLine($"| {words.Of(stance)} | {words.Count(report.Stances.Of(stance))} | {words.Percent(share)} | {Code(TextBars.Of(share))} |");
        }

        Note(words["overview.note"], output);
    }

    private static void WriteTimeline(RoomReport report, ReportWords words, TextWriter output)
    {
        if (report.Timeline.Count < 2)
            return;
        Heading("time", words, output);
        output.WriteLine($"| {words["when"]} | | {string.Join(" | ", Stances.Select(words.Of))} | {words["messages"]} |");
        output.WriteLine("|---:|---|---:|---:|---:|---:|");
        foreach (var part in report.Timeline)
        {
            var shares = Stances.Select(stance => part.Counts.Sentences == 0 ? "" : words.Percent(part.Counts.ShareOf(stance)));
            output.WriteLine($"| {part.Label(words.Culture)} | {Code(TextBars.Of(part.Counts))} | {string.Join(" | ", shares)} | {words.Count(part.Counts.Messages)} |");
        }

        var marks = TextBars.Marks;
        Note(words.Format("time.note", Code($"{marks.Telling}"), Code($"{marks.Asking}"), Code($"{marks.Other}")), output);
    }

    private static void WriteBetweenPeople(RoomReport report, ReportWords words, TextWriter output)
    {
        foreach (var section in ReportSections.Of(report))
        {
            Heading(section.Key, words, output);
            output.WriteLine($"| | {words["count"]} | {words["share"]} | |");
            output.WriteLine("|---|---:|---:|---|");
            foreach (var figure in section.Figures)
                output.WriteLine($"| {words[figure.Key]} | {words.Count(figure.Count)} | {Percent(figure.Share, words)} | {Code(TextBars.Of(figure.Share ?? 0))} |");
            if (section.NoteKey is { } note)
                Note(words[note], output);
        }

        Heading("turns", words, output);
        output.WriteLine(report.Turns is { } turns
            ? words.Format("turns.note", words.Percent(turns.QuieterHalf), words.Percent(turns.QuieterHalfIfEven), turns.Evenness.ToString("0.00", words.Culture))
            : words["turns.none"]);
    }

    private static void WriteKinds(RoomReport report, ReportWords words, TextWriter output)
    {
        Heading("kinds", words, output);
        output.WriteLine($"| | {words["kind"]} | {words["count"]} | {words["share"]} | |");
        output.WriteLine("|---|---|---:|---:|---|");
        foreach (var stance in Stances)
        {
            var name = words.Of(stance);
            foreach (var (kind, count) in report.Kinds.Where(pair => pair.Kind.Stance() == stance))
            {
                var share = Share.Of(count, report.Stances.Sentences);
                output.WriteLine($"| {name} | {words.Of(kind)} | {words.Count(count)} | {words.Percent(share)} | {Code(TextBars.Of(share))} |");
                name = "";
            }
        }
    }

    private static void Heading(string key, ReportWords words, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"## {words[key]}");
        output.WriteLine();
    }

    private static void Note(string note, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"*{note}*");
    }

    private static string Percent(double? share, ReportWords words) => share is { } known ? words.Percent(known) : "";

    // In code the letters have one width, so the bars can be compared.
    private static string Code(string bar) => bar.Length == 0 ? "" : $"`{bar}`";
}
