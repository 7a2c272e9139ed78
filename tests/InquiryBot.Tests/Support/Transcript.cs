using System.Globalization;
using System.Text;

namespace InquiryBot.Tests.Support;

/// <summary>
/// Plays a conversation that is written down. "ann: …" is said in private, "ann in team: …" in a channel, "clock: +31m" moves the clock, "event: ann leaves team" and "event: ann uninstalls" happen,
/// "# …" is a remark. What the bot answers ("bot: …") and whom it nudges ("nudge to ann: …") is written anew; further lines of it are indented.
/// </summary>
internal static class Transcript
{
    private const string Indent = "    ";

    /// <summary>Plays the people's lines of a transcript.</summary>
    /// <returns>The transcript with what the bot says now.</returns>
    public static async Task<string> PlayAsync(string transcript)
    {
        await using var bot = await TestBot.StartAsync();
        var played = new StringBuilder();
        foreach (var line in transcript.Split('\n').Where(IsFromPeople))
        {
            played.Append(line).Append('\n');
            if (line.Length > 0 && line[0] != '#')
                await PlayLineAsync(line, bot, played);
        }

        return $"{played.ToString().TrimEnd('\n')}\n";
    }

    private static bool IsFromPeople(string line) =>
        !line.StartsWith("bot: ", StringComparison.Ordinal) && !line.StartsWith("nudge to ", StringComparison.Ordinal) && !line.StartsWith(Indent, StringComparison.Ordinal);

    private static async Task PlayLineAsync(string line, TestBot bot, StringBuilder played)
    {
        var (who, said) = Split(line, ": ");
        if (who == "clock")
        {
            bot.Clock.Advance(Minutes(said));
            return;
        }

        bot.Courier.Delivered.Clear();
        if (who == "event")
        {
            await PlayEventAsync(said, bot, played);
            return;
        }

        var (person, channel) = Split(who, " in ");
        var replies = channel.Length == 0 ? await bot.TellAsync(said, person) : await bot.SayInChannelAsync(said, person, channel);
        foreach (var reply in replies)
            Write("bot", reply, played);
        foreach (var (to, text) in bot.Courier.Delivered)
            Write($"nudge to {to}", text, played);
    }

    // "ann leaves team" is seen by the bot in that channel; "ann uninstalls" in her private chat.
    private static async Task PlayEventAsync(string what, TestBot bot, StringBuilder played)
    {
        var replies = what.Split(' ') switch
        {
            [var who, "leaves", var channel] => await bot.LeaveAsync(who, channel),
            [var who, "uninstalls"] => await bot.InstallAsync("remove", who),
            _ => throw new FormatException($"'{what}' is no event; write 'ann leaves team' or 'ann uninstalls'."),
        };
        foreach (var reply in replies)
            Write("bot", reply, played);
    }

    private static void Write(string who, string text, StringBuilder played) =>
        played.Append(who).Append(": ").Append(text.Replace("\n", $"\n{Indent}", StringComparison.Ordinal)).Append('\n');

    private static (string Before, string After) Split(string text, string separator)
    {
        var at = text.IndexOf(separator, StringComparison.Ordinal);
        return at < 0 ? (text, "") : (text[..at], text[(at + separator.Length)..]);
    }

    // "+31m", "+2h", "+1d"
    private static TimeSpan Minutes(string step)
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
