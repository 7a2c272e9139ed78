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
    [InlineData("pause 0h")]
    [InlineData("pause 99999 weeks")]
    [InlineData("pause 400d")]
    public void A_pause_without_sense_is_no_command(string text) => Assert.Null(Commands.Find(text));
}
