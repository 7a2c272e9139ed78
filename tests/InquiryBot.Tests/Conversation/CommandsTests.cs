using InquiryBot.Conversation;

namespace InquiryBot.Tests.Conversation;

public sealed class CommandsTests
{
    [Theory]
    [InlineData("help", "Help")]
    [InlineData("Help!", "Help")]
    [InlineData("*help*", "Help")]
    [InlineData("@InquiryBot stop", "Stop")]
    [InlineData("lees mee", "Start")]
    [InlineData("Waarom?", "Why")]
    [InlineData("wrong  call", "WrongCall")]
    [InlineData("laat mij maar", "LeaveMe")]
    [InlineData("wis mijn gegevens.", "DeleteMyData")]
    [InlineData("Nederlands", "Dutch")]
    public void A_command_is_understood_in_either_language(string text, string name) =>
        Assert.Equal(name, Commands.Find(text)?.Name.ToString());

    [Theory]
    [InlineData("resumee", "Resume")]
    [InlineData("hervta", "Resume")]
    [InlineData("my dta", "MyData")]
    [InlineData("spiekbrif", "WatchList")]
    [InlineData("leav me", "LeaveMe")]
    public void One_slip_of_the_finger_is_forgiven(string text, string name) =>
        Assert.Equal(name, Commands.Find(text)?.Name.ToString());

    [Theory]
    [InlineData("stop that")]
    [InlineData("pause the project until monday")]
    [InlineData("start with the tests")]
    [InlineData("waarom heb je niet gebeld")]
    [InlineData("delete the old branch")]
    [InlineData("shop")]
    [InlineData("smart")]
    [InlineData("quite")]
    [InlineData("deleted")]
    [InlineData("delet my data")]
    [InlineData("verwijder")]
    [InlineData("")]
    [InlineData("🙂")]
    public void A_line_to_look_at_is_no_command(string text) => Assert.Null(Commands.Find(text));

    [Theory]
    [InlineData("pause", 120)]
    [InlineData("pause 2h", 120)]
    [InlineData("pause for 90 minutes", 90)]
    [InlineData("pauze 2u", 120)]
    [InlineData("pause -2h", 120)]
    [InlineData("pauze een uur", 60)]
    [InlineData("pauze 3 dagen", 3 * 24 * 60)]
    [InlineData("pause a week", 7 * 24 * 60)]
    [InlineData("pauze week", 7 * 24 * 60)]
    public void A_pause_has_a_length(string text, int minutes) =>
        Assert.Equal(TimeSpan.FromMinutes(minutes), Commands.Find(text)?.Pause?.Length);

    [Fact]
    public void A_pause_today_ends_at_midnight_where_the_person_is()
    {
        var now = new DateTimeOffset(2026, 11, 18, 16, 30, 0, TimeSpan.FromHours(1));
        Assert.Equal(new DateTimeOffset(2026, 11, 19, 0, 0, 0, TimeSpan.FromHours(1)), Commands.Find("pauze vandaag")!.Pause!.Value.EndsAt(now, TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam")));
    }

    [Theory]
    [InlineData("2026-10-24T23:00:00+02:00", 120, "2026-10-25T01:00:00+02:00")]
    [InlineData("2026-10-25T01:30:00+02:00", 120, "2026-10-25T02:30:00+01:00")]
    [InlineData("2026-10-24T10:00:00+02:00", 24 * 60, "2026-10-25T10:00:00+01:00")]
    [InlineData("2026-03-28T02:30:00+01:00", 24 * 60, "2026-03-29T03:00:00+02:00")]
    [InlineData("2026-03-23T09:00:00+01:00", 7 * 24 * 60, "2026-03-30T09:00:00+02:00")]
    [InlineData("2026-10-25T00:30:00+02:00", 0, "2026-10-26T00:00:00+01:00")]
    public void A_pause_is_right_across_clock_changes(string now, int minutes, string end)
    {
        var ends = new PauseLength(TimeSpan.FromMinutes(minutes)).EndsAt(Moment(now), TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam"));
        Assert.Equal((Moment(end), Moment(end).Offset), (ends, ends.Offset));
    }

    [Fact]
    public void Where_midnight_is_skipped_the_day_begins_later()
    {
        // On 6 September 2026 Santiago's clocks go from 00:00 to 01:00.
        var ends = PauseLength.Today.EndsAt(Moment("2026-09-05T20:00:00-04:00"), TimeZoneInfo.FindSystemTimeZoneById("America/Santiago"));
        Assert.Equal(Moment("2026-09-06T01:00:00-03:00"), ends);
    }

    [Theory]
    [InlineData("pause until tomorrow")]
    [InlineData("pauze tot morgen")]
    [InlineData("Pauze vandaag!")]
    [InlineData("pause for today")]
    public void A_pause_can_last_the_day(string text) => Assert.Equal(PauseLength.Today, Commands.Find(text)?.Pause);

    [Theory]
    [InlineData("quiet hours 18-8", "18:00", "08:00")]
    [InlineData("Quiet hours from 6pm to 8:30 am", "18:00", "08:30")]
    [InlineData("stille uren 17.30 tot 9 uur", "17:30", "09:00")]
    [InlineData("stille uuren 18:00–08:00", "18:00", "08:00")]
    [InlineData("@InquiryBot quiet hours 12:00 - 13:00", "12:00", "13:00")]
    [InlineData("niet storen van 22 tot 24", "22:00", "00:00")]
    public void Quiet_hours_are_said_in_many_ways(string text, string from, string to)
    {
        var hours = Commands.Find(text)?.Hours;
        Assert.Equal((from, to), (hours?.From.ToString("HH:mm", null), hours?.To.ToString("HH:mm", null)));
    }

    [Theory]
    [InlineData("quiet hours 25-8", "25-8")]
    [InlineData("quiet hours 9-9", "9-9")]
    [InlineData("stille uren 13pm-2", "13pm-2")]
    [InlineData("tijdzone Atlantis", "Atlantis")]
    public void What_is_not_understood_comes_back(string text, string unclear) => Assert.Equal(unclear, Commands.Find(text)?.Unclear);

    [Theory]
    [InlineData("time zone Amsterdam", "Europe/Amsterdam")]
    [InlineData("tijdzone parijs", "Europe/Paris")]
    [InlineData("time zone new york", "America/New_York")]
    [InlineData("timezone America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires")]
    [InlineData("time zone utc", "UTC")]
    public void A_place_has_a_time_zone(string text, string zone) => Assert.Equal(zone, Commands.Find(text)?.Zone);

    [Theory]
    [InlineData("incident on 2h", "IncidentOn", 120)]
    [InlineData("Incident aan 3u", "IncidentOn", 180)]
    [InlineData("storing aan", "IncidentOn", null)]
    [InlineData("incident over", "IncidentOff", null)]
    [InlineData("incidnt on 1h", "IncidentOn", 60)]
    public void An_incident_has_a_length_or_not(string text, string name, int? minutes)
    {
        var command = Commands.Find(text);
        Assert.Equal((name, minutes), (command?.Name.ToString(), (int?)command?.Pause?.Length.TotalMinutes));
    }

    [Theory]
    [InlineData("quiet hours are hard to keep when the phone rings")]
    [InlineData("incident on the motorway, running late")]
    [InlineData("use the blue one")]
    [InlineData("time zone differences make this meeting impossible for us")]
    [InlineData("digest the report before friday")]
    [InlineData("settings for the new laptop please")]
    [InlineData("storing in de kelder opgelost door Jan")]
    [InlineData("incident")]
    [InlineData("storing")]
    public void A_line_that_begins_like_a_command_is_none(string text) => Assert.Null(Commands.Find(text));

    [Fact]
    public void Every_button_says_a_command_in_its_own_language()
    {
        string[] english = ["English"], dutch = ["Dutch"];
        foreach (var (texts, language) in new[] { (BotTexts.English, english), (BotTexts.Dutch, dutch) })
        {
            foreach (var key in texts.Keys.Where(key => key.StartsWith("button.", StringComparison.Ordinal)))
            {
                var command = Commands.Find(texts.Format(key, 1));
                Assert.True(command is { Unclear: null }, $"{key}: '{texts.Format(key, 1)}' is no command");
                Assert.Contains(command.Language.ToString(), (string[])[.. language, "Other"]);
            }
        }
    }

    [Fact]
    public void No_phrase_stands_for_two_commands()
    {
        foreach (var texts in (BotTexts[])[BotTexts.English, BotTexts.Dutch])
        {
            var phrases = texts.Keys.Where(key => key.StartsWith("command.", StringComparison.Ordinal)).SelectMany(key => texts[key].Split('|')).ToList();
            Assert.Empty(phrases.CountBy(phrase => phrase).Where(count => count.Value > 1).Select(count => count.Key));
        }
    }

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("pause 0h")]
    [InlineData("pause 99999 weeks")]
    [InlineData("pause 400d")]
    public void A_pause_without_sense_is_no_command(string text) => Assert.Null(Commands.Find(text));
}
