using System.Globalization;
using System.Text;

namespace InquiryBot.Benchmarks.Slack.Storm;

/// <summary>One event: nine in ten are talk in channels, some of it by people who said yes; one in ten is somebody new who says something to the bot and wants one answer.</summary>
internal sealed class StormEvent
{
    public const string Team = "T0STORM";
    private const int Channels = 200;
    private const int People = 500;
    private const int ToBotEvery = 10;
    private const int LoseOneEvery = 50;
    private const int LoseTwoEvery = 100;

    private static readonly string[] Talk =
    [
        "Send me the numbers by four.", "Stuur me de cijfers voor vier uur.", "What would help you most this week?", "Wat heb je nodig om verder te kunnen?",
        "The build is green again.", "De bestanden staan klaar op de schijf.", "Just do what we agreed.", "Hoe kijk jij daar tegenaan?",
    ];

    // Each is answered with one message; half of them leave a dialog open, whose state is written.
    private static readonly string[] ToBot = ["help", "start", "hulp", "lees mee"];

    private StormEvent(string id, string user, string channel, string kind, string text, long second)
    {
        (Id, Channel, IsToBot) = (id, channel, kind == "im");
        var ts = string.Create(CultureInfo.InvariantCulture, $"{second}.{int.Parse(id.AsSpan(2), CultureInfo.InvariantCulture) % 1_000_000:000000}");
        Body = Encoding.UTF8.GetBytes(
            $$"""{"type":"event_callback","team_id":"{{Team}}","api_app_id":"A0STORM","event_id":"{{id}}","event_time":{{second}},"event":{"type":"message","channel":"{{channel}}","channel_type":"{{kind}}","user":"{{user}}","text":"{{text}}","ts":"{{ts}}","event_ts":"{{ts}}","team":"{{Team}}"} }""");
    }

    /// <summary>How many of its acknowledgements are lost on the way to Slack.</summary>
    public int LostAcknowledgements { get; private init; }

    /// <summary>Slack's id of it.</summary>
    public string Id { get; }

    public string Channel { get; }

    /// <summary>Whether the bot must answer it, once.</summary>
    public bool IsToBot { get; }

    public byte[] Body { get; }

    /// <summary>When it was acknowledged; null when it was not.</summary>
    public DateTimeOffset? AcknowledgedAt { get; set; }

    /// <summary>How long after it was due the first try was answered.</summary>
    public TimeSpan? FirstAnswerAfter { get; set; }

    /// <summary>How often it was delivered.</summary>
    public int Tries { get; set; }

    /// <summary>The event with a number.</summary>
    public static StormEvent Of(int number, DateTimeOffset now)
    {
        var (id, second) = ($"Ev{number:00000000}", now.ToUnixTimeSeconds());
        if (number % ToBotEvery == 0)
            return new StormEvent(id, $"U0NEW{number:000000}", $"D0NEW{number:000000}", "im", ToBot[number / ToBotEvery % ToBot.Length], second)
            {
                LostAcknowledgements = number % LoseTwoEvery == 0 ? 2 : number % LoseOneEvery == 0 ? 1 : 0,
            };
        return new StormEvent(id, Person(number % People), $"C0STORM{number % Channels:000}", "channel", Talk[number % Talk.Length], second);
    }

    /// <summary>What one of the first people says to the bot, to begin with.</summary>
    public static StormEvent Said(int person, string text, int number, DateTimeOffset now) =>
        new($"Ev{number:00000000}", Person(person), $"D0OLD{person:000}", "im", text, now.ToUnixTimeSeconds());

    private static string Person(int number) => $"U0STORM{number:000}";
}
