using System.Text.Json;
using InquiryBot.Channels.Teams.Invokes;
using InquiryBot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace InquiryBot.Tests.Channels.Teams;

/// <summary>What asks in Teams and waits for the answer: the message extension, windows, feedback, and what the bot does not do.</summary>
public sealed class InvokeTests : IAsyncLifetime
{
    private TeamsBot _bot = null!;

    public async Task InitializeAsync() => _bot = await TeamsBot.StartAsync();

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Theory]
    [InlineData("en-GB", "send me the numbers by 4", "This line may land as", "How or when is open")]
    [InlineData("nl-NL", "stuur me die cijfers vandaag nog", "Deze zin kan overkomen als", "Hoe of wanneer staat nog open")]
    public async Task A_line_is_looked_at_from_the_composer_and_kept_nowhere(string locale, string line, string verdict, string answer)
    {
        var (_, asked) = await _bot.InvokeAsync("composeExtension/fetchTask", new { commandId = TeamsInvokes.CheckCommand, commandContext = "compose" }, TeamsBot.InChannel(), new { locale });
        Assert.Equal("continue", Task(asked).GetProperty("type").GetString());
        Assert.Contains(Inputs(asked), input => input.GetProperty("id").GetString() == "draft");

        var (_, looked) = await SubmitAsync(new { draft = line });
        Assert.StartsWith(verdict, Words(looked), StringComparison.Ordinal);
        Assert.Contains(answer, Titles(looked));
        Assert.Equal(line, Inputs(looked).Single().GetProperty("value").GetString());

        var (_, answered) = await SubmitAsync(new { draft = line, answer });
        Assert.NotEqual(Words(looked), Words(answered));
        var (_, kept) = await SubmitAsync(new { draft = line, answer = Titles(looked)[3] });
        Assert.Equal("message", Task(kept).GetProperty("type").GetString());
        Assert.Empty(_bot.Connector.Calls);
        Assert.Empty(await _bot.Services.GetRequiredService<Database>().QueryAsync($"select 1 from bot_state", row => row.Count(0), default));

        Task<(int, JsonElement)> SubmitAsync(object data) =>
            _bot.InvokeAsync("composeExtension/submitAction", new { commandId = TeamsInvokes.CheckCommand, commandContext = "compose", data }, TeamsBot.InChannel(), new { locale });
    }

    [Theory]
    [InlineData("aad-ann", "continue")]
    [InlineData("AAD-ANN", "continue")]
    [InlineData("aad-bea", "message")]
    [InlineData(null, "message")]
    public async Task Only_an_own_message_is_looked_at(string? author, string type)
    {
        var messagePayload = new { id = "1", from = new { user = author is null ? null : new { id = author } }, body = new { contentType = "html", content = "<p>send me the numbers by&nbsp;4</p>" } };
        var (status, body) = await _bot.InvokeAsync("composeExtension/fetchTask", new { commandId = TeamsInvokes.AskInsteadCommand, commandContext = "message", messagePayload }, TeamsBot.InChannel());
        Assert.Equal((200, type), (status, Task(body).GetProperty("type").GetString()));
        Assert.Contains(type == "continue" ? "As a question it could be" : "lines you wrote yourself", body.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"draft\":\"\"}", "continue")]
    [InlineData("{\"draft\":\"How do you look at it?\"}", "continue")]
    [InlineData("{}", "continue")]
    [InlineData("null", "continue")]
    [InlineData("{\"draft\":{\"x\":1}}", "continue")]
    public async Task Whatever_comes_from_the_window_gets_a_window_back(string data, string type)
    {
        var (status, body) = await _bot.InvokeAsync("task/submit", new { data = JsonDocument.Parse(data).RootElement });
        Assert.Equal((200, type), (status, Task(body).GetProperty("type").GetString()));
    }

    [Fact]
    public async Task A_line_that_is_too_long_is_told_so() =>
        Assert.Contains("4000", (await _bot.InvokeAsync("task/submit", new { data = new { draft = new string('x', 5000) } })).Body.ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"data":{"open":"draft"}}""", "continue")]
    [InlineData("""{"data":{"open":"garden"}}""", "message")]
    [InlineData("""{}""", "message")]
    public async Task A_button_opens_the_window(string value, string type) =>
        Assert.Equal(type, Task((await _bot.InvokeAsync("task/fetch", JsonDocument.Parse(value).RootElement)).Body).GetProperty("type").GetString());

    [Theory]
    [InlineData("composeExtension/query", "I do not search")]
    [InlineData("composeExtension/querySettingUrl", "I do not search")]
    [InlineData("message/fetchTask", "read by nobody")]
    public async Task What_it_does_not_do_is_said_in_a_sentence(string name, string sentence)
    {
        var (status, body) = await _bot.InvokeAsync(name, new { commandId = "x" });
        Assert.Equal(200, status);
        Assert.Contains(sentence, body.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("signin/verifyState", 501)]
    [InlineData("fileConsent/invoke", 400)]
    [InlineData("something/new", 501)]
    [InlineData("composeExtension/queryLink", 200)]
    public async Task What_nobody_can_reach_has_the_status_of_the_protocol(string name, int expected) =>
        Assert.Equal(expected, (await _bot.InvokeAsync(name, new { url = "https://x.example", state = "1" })).Status);

    [Theory]
    [InlineData("composeExtension/fetchTask")]
    [InlineData("task/submit")]
    [InlineData("adaptiveCard/action")]
    public async Task Without_a_value_there_is_nothing_to_answer(string name)
    {
        var activity = _bot.Activity("invoke", TeamsBot.Personal, new { name });
        using var answer = await _bot.SendAsync(activity);
        Assert.Equal(400, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData("dislike", 1)]
    [InlineData("like", 0)]
    public async Task A_thumb_down_under_a_nudge_is_a_wrong_call_and_its_words_are_dropped(string reaction, int wrongCalls)
    {
        await _bot.OptInAsync();
        (await _bot.SendAsync(_bot.Line("send me the numbers by 4"))).Dispose();
        Assert.Equal("default", _bot.Said[0].Json.GetProperty("channelData").GetProperty("feedbackLoop").GetProperty("type").GetString());
        var id = $"r-{_bot.Connector.Calls.Count}";
        var value = new { actionName = "feedback", actionValue = new { reaction, feedback = "{\"feedbackText\":\"canary words\"}" } };
        var (status, body) = await _bot.InvokeAsync("message/submitAction", value, more: new { replyToId = id });
        Assert.Equal((200, "{}"), (status, body.GetRawText()));
        Assert.Equal(wrongCalls, (await _bot.Services.GetRequiredService<Database>().QueryAsync($"select count(*) from wrong_calls", row => row.Count(0), default))[0]);
        Assert.DoesNotContain(_bot.Logs.Lines, line => line.Contains("canary words", StringComparison.Ordinal));
    }

    private static JsonElement Task(JsonElement body) => body.GetProperty("task");

    private static JsonElement Card(JsonElement body) => Task(body).GetProperty("value").GetProperty("card").GetProperty("content");

    private static string Words(JsonElement body) => Card(body).GetProperty("fallbackText").GetString()!;

    private static List<string?> Titles(JsonElement body) => [.. Card(body).GetProperty("actions").EnumerateArray().Select(action => action.GetProperty("title").GetString())];

    private static IEnumerable<JsonElement> Inputs(JsonElement body) =>
        Card(body).GetProperty("body").EnumerateArray().Where(part => part.GetProperty("type").GetString()!.StartsWith("Input.", StringComparison.Ordinal));
}
