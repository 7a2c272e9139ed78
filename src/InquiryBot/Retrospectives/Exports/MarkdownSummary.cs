using System.Text;
using InquiryBot.Conversation;
using InquiryBot.Retrospectives.Keeping;
using InquiryBot.Retrospectives.Sessions;

namespace InquiryBot.Retrospectives.Exports;

/// <summary>A summary as Markdown, to read and to put where people find it.</summary>
internal static class MarkdownSummary
{
    // What would make markup of what people wrote.
    private const string Marks = "\\`*_{}[]<>#|";

    /// <summary>Writes it.</summary>
    public static string Write(SummaryDocument summary, BotTexts texts)
    {
        var text = new StringBuilder();
        Line(text, $"# {texts.Format("retro.export.title", summary.ApprovedAt)}");
        Fact(text, texts["retro.export.purpose"], summary.Purpose);
        Fact(text, texts["retro.export.period"], summary.Period);
        Fact(text, texts["retro.export.vision"], summary.Vision);
        Section(text, texts["retro.export.earlier"], summary.Earlier.Select(action => $"- {Escape(action.What)}: {texts[$"retro.review.{action.Review}"]}"));
        AppendTopics(text, summary, texts);
        Section(text, texts["retro.export.parked"], LinesOf(summary, SummaryKind.Parked));
        Section(text, texts["retro.export.notes"], LinesOf(summary, SummaryKind.Note));
        if (summary.Actions.Count > 0)
            Line(text, $"## {texts["retro.export.actions"]}");
        foreach (var action in summary.Actions)
            AppendAction(text, action, texts);
        AppendRoom(text, summary, texts);
        return $"{text.ToString().TrimEnd()}\n";
    }

    private static void AppendTopics(StringBuilder text, SummaryDocument summary, BotTexts texts)
    {
        if (summary.Lines.Any(line => line.Kind is SummaryKind.Topic or SummaryKind.Insight))
            Line(text, $"## {texts["retro.export.topics"]}");
        foreach (var line in summary.Lines)
        {
            if (line.Kind == SummaryKind.Topic)
                Line(text, $"### {Escape(line.Text)}");
            else if (line.Kind == SummaryKind.Insight)
                Line(text, $"- {Escape(line.Text)}");
        }
    }

    private static void AppendAction(StringBuilder text, ActionBody action, BotTexts texts)
    {
        Line(text, $"### {Escape(action.What)}");
        Fact(text, texts["retro.part.Carrier"], action.Carrier);
        Fact(text, texts["retro.part.FirstStep"], action.FirstStep);
        Fact(text, texts["retro.part.Sign"], action.Sign);
        Fact(text, texts["retro.part.CheckOn"], texts.Format("retro.day", action.CheckOn));
        Fact(text, texts["retro.part.Vision"], action.Vision);
        Fact(text, texts["retro.part.Support"], action.Support);
    }

    private static void AppendRoom(StringBuilder text, SummaryDocument summary, BotTexts texts)
    {
        Section(text, texts["retro.export.room"],
        [
            $"- {texts.Format("retro.export.people", summary.People)}",
            .. summary.Tones.Where(tone => tone.Value.All > 0).OrderBy(tone => tone.Key)
                .Select(tone => $"- {texts.Format("retro.tone", texts[$"retro.phase.{tone.Key}"], tone.Value.Asking, tone.Value.Telling, tone.Value.Other)}"),
            .. summary.Rating is { } rating ? (string[])[$"- {texts.Format("retro.export.rating", SpreadText.Of(rating, 0, 4))}"] : [],
        ]);
    }

    private static IEnumerable<string> LinesOf(SummaryDocument summary, SummaryKind kind) =>
        summary.Lines.Where(line => line.Kind == kind).Select(line => $"- {Escape(line.Text)}");

    private static void Section(StringBuilder text, string title, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0)
            return;
        Line(text, $"## {title}");
        all.ForEach(line => text.Append(line).Append('\n'));
        text.Append('\n');
    }

    private static void Fact(StringBuilder text, string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
            Line(text, $"**{name}:** {Escape(value)}");
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append("\n\n");

    private static string Escape(string words)
    {
        var escaped = new StringBuilder(words.Length + 8);
        foreach (var character in words.Replace('\n', ' '))
        {
            if (Marks.Contains(character, StringComparison.Ordinal))
                escaped.Append('\\');
            escaped.Append(character);
        }

        return escaped.ToString();
    }
}
