using InquiryBot.Channels.Teams;
using InquiryBot.Channels.Teams.Trust;
using Microsoft.Extensions.Hosting;
using Moq;

namespace InquiryBot.Tests.Channels.Teams;

public sealed class ServiceHostsTests
{
    [Theory]
    [InlineData("https://smba.trafficmanager.net/teams/", true)]
    [InlineData("https://SMBA.trafficmanager.net/amer/", true)]
    [InlineData("https://webchat.botframework.com/", true)]
    [InlineData("https://botframework.com/", false)]
    [InlineData("https://evilbotframework.com/", false)]
    [InlineData("https://smba.trafficmanager.net.evil.example/", false)]
    [InlineData("https://smba.trafficmanager.net@evil.example/", false)]
    [InlineData("https://user@smba.trafficmanager.net/", false)]
    [InlineData("https://smba.trafficmanager.net:8443/", false)]
    [InlineData("https://evil.example/smba.trafficmanager.net", false)]
    [InlineData("https://evil.example\\@smba.trafficmanager.net/", false)]
    [InlineData("http://smba.trafficmanager.net/", false)]
    [InlineData("http://localhost:5000/", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("smba.trafficmanager.net", false)]
    [InlineData(null, false)]
    public void Only_listed_hosts_get_replies(string? url, bool allowed) => Assert.Equal(allowed, Hosts("Production").Allow(url));

    [Theory]
    [InlineData("http://localhost:5000/", true)]
    [InlineData("http://127.0.0.1:5000/x", true)]
    [InlineData("http://[::1]:5000/", true)]
    [InlineData("http://10.0.0.1/", false)]
    [InlineData("http://169.254.169.254/", false)]
    [InlineData("ftp://localhost/", false)]
    [InlineData("file:///etc/passwd", false)]
    public void This_machine_gets_them_in_development(string url, bool allowed) => Assert.Equal(allowed, Hosts("Development").Allow(url));

    [Theory]
    [InlineData(TeamsCloudName.UsGovernment, "https://smba.infra.gov.teams.microsoft.us/teams", true)]
    [InlineData(TeamsCloudName.UsGovernment, "https://smba.trafficmanager.net/teams/", false)]
    [InlineData(TeamsCloudName.China, "https://webchat.botframework.azure.cn/", true)]
    [InlineData(TeamsCloudName.China, "https://webchat.botframework.com/", false)]
    [InlineData(TeamsCloudName.Public, "https://smba.infra.gcc.teams.microsoft.com/teams", true)]
    [InlineData(TeamsCloudName.Public, "https://smba.infra.gov.teams.microsoft.us/teams", false)]
    internal void Each_cloud_has_hosts_of_its_own(TeamsCloudName cloud, string url, bool allowed) => Assert.Equal(allowed, Hosts("Production", cloud).Allow(url));

    [Fact]
    public void A_list_of_ones_own_takes_their_place()
    {
        var hosts = Hosts("Production", listed: "connector.example.org");
        Assert.True(hosts.Allow("https://connector.example.org/teams/"));
        Assert.False(hosts.Allow("https://smba.trafficmanager.net/teams/"));
    }

    private static ServiceHosts Hosts(string environment, TeamsCloudName cloud = TeamsCloudName.Public, params string[] listed)
    {
        var host = Mock.Of<IHostEnvironment>(host => host.EnvironmentName == environment);
        return new ServiceHosts(new TeamsOptions { AllowedServiceHosts = listed }, TeamsCloud.Of(cloud), new OpenDoor(BotRegistration.None, host));
    }
}
