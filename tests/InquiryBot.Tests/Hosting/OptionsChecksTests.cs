using InquiryBot.Hosting;
using InquiryBot.Nudging;
using Microsoft.Extensions.Configuration;

namespace InquiryBot.Tests.Hosting;

public sealed class OptionsChecksTests
{
    [Fact]
    public void Settings_are_read_over_the_defaults()
    {
        var options = Checks(("Nudging:MinimumInterval", "01:00:00"), ("Nudging:WorksAtWeekends", "true")).Read<NudgingOptions>("Nudging");
        Assert.Equal((TimeSpan.FromHours(1), true, 2), (options.MinimumInterval, options.WorksAtWeekends, options.NudgesPerPersonPerDay));
    }

    [Fact]
    public void All_faults_come_in_one_message_with_value_place_and_cure()
    {
        var checks = Checks(("Nudging:MinimumInterval", "soon"), ("Nudging:ConfidenceThreshold", "7"), ("Nudging:TimeZone", "Mars/Olympus"), ("Nudging:Volume", "11"));
        checks.Read<NudgingOptions>("Nudging");

        var message = Assert.Throws<SettingsException>(checks.ThrowIfFaulty).Message;

        Assert.Contains("INQ1001 Nudging:MinimumInterval is 'soon'. It takes a time such as 00:30:00", message, StringComparison.Ordinal);
        Assert.Contains("INQ1003 Nudging:ConfidenceThreshold is '7'. It takes a number from 0.5 to 1.", message, StringComparison.Ordinal);
        Assert.Contains("INQ1003 Nudging:TimeZone is 'Mars/Olympus'. It takes an IANA name such as Europe/Amsterdam", message, StringComparison.Ordinal);
        Assert.Contains("INQ1002 Nudging:Volume is not a setting. Nudging has: MinimumInterval,", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("WorkingDayEnd is '24:00:00'. It takes a time from 00:00:00 to 23:59:59.", "WorkingDayEnd", "24:00:00")]
    [InlineData("WorkingDayStart is '1.00:00:00'. It takes a time from 00:00:00 to 23:59:59.", "WorkingDayStart", "1.00:00:00")]
    [InlineData("WorkingDayEnd is '07:30:00'. It takes a time after WorkingDayStart, which is 08:00:00.", "WorkingDayEnd", "07:30:00")]
    [InlineData("WorkingDayEnd is '18:00:00'. It takes a time after WorkingDayStart, which is 22:00:00.", "WorkingDayStart", "22:00:00")]
    [InlineData("DigestAt is '19:00:00'. It takes a time within the working day, from 08:00:00 to 18:00:00.", "DigestAt", "19:00:00")]
    public void A_working_day_that_cannot_be_is_refused_as_it_was_written(string sentence, string name, string value)
    {
        var checks = Checks(($"Nudging:{name}", value));
        checks.Read<NudgingOptions>("Nudging");
        Assert.Equal([$"INQ1003 Nudging:{sentence}"], checks.Faults);
    }

    [Fact]
    public void A_working_day_may_last_until_midnight()
    {
        var checks = Checks(("Nudging:WorkingDayStart", "00:00:00"), ("Nudging:WorkingDayEnd", "23:59:59"));
        checks.Read<NudgingOptions>("Nudging");
        Assert.Empty(checks.Faults);
    }

    [Fact]
    public void A_number_is_read_the_same_in_every_country()
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("nl-NL");
            Assert.Equal(0.9, Checks(("Nudging:ConfidenceThreshold", "0.9")).Read<NudgingOptions>("Nudging").ConfidenceThreshold);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Nothing_set_is_nothing_wrong()
    {
        var checks = Checks();
        checks.Read<NudgingOptions>("Nudging");
        checks.ThrowIfFaulty();
        Assert.Empty(checks.Faults);
    }

    private static OptionsChecks Checks(params (string Key, string Value)[] settings) =>
        new(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).Build());
}
