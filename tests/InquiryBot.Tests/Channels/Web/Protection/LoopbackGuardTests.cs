using InquiryBot.Channels.Web.Protection;

namespace InquiryBot.Tests.Channels.Web.Protection;

public sealed class LoopbackGuardTests
{
    [Theory]
    [InlineData("http://localhost:3978")]
    [InlineData("http://LOCALHOST:0")]
    [InlineData("https://127.0.0.1:5001")]
    [InlineData("http://127.3.2.1:80")]
    [InlineData("http://[::1]:3978/")]
    public void This_machine_alone_may_be_listened_on(string url) =>
        Assert.Null(LoopbackGuard.Refusal([url]));

    [Theory]
    [InlineData("http://0.0.0.0:3978")]
    [InlineData("http://[::]:3978")]
    [InlineData("http://*:3978")]
    [InlineData("http://+:3978")]
    [InlineData("http://192.168.1.20:3978")]
    [InlineData("http://bot.example.org")]
    [InlineData("http://localhost.example.org:3978")]
    [InlineData("nonsense")]
    public void An_address_that_others_can_reach_is_refused_by_name(string url)
    {
        var refusal = LoopbackGuard.Refusal(["http://localhost:3978", url]);
        Assert.Contains($"'{url}'", refusal, StringComparison.Ordinal);
        Assert.Contains("http://localhost:3978", refusal, StringComparison.Ordinal);
    }
}
