using System.Net;
using InquiryBot.Hosting;
using InquiryBot.Tests.Storage;

namespace InquiryBot.Tests.Hosting;

public sealed class BotHostTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://*:0")]
    [InlineData("http://256.1.1.1:0")]
    [InlineData("http://localhost:0;http://192.0.2.1:0")]
    public void Nobody_else_can_reach_a_page_without_sign_in(string urls)
    {
        var refused = Assert.Throws<SettingsException>(() => BotHost.Build(Settings(), urls));
        Assert.Contains("others could reach the page without signing in", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_back_door_in_the_server_settings_is_closed_as_well() =>
        Assert.Throws<SettingsException>(() => BotHost.Build([.. Settings(), "--Kestrel:Endpoints:Open:Url=http://0.0.0.0:0"]));

    [Fact]
    public async Task The_program_says_that_it_is_alive_and_ready_and_which_sdk_it_runs_on()
    {
        await using var app = BotHost.Build(Settings(), "http://127.0.0.1:0");
        await app.StartAsync();
        using var client = new HttpClient(new SocketsHttpHandler()) { BaseAddress = new Uri(app.Urls.First()) };

        Assert.Contains("\"botSdk\":\"stand-ins\"", await client.GetStringAsync(new Uri("/health/live", UriKind.Relative)), StringComparison.Ordinal);
        var ready = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
        Assert.Contains("\"database\":\"fine\"", await ready.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await app.StopAsync();
    }

    private string[] Settings() => [$"--Storage:ConnectionString=Data Source={_folder.File("bot.db")}"];
}
