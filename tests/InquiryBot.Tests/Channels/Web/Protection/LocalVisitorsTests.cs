using System.Net;
using InquiryBot.Channels.Web;
using InquiryBot.Channels.Web.Protection;
using Microsoft.AspNetCore.Http;

namespace InquiryBot.Tests.Channels.Web.Protection;

public sealed class LocalVisitorsTests
{
    [Theory]
    [InlineData("127.0.0.1", "localhost:3978")]
    [InlineData("::1", "[::1]:3978")]
    [InlineData("::ffff:127.0.0.1", "127.0.0.1")]
    [InlineData(null, "LocalHost")]
    public async Task Somebody_at_this_machine_sees_the_page(string? from, string host) =>
        Assert.Equal(StatusCodes.Status200OK, await VisitAsync(from, host));

    [Theory]
    [InlineData("127.0.0.1", "evil.example")]
    [InlineData("127.0.0.1", "localhost.evil.example")]
    [InlineData("127.0.0.1", "")]
    [InlineData("192.168.1.20", "localhost")]
    public async Task A_stranger_or_a_rebound_name_is_refused(string from, string host) =>
        Assert.Equal(StatusCodes.Status403Forbidden, await VisitAsync(from, host));

    [Theory]
    [InlineData("X-Forwarded-For")]
    [InlineData("Forwarded")]
    [InlineData("X-Forwarded-Host")]
    public async Task Somebody_behind_a_proxy_is_not_at_this_machine(string header) =>
        Assert.Equal(StatusCodes.Status403Forbidden, await VisitAsync("127.0.0.1", "localhost", header));

    private static async Task<int> VisitAsync(string? from, string host, string? header = null)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = from is null ? null : IPAddress.Parse(from);
        context.Request.Host = new HostString(host);
        if (header is not null)
            context.Request.Headers[header] = "203.0.113.7";
        await new LocalVisitors(_ => Task.CompletedTask, new WebOptions()).InvokeAsync(context);
        return context.Response.StatusCode;
    }
}
