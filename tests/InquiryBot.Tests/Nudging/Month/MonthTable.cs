using System.Globalization;
using System.Text;
using InquiryBot.Language;
using InquiryBot.Nudging;

namespace InquiryBot.Tests.Nudging.Month;

/// <summary>What came of a month, as the two tables of docs/nudging.md.</summary>
internal static class MonthTable
{
    /// <summary>Per place what people were told, and over all why the bot kept silent.</summary>
    public static string Of(MonthOfNudging month)
    {
        var table = new StringBuilder();
        AddPlaces(month, table);
        AddReasons(month, table);
        return table.ToString();
    }

    private static void AddPlaces(MonthOfNudging month, StringBuilder table)
    {
        table.Append("| where people are | people | messages | tellings | nudges | appreciations | nudges a person a week | most on a day | shortest gap |\n|---|---|---|---|---|---|---|---|---|\n");
        foreach (var team in month.Team.GroupBy(colleague => colleague.Team))
        {
            var lines = month.Decisions.Where(made => made.Line.Author.Team == team.Key).ToList();
            var told = team.SelectMany(colleague => colleague.Told).ToList();
            var nudges = told.Count(one => one.Kind.Stance() == Stance.Telling);
            var weekly = nudges / (double)team.Count() / (Traffic.Days / 7.0);
            var tellings = lines.Count(made => made.Line.Reading.Action is MessageAction.Nudge or MessageAction.Gentle);
            table.Append(CultureInfo.InvariantCulture, $"| {team.Key} | {team.Count()} | {lines.Count} | {tellings} | {nudges} | {told.Count - nudges} | {weekly:0.0} | {Most(team)} | {ShortestGap(team):0} min |\n");
        }
    }

    private static void AddReasons(MonthOfNudging month, StringBuilder table)
    {
        table.Append("\n| what the bot did | messages |\n|---|---|\n");
        var done = month.Decisions.GroupBy(made => made.Decision is Silence silence ? silence.Reason.ToString() : made.Arrived ? "said something" : "tried, and could not deliver");
        foreach (var group in done.OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal))
            table.Append(CultureInfo.InvariantCulture, $"| {group.Key} | {group.Count()} |\n");
    }

    private static int Most(IEnumerable<Colleague> team) => team.SelectMany(colleague => colleague.Told.GroupBy(told => told.Date)).Max(day => day.Count());

    private static double ShortestGap(IEnumerable<Colleague> team) =>
        team.SelectMany(colleague => colleague.Told.Zip(colleague.Told.Skip(1), (one, next) => (next.At - one.At).TotalMinutes)).Min();
}
