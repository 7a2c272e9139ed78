using System.Net;
using System.Text.Json;
using InquiryBot.Storage;
using InquiryBot.Tests.HouseRules;
using Microsoft.Extensions.DependencyInjection;

namespace InquiryBot.Tests.Channels.Teams;

/// <summary>
/// What the Teams store tries before it lets an app in: it greets back, helps, has no dead ends, says where a message comes from, and fails with grace.
/// Source: https://learn.microsoft.com/microsoftteams/platform/concepts/deploy-and-publish/appsource/prepare/teams-store-validation-guidelines.
/// </summary>
public sealed class StoreChecklistTests : IAsyncLifetime
{
    private TeamsBot _bot = null!;

    public async Task InitializeAsync() => _bot = await TeamsBot.StartAsync();

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Theory]
    [InlineData("Hi")]
    [InlineData("Hello")]
    [InlineData("Help")]
    [InlineData("hallo")]
    [InlineData("Hoi")]
    [InlineData("hulp")]
    public async Task It_greets_back_and_helps(string said)
    {
        using var answer = await _bot.TellAsync(said);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotEmpty(Assert.Single(_bot.Said).Labels);
    }

    [Theory]
    [InlineData("asdf qwerty")]
    [InlineData("?")]
    [InlineData("👍")]
    [InlineData("Bonjour, que sais-tu faire ?")]
    [InlineData("1")]
    public async Task Nothing_that_is_typed_is_a_dead_end(string said)
    {
        using var answer = await _bot.TellAsync(said);
        Assert.NotEmpty(_bot.Said);
    }

    [Fact]
    public async Task A_picture_without_words_gets_an_answer()
    {
        (await _bot.SendAsync(_bot.Activity("message", TeamsBot.Personal, new { attachments = new[] { new { contentType = "image/png", contentUrl = "https://smba.trafficmanager.net/x.png" } } }))).Dispose();
        Assert.Contains("words only", Assert.Single(_bot.Said).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_of_an_older_version_gets_an_answer()
    {
        (await _bot.SendAsync(_bot.Activity("message", TeamsBot.Personal, new { value = new { anything = "else" } }))).Dispose();
        Assert.NotEmpty(_bot.Said);
    }

    [Fact]
    public async Task Every_command_of_the_manifest_is_answered_in_both_languages()
    {
        using var manifest = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(SourceTree.Root, "deploymentTemplates", "teams", "manifest.json")));
        using var dutch = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(SourceTree.Root, "deploymentTemplates", "teams", "nl.json")));
        var titles = manifest.RootElement.GetProperty("bots")[0].GetProperty("commandLists")[0].GetProperty("commands").EnumerateArray().Select(command => command.GetProperty("title").GetString()!)
            .Concat(dutch.RootElement.EnumerateObject().Where(member => member.Name.StartsWith("bots[0].commandLists[0]", StringComparison.Ordinal) && member.Name.EndsWith("title", StringComparison.Ordinal)).Select(member => member.Value.GetString()!));
        foreach (var title in titles)
        {
            _bot.Connector.Calls.Clear();
            using var answer = await _bot.TellAsync(title);
            Assert.True(_bot.Said.Count > 0, title);
        }
    }

    [Theory]
    [InlineData("en-GB", "Sorry, something went wrong on my side.")]
    [InlineData("nl-NL", "Sorry, er ging bij mij iets mis.")]
    public async Task What_fails_says_sorry(string locale, string sorry)
    {
        await using var host = await TeamsHost.StartAsync();
        host.Bot.Turn = (_, _) => throw new InvalidOperationException("canary");
        using var said = await host.PostAsync(host.Activity("message", $",\"locale\":\"{locale}\",\"text\":\"help\""));
        Assert.StartsWith(sorry, JsonDocument.Parse(Assert.Single(host.Connector.Calls).Body).RootElement.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("composeExtension/submitAction", "task")]
    [InlineData("adaptiveCard/action", "statusCode")]
    public async Task A_window_that_fails_says_sorry(string name, string member)
    {
        await using var bot = await TeamsBot.StartAsync();
        await bot.Services.GetRequiredService<Database>().ExecuteAsync($"alter table people rename to gone", default);
        var (status, body) = await bot.InvokeAsync(name, new { commandId = "checkDraft", data = new { draft = "x" }, action = new { type = "Action.Execute", verb = "press", data = new { say = "stop" } } });
        Assert.Equal(200, status);
        Assert.True(body.TryGetProperty(member, out _));
        Assert.Contains("Sorry, something went wrong", body.ToString(), StringComparison.Ordinal);
    }
}
