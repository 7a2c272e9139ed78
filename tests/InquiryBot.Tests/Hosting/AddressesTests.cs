using InquiryBot.Hosting;
using Microsoft.Extensions.Configuration;

namespace InquiryBot.Tests.Hosting;

public sealed class AddressesTests
{
    private const string First = "http://localhost:1", Second = "http://localhost:2", Third = "http://localhost:3";

    [Theory]
    [InlineData(First, First, Second, Third)]
    [InlineData(Second, null, Second, Third)]
    [InlineData(Third, null, null, Third)]
    [InlineData(Third, null, " ", Third)]
    [InlineData(BotHost.DefaultUrls, null, null, null)]
    public void The_command_line_wins_then_the_environment_then_the_settings(string chosen, string? option, string? environment, string? setting) =>
        Assert.Equal([chosen], Addresses.Choose(option, Settings(("ASPNETCORE_URLS", environment), ("Urls", setting))));

    [Fact]
    public void The_environment_opens_no_door_that_others_could_come_through()
    {
        var refused = Assert.Throws<SettingsException>(() => Addresses.Choose(null, Settings(("ASPNETCORE_URLS", "http://+:80"), ("Urls", Third))));
        Assert.Contains("'http://+:80'", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "http://localhost:1")]
    [InlineData("HTTPS://localhost:2", "http://localhost:1;HTTPS://localhost:2")]
    public void An_address_that_wants_a_certificate_is_found(string? found, string urls) =>
        Assert.Equal(found, Addresses.FirstHttps(Settings(("urls", urls))));

    private static IConfiguration Settings(params (string Key, string? Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, setting.Value))).Build();
}
