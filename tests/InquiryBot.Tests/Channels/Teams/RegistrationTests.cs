using InquiryBot.Channels.Teams;
using InquiryBot.Hosting;
using Microsoft.Extensions.Configuration;

namespace InquiryBot.Tests.Channels.Teams;

/// <summary>The settings of the registration, and what is said of wrong ones.</summary>
public sealed class RegistrationTests
{
    private const string Id = "11111111-2222-3333-4444-555555555555";

    [Theory]
    [InlineData("MicrosoftAppId is 'my bot'", "my bot", "", "", "secret-canary")]
    [InlineData("MicrosoftAppType is 'Single'", Id, "Single", "t", "secret-canary")]
    [InlineData("MicrosoftAppType is '1'", Id, "1", "t", "secret-canary")]
    [InlineData("MicrosoftAppTenantId is missing", Id, "SingleTenant", "", "secret-canary")]
    [InlineData("MicrosoftAppTenantId is missing", Id, "UserAssignedMSI", "", "")]
    [InlineData("MicrosoftAppPassword is set", Id, "UserAssignedMSI", "t", "secret-canary")]
    public void What_does_not_go_together_is_named_without_the_secret(string fault, string id, string type, string tenant, string password)
    {
        var found = new List<string>();
        var registration = BotRegistration.From(Settings(id, type, tenant, password), found.Add);
        var said = Assert.Single(found);
        Assert.StartsWith($"INQ1004 {fault}", said, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", said + registration, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", BotRegistrationType.MultiTenant)]
    [InlineData("", "t", BotRegistrationType.SingleTenant)]
    [InlineData("singletenant", "t", BotRegistrationType.SingleTenant)]
    [InlineData("UserAssignedMSI", "t", BotRegistrationType.UserAssignedMsi)]
    internal void The_type_may_be_left_out(string type, string tenant, BotRegistrationType expected)
    {
        var password = expected == BotRegistrationType.UserAssignedMsi ? "" : "secret";
        var registration = BotRegistration.From(Settings(Id, type, tenant, password), fault => Assert.Fail(fault));
        Assert.Equal((expected, true), (registration.Type, registration.CanSignIn));
    }

    [Theory]
    [InlineData("Teams:Cloud", "Mars", "INQ1001 Teams:Cloud is 'Mars'. It takes one of Public, UsGovernment, China.")]
    [InlineData("Teams:Cloud", "7", "INQ1003 Teams:Cloud is '7'. It takes Public, UsGovernment or China.")]
    [InlineData("Teams:OpenIdMetadataUrl", "http://login.botframework.com/", "INQ1003 Teams:OpenIdMetadataUrl is 'http://login.botframework.com/'. It takes an address that begins with https://, or nothing.")]
    public void A_cloud_that_does_not_exist_is_refused(string name, string value, string fault)
    {
        var checks = new OptionsChecks(new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create(name, (string?)value)]).Build());
        checks.Read<TeamsOptions>(TeamsOptions.Section);
        Assert.Equal([fault], checks.Faults);
    }

    private static IConfiguration Settings(string id, string type, string tenant, string password) => new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
    {
        ["MicrosoftAppId"] = id,
        ["MicrosoftAppType"] = type,
        ["MicrosoftAppTenantId"] = tenant,
        ["MicrosoftAppPassword"] = password,
    }).Build();
}
