using System.Globalization;
using System.Text;
using Microsoft.Bot.Schema;

namespace InquiryBot.Tests.Support;

/// <summary>
/// Plays a conversation that is written down. "ann: …" is said in private, "ann in team: …" in a channel, "ann taps: …" presses a button of what the bot
/// said last, "ann edits in team: …" and "ann deletes in team: -" change the last message there, "event: ann leaves team" and "event: ann uninstalls"
/// happen, "event: the program restarts" ends the program and starts it again, "clock: +31m" moves the clock and does what is due then,
/// "# …" is a remark. What the bot answers ("bot: …") and whom it tells something ("nudge to ann: …") is written anew; further lines of it are indented,
/// buttons in brackets.
/// </summary>
internal static class Transcript
{
    private const string Indent = "    ";
    private const string Restart = "event: the program restarts";

    /// <summary>Plays the people's lines of a transcript.</summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="look">Looks at everything the bot says; null when nobody does.</param>
    /// <returns>The transcript with what the bot says now.</returns>
    public static async Task<string> PlayAsync(string transcript, Action<Activity>? look = null)
    {
        var bot = await TestBot.StartAsync();
        var played = new StringBuilder();
        foreach (var line in transcript.Split('\n').Where(IsFromPeople))
        {
            played.Append(line).Append('\n');
            if (line == Restart)
                bot = await bot.RestartAsync();
            else if (line.Length > 0 && line[0] != '#')
                await PlayLineAsync(line, bot, played, look);
        }

        await bot.DisposeAsync();
        return $"{played.ToString().TrimEnd('\n')}\n";
    }

    private static bool IsFromPeople(string line) =>
        !line.StartsWith("bot: ", StringComparison.Ordinal) && !line.StartsWith("nudge ", StringComparison.Ordinal) && !line.StartsWith(Indent, StringComparison.Ordinal);

    private static async Task PlayLineAsync(string line, TestBot bot, StringBuilder played, Action<Activity>? look)
    {
        var (who, said) = Split(line, ": ");
        bot.Courier.Events.Clear();
        bot.Courier.Delivered.Clear();
        foreach (var reply in await ActAsync(who, said, bot))
            Write("bot", reply);
        foreach (var (what, to, card) in bot.Courier.Events)
            Write($"{what} {to}", card?.ToActivity());

        void Write(string from, Activity? activity)
        {
            Append(from, activity?.Text ?? "-", activity?.SuggestedActions?.Actions, played);
            if (activity is not null)
                look?.Invoke(activity);
        }
    }

    private static async Task<IEnumerable<Activity>> ActAsync(string who, string said, TestBot bot)
    {
        var (person, doing) = Split(who, " ");
        var (verb, channel) = doing.StartsWith("in ", StringComparison.Ordinal) ? ("says", doing[3..]) : Split(doing, " in ");
        Task doingIt = (person, verb) switch
        {
            ("clock", _) => bot.PassTimeAsync(Step(said)),
            ("event", _) => HappenAsync(said, bot),
            (_, "taps") => bot.TapAsync(said, person),
            (_, "edits") => bot.EditAsync(said, person, channel),
            (_, "deletes") => bot.DeleteAsync(person, channel),
            (_, "says") => bot.SayInChannelAsync(said, person, channel),
            _ when said == "(adds the bot)" => bot.AddAsync(person),
            _ when said == "(voegt de bot toe)" => bot.AddAsync(person, "nl-NL"),
            _ => bot.TellAsync(said, person),
        };
        await doingIt;
        return person == "clock" ? [] : bot.Sent;
    }

    // "ann leaves team" is seen by the bot in that channel; "ann uninstalls" in her private chat.
    private static Task<IReadOnlyList<string>> HappenAsync(string what, TestBot bot) => what.Split(' ') switch
    {
        [var who, "leaves", var channel] => bot.LeaveAsync(who, channel),
        [var who, "uninstalls"] => bot.InstallAsync("remove", who),
        _ => throw new FormatException($"'{what}' is no event; write 'ann leaves team' or 'ann uninstalls'."),
    };

    private static void Append(string who, string text, IEnumerable<CardAction>? buttons, StringBuilder played)
    {
        played.Append(who).Append(": ").Append(text.Replace("\n", $"\n{Indent}", StringComparison.Ordinal)).Append('\n');
        if (buttons is not null)
            played.Append(Indent).AppendJoin(' ', buttons.Select(button => $"[{button.Title}]")).Append('\n');
    }

    private static (string Before, string After) Split(string text, string separator)
    {
        var at = text.IndexOf(separator, StringComparison.Ordinal);
        return at < 0 ? (text, "") : (text[..at], text[(at + separator.Length)..]);
    }

    // "+31m", "+2h", "+1d"
    private static TimeSpan Step(string step)
    {
        var count = int.Parse(step.AsSpan(1, step.Length - 2), CultureInfo.InvariantCulture);
        return step[^1] switch
        {
            'm' => TimeSpan.FromMinutes(count),
            'h' => TimeSpan.FromHours(count),
            'd' => TimeSpan.FromDays(count),
            _ => throw new FormatException($"'{step}' is no step of the clock; write +31m, +2h or +1d."),
        };
    }
}
