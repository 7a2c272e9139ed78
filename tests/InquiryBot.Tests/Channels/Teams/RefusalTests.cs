using System.Net;
using System.Text;

namespace InquiryBot.Tests.Channels.Teams;

public sealed class RefusalTests : IAsyncLifetime
{
    private TeamsHost _host = null!;

    public async Task InitializeAsync()
    {
        _host = await TeamsHost.StartAsync();
        _host.Bot.Turn = (_, _) => throw new InvalidOperationException("The bot must not be reached.");
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData("", "not valid JSON")]
    [InlineData("hello", "not valid JSON")]
    [InlineData("{\"type\":\"message\"", "not valid JSON")]
    [InlineData("{\"type\":\"message\"} more", "not valid JSON")]
    [InlineData("[]", "'activity' must be an object")]
    [InlineData("null", "'activity' must be an object")]
    [InlineData("{}", "no 'type'")]
    [InlineData("{\"type\":\"\"}", "no 'type'")]
    [InlineData("{\"type\":null}", "no 'type'")]
    [InlineData("{\"type\":\"message\",\"text\":{}}", "'text' must be a text")]
    [InlineData("{\"type\":\"message\",\"text\":5}", "'text' must be a text in double quotes")]
    [InlineData("{\"type\":\"message\",\"from\":{\"id\":5}}", "'from.id' must be a text in double quotes")]
    [InlineData("{\"type\":\"message\",\"from\":\"me\"}", "'from' must be an object")]
    [InlineData("{\"type\":\"message\",\"timestamp\":\"yesterday\"}", "'timestamp' must be a time")]
    [InlineData("{\"type\":\"message\",\"attachments\":{}}", "'attachments' must be a list")]
    public async Task A_body_that_is_no_activity_gets_400_and_one_sentence(string body, string why)
    {
        using var answer = await _host.PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(why, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Only_post_is_a_method_here(string method)
    {
        using var answer = await _host.SendAsync(new HttpRequestMessage(new HttpMethod(method), _host.Url));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task Another_content_type_gets_415(string type)
    {
        using var answer = await _host.PostAsync(_host.Activity("message"), type);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Fact]
    public async Task Another_encoding_gets_415()
    {
        var content = new StringContent(_host.Activity("message"), Encoding.Unicode, "application/json");

        using var answer = await _host.SendAsync(new HttpRequestMessage(HttpMethod.Post, _host.Url) { Content = content });

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_that_is_too_large_gets_413(bool chunked)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, _host.Url)
        {
            Content = new StringContent(_host.Activity("message", $",\"text\":\"{new string('x', 300_000)}\""), Encoding.UTF8, "application/json"),
        };
        request.Headers.TransferEncodingChunked = chunked;

        using var answer = await _host.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("262144 bytes", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("http://smba.trafficmanager.net/teams/")]
    [InlineData("not a url")]
    [InlineData("")]
    public async Task A_reply_address_off_the_list_gets_403(string address)
    {
        using var answer = await _host.PostAsync(_host.Activity("message").Replace($"{_host.Connector.Url}/teams/", address, StringComparison.Ordinal));

        Assert.Equal((HttpStatusCode.Forbidden, ""), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task A_bot_that_turns_a_reply_elsewhere_is_stopped()
    {
        _host.Bot.Turn = (context, token) =>
        {
            context.Activity.ServiceUrl = "https://evil.example/";
            return context.SendActivityAsync("secret", cancellationToken: token);
        };

        using var answer = await _host.PostAsync(_host.Activity("message"));

        Assert.Equal(HttpStatusCode.BadGateway, answer.StatusCode);
        Assert.Contains(_host.Log.Lines, line => line.Contains("ForeignServiceException", StringComparison.Ordinal));
    }
}
