namespace InquiryBot.Reports.Formats;

/// <summary>One line of figures.</summary>
/// <param name="Key">The key of its name.</param>
/// <param name="Count">How many.</param>
/// <param name="Share">Of the line above or the whole, or null.</param>
internal sealed record ReportFigure(string Key, int Count, double? Share);

/// <summary>Figures that belong together.</summary>
/// <param name="Key">The key of the heading.</param>
/// <param name="NoteKey">The key of what explains them, or null.</param>
/// <param name="Figures">The figures.</param>
internal sealed record ReportSection(string Key, string? NoteKey, params IReadOnlyList<ReportFigure> Figures);

/// <summary>What happened between people, in the order of what says most about it.</summary>
internal static class ReportSections
{
    /// <summary>The sections of a report.</summary>
    public static IReadOnlyList<ReportSection> Of(RoomReport report) =>
    [
        new("building", "building.note",
            new ReportFigure("building.chances", report.Chances, null),
            new ReportFigure("building.follow-ups", report.FollowUps, Share.Of(report.FollowUps, report.Chances)),
            new ReportFigure("building.reflections", report.Reflections, Share.Of(report.Reflections, report.Chances)),
            new ReportFigure("building.either", report.BuiltOn, Share.Of(report.BuiltOn, report.Chances))),
        new("advice", null, new ReportFigure("advice.sentences", report.UnaskedAdvice, Share.Of(report.UnaskedAdvice, report.Stances.Sentences))),
        new("questions", "questions.note",
            new ReportFigure("questions.asked", report.QuestionsAsked, null),
            new ReportFigure("questions.answered", report.QuestionsAnswered, Share.Of(report.QuestionsAnswered, report.QuestionsAsked))),
    ];
}
