using System.Net;
using InquiryBot.Language;

namespace InquiryBot.Reports.Formats;

/// <summary>A report as one file for a browser: no scripts, nothing loaded from elsewhere, light and dark.</summary>
internal sealed class HtmlReport : IReportFormat
{
    private static readonly Stance[] Stances = [Stance.Telling, Stance.Asking, Stance.Other];

    /// <inheritdoc/>
    public void Write(RoomReport report, ReportWords words, TextWriter output)
    {
        output.Write(HtmlFrame.Before(words.Code, Text(words["title"])));
        output.Write("<dl class=\"facts\">");
        foreach (var (name, value) in words.Facts(report))
            output.Write($"<div><dt>{Text(name)}</dt><dd>{Text(value)}</dd></div>");
        output.WriteLine("</dl>");
        WriteOverview(report, words, output);
        if (report.Timeline.Count > 1)
            WriteTimeline(report, words, output);
        foreach (var section in ReportSections.Of(report))
            WriteSection(section, words, output);
        WriteTurns(report, words, output);
        WriteKinds(report, words, output);
        WriteList("talk", TalkingPoints.For(report).Select(point => words[point]), words, output);
        WriteList("notes", words.Notes(report), words, output);
        output.Write(HtmlFrame.After);
    }

    private static void WriteOverview(RoomReport report, ReportWords words, TextWriter output)
    {
        Heading("overview", words, output);
        output.WriteLine("<table>");
        foreach (var stance in Stances)
            Bar(words.Of(stance), report.Stances.Of(stance), report.Stances.ShareOf(stance), ReportWords.NameOf(stance), words, output);
        output.WriteLine($"</table><p class=\"note\">{Text(words["overview.note"])}</p>");
    }

    private static void WriteTimeline(RoomReport report, ReportWords words, TextWriter output)
    {
        Heading("time", words, output);
        SvgTimeline.Write(report.Timeline, words, output);
        output.Write("<p class=\"legend\">");
        foreach (var stance in Stances)
            output.Write($"<span><i class=\"{ReportWords.NameOf(stance)}\"></i>{Text(words.Of(stance))}</span> ");
        output.WriteLine("</p>");
    }

    private static void WriteSection(ReportSection section, ReportWords words, TextWriter output)
    {
        Heading(section.Key, words, output);
        output.WriteLine("<table>");
        foreach (var figure in section.Figures)
            Bar(words[figure.Key], figure.Count, figure.Share, "plain", words, output);
        output.WriteLine("</table>");
        if (section.NoteKey is { } note)
            output.WriteLine($"<p class=\"note\">{Text(words[note])}</p>");
    }

    private static void WriteTurns(RoomReport report, ReportWords words, TextWriter output)
    {
        Heading("turns", words, output);
        var sentence = report.Turns is { } turns
            ? words.Format("turns.note", words.Percent(turns.QuieterHalf), words.Percent(turns.QuieterHalfIfEven), turns.Evenness.ToString("0.00", words.Culture))
            : words["turns.none"];
        output.WriteLine($"<p>{Text(sentence)}</p>");
    }

    private static void WriteKinds(RoomReport report, ReportWords words, TextWriter output)
    {
        Heading("kinds", words, output);
        output.WriteLine("<table>");
        foreach (var stance in Stances)
        {
            foreach (var (kind, count) in report.Kinds.Where(pair => pair.Kind.Stance() == stance))
                Bar(words.Of(kind), count, Share.Of(count, report.Stances.Sentences), ReportWords.NameOf(stance), words, output);
        }

        output.WriteLine("</table>");
    }

    private static void WriteList(string key, IEnumerable<string> items, ReportWords words, TextWriter output)
    {
        Heading(key, words, output);
        output.WriteLine("<ul>");
        foreach (var item in items)
            output.WriteLine($"<li>{Text(item)}</li>");
        output.WriteLine("</ul>");
    }

    private static void Bar(string name, int count, double? share, string look, ReportWords words, TextWriter output)
    {
        var percent = share is { } known ? words.Percent(known) : "";
        var bar = share is { } length ? SvgBar.Of(length, look) : "";
        output.WriteLine($"<tr><th scope=\"row\">{Text(name)}</th><td class=\"number\">{words.Count(count)}</td><td class=\"number\">{percent}</td><td class=\"bar\">{bar}</td></tr>");
    }

    private static void Heading(string key, ReportWords words, TextWriter output) => output.WriteLine($"<h2>{Text(words[key])}</h2>");

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
