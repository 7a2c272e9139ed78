using InquiryBot.Language;

namespace InquiryBot.Reports.Formats;

/// <summary>Two or three questions for the room, chosen by what its figures make worth a talk. A report that asks, and does not advise.</summary>
internal static class TalkingPoints
{
    private const int Most = 3;

    /// <summary>The keys of the questions, the most pressing first.</summary>
    public static IReadOnlyList<string> For(RoomReport report)
    {
        var points = new List<string>();
        if (Share.Of(report.UnaskedAdvice, report.Stances.Sentences) >= 0.05)
            points.Add("talk.advice");
        if (report.Chances >= 10 && Share.Of(report.BuiltOn, report.Chances) < 0.15)
            points.Add("talk.building");
        if (report.QuestionsAsked >= 3 && Share.Of(report.QuestionsAnswered, report.QuestionsAsked) < 0.7)
            points.Add("talk.answers");
        if (report.Turns is { } turns && turns.QuieterHalf < turns.QuieterHalfIfEven * 0.6)
            points.Add("talk.turns");
        if (report.Stances.Telling > report.Stances.Asking * 2 && report.Stances.ShareOf(Stance.Telling) >= 0.3)
            points.Add("talk.telling");
        if (report.Stances.Asking > 0)
            points.Add("talk.opened");
        points.Add("talk.keep");
        return [.. points.Take(Most)];
    }
}
