using System.Globalization;
using InquiryBot.Tests.Channels.Slack;
using Xunit.Abstractions;

namespace InquiryBot.Tests.Privacy;

/// <summary>Slack with canaries in it: in channels, direct messages, commands, shortcuts and buttons, in what goes well and what goes wrong.</summary>
public sealed class SlackCanaryTests(ITestOutputHelper output)
{
    private int _said;

    [Fact]
    public async Task Slack_leaves_nothing_in_files_logs_traces_or_metrics()
    {
        using var telemetry = new Telemetry();
        await using var bot = await SlackBot.StartAsync(("Nudging:MinimumInterval", "00:00:00"), ("Nudging:NudgesPerPersonPerDay", "20"));
        await bot.OptInAsync(Canaries.SlackPerson);
        await TalkAsync(bot);
        await FailAsync(bot);
        // A nudge came out, with the words and to the person, or there was nothing to leak.
        Assert.Contains(bot.Slack.Said, said => said.Method == "chat.postEphemeral" && said.Body.Contains(Canaries.PlainWord, StringComparison.Ordinal) && said.Get("user") == Canaries.SlackPerson);
        Assert.Contains(bot.Slack.Calls, call => call.Method == "users.info" && call.Body.Contains(Canaries.SlackPerson, StringComparison.Ordinal));
        Search(bot, telemetry).AssertDocumentedAs("Slack").AssertClean(output, "bot.db", "bot.db-wal", "the log", "traces", "metrics");

        (await bot.TellAsync("delete", Canaries.SlackPerson)).Dispose();
        Search(bot, telemetry).AssertClean(output, "bot.db", "the log");
    }

    private async Task TalkAsync(SlackBot bot)
    {
        foreach (var said in (string[])[$"send me the {Canaries.PlainWord} by 4", $"stuur die {Canaries.Word} nog vandaag de deur uit", $"<@{Canaries.SlackPerson}> fix the {Canaries.PlainWord} now", $"how do you see the {Canaries.Word}?"])
        {
            (await HearAsync(bot, said)).Dispose();
            (await bot.TellAsync(said, Canaries.SlackPerson)).Dispose();
            (await bot.CommandAsync(said)).Dispose();
            (await bot.AskInsteadAsync(said)).Dispose();
        }

        var nudge = bot.Slack.Said.First(said => said.Labels.Contains("Why?"));
        foreach (var label in (string[])["Why?", "Use 1", "This was fine"])
            (await bot.InteractAsync(bot.PressOf(nudge, label).Replace(SlackBot.Ann, Canaries.SlackPerson, StringComparison.Ordinal))).Dispose();
        foreach (var said in (string[])["daily digest", "my data", "export", $"time zone {Canaries.Word}", "pause 2h", "resume", "nudges at once", "mijn gegevens"])
            (await bot.TellAsync(said, Canaries.SlackPerson)).Dispose();
    }

    private async Task FailAsync(SlackBot bot)
    {
        bot.Slack.Answer("chat.postEphemeral", $$"""{"ok":false,"error":"no_{{Canaries.PlainWord}}"}""").Answer("chat.postMessage", $"not json: {Canaries.Word}", status: 500);
        (await HearAsync(bot, $"call {Canaries.PlainWord} and cancel the order today")).Dispose();
        (await bot.TellAsync(Canaries.Word, Canaries.SlackPerson)).Dispose();
        (await bot.PostAsync("events", $"{{\"broken\":\"{Canaries.Word}", "application/json")).Dispose();
        (await bot.PostAsync("events", $"{{\"text\":\"{Canaries.Word}\"}}", "application/json", ("1", $"v0={Canaries.PlainWord}"))).Dispose();
    }

    private Task<HttpResponseMessage> HearAsync(SlackBot bot, string text) =>
        bot.HearAsync(text, Canaries.SlackChannel, ts: $"{Canaries.SlackMessage}{(++_said).ToString("00", CultureInfo.InvariantCulture)}", user: Canaries.SlackPerson);

    private static Searched Search(SlackBot bot, Telemetry telemetry) => new Searched()
        .Folder("database", bot.FolderPath)
        .Words("the log", bot.Logs.Lines)
        .Words("traces", telemetry.Traces)
        .Words("metrics", telemetry.Metrics);
}
