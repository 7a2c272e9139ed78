using InquiryBot.Channels.Teams;
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

    private static ServiceHosts Hosts(string environment)
    {
        var host = Mock.Of<IHostEnvironment>(host => host.EnvironmentName == environment);
        return new ServiceHosts(new TeamsOptions(), new OpenDoor(new BotRegistration("", "", ""), host));
    }
}
