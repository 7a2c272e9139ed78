using System.Globalization;
using InquiryBot.Conversation;
using InquiryBot.Retrospectives.Board;

namespace InquiryBot.Retrospectives.Talk;

/// <summary>The wall and the lists of a session as text, numbered so that people can point at things by typing.</summary>
internal static class WallText
{
    // A message of a platform holds some thousands of characters; the page shows everything.
    private const int MostCharacters = 6000;

    /// <summary>The groups with their cards.</summary>
    public static string Groups(RetrospectiveView view, BotTexts texts)
    {
        var lines = new List<string>();
        foreach (var (index, group) in view.Groups.Index())
        {
            var dots = group.Dots is { } count ? $" ({texts.Format("retro.dots", count)})" : "";
            var mine = view.Seat?.Dots.GetValueOrDefault(group.Id) is > 0 and var own ? $" {string.Concat(Enumerable.Repeat("●", own))}" : "";
            if (group.Cards is [var only] && group.Title is null)
            {
                lines.Add($"{Number(index)}. {CardText(only)}{dots}{mine}");
                continue;
            }

            lines.Add($"{Number(index)}. {group.Title ?? texts["retro.together"]}{dots}{mine}");
            lines.AddRange(group.Cards.Select((card, number) => $"   {Number(index)}.{Number(number)} {CardText(card)}"));
        }

        return Shortened(lines, texts);
    }

    /// <summary>What may be laid together, with letters.</summary>
    public static string Merges(RetrospectiveView view, BotTexts texts) =>
        string.Join('\n', view.Merges.Select((merge, index) => $"{Letter(index)}. {string.Join(" + ", merge.Groups.Select(id => NumberOf(view, id)))} {texts["retro.maybe-together"]}"));

    /// <summary>The actions, with what they lack.</summary>
    public static string Actions(RetrospectiveView view, BotTexts texts) => string.Join('\n', view.Actions.SelectMany((action, index) => LinesOf(action, index, texts)));

    /// <summary>The actions of earlier sessions.</summary>
    public static string Earlier(RetrospectiveView view, BotTexts texts) => string.Join('\n', view.Earlier.Select((action, index) =>
    {
        var carrier = action.Carrier is null ? "" : $" ({action.Carrier})";
        var released = action.Released is null ? "" : $"\n   {texts.Format("retro.released", action.Released)}";
        return $"{Number(index)}. {action.What}{carrier}{(action.Review is { } review ? $": {texts[$"retro.review.{review}"]}" : "")}{released}";
    }));

    /// <summary>The lines of the summary.</summary>
    public static string Summary(RetrospectiveView view, BotTexts texts)
    {
        var lines = view.Summary.Select((line, index) => $"{Number(index)}. {texts[$"retro.line.{line.Kind}"]}: {line.Text}").ToList();
        lines.AddRange(view.Actions.Where(action => action.IsAgreed).Select(action =>
            $"- {texts["retro.csv.action"]}: {action.What} ({action.Carrier}, {(action.CheckOn is { } day ? texts.Format("retro.day", day) : "…")})"));
        return lines.Count == 0 ? texts["retro.summary-empty"] : string.Join('\n', lines);
    }

    /// <summary>A letter for the first, second … proposal.</summary>
    public static char Letter(int index) => (char)('A' + index % 26);

    /// <summary>The number people see of a group.</summary>
    public static string NumberOf(RetrospectiveView view, string group) => Number(view.Groups.Index().FirstOrDefault(it => it.Item.Id == group).Index);

    private static IEnumerable<string> LinesOf(ActionView action, int index, BotTexts texts)
    {
        yield return $"{Number(index)}. {action.What}{(action.IsAgreed ? $" ✓ {action.Carrier}" : "")}";
        if (action.Missing.Count > 0)
            yield return $"   {texts.Format("retro.action-lacks", string.Join(", ", action.Missing.Select(part => texts[$"retro.lacks.{part}"])))}";
    }

    private static string CardText(CardView card) => card.SignedBy is null ? card.Text : $"{card.Text} ({card.SignedBy})";

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    private static string Shortened(List<string> lines, BotTexts texts)
    {
        var length = 0;
        var fitting = lines.TakeWhile(line => (length += line.Length + 1) <= MostCharacters).ToList();
        if (fitting.Count < lines.Count)
            fitting.Add(texts["retro.more-on-the-page"]);
        return string.Join('\n', fitting);
    }
}
