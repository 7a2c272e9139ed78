using System.Text.Json.Nodes;

namespace InquiryBot.Tests.Channels.Teams;

/// <summary>Nudges that stand in the channel, where only their author sees them.</summary>
public sealed class TargetedTests : IAsyncLifetime
{
    private const string There = "/emea/v3/conversations/19%3Acanary%40thread.tacv2%3Bmessageid%3D1699/activities";
    private TeamsBot _bot = null!;

    public async Task InitializeAsync()
    {
        _bot = await TeamsBot.StartAsync(("Teams:TargetedMessages", "true"));
        await _bot.OptInAsync();
    }

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task It_is_sent_to_its_author_alone_follows_the_line_and_goes_with_it()
    {
        var line = _bot.Line("send me the numbers by 4");
        (await _bot.SendAsync(line)).Dispose();
        var nudge = Assert.Single(_bot.Said);
        Assert.Equal($"{There}?isTargetedActivity=true", nudge.Target);
        Assert.Equal((TeamsBot.Ann, true), (nudge.Json.GetProperty("recipient").GetProperty("id").GetString(), nudge.Json.GetProperty("recipient").GetProperty("isTargeted").GetBoolean()));
        Assert.All(nudge.Actions, action => Assert.Equal("Action.Execute", action.GetProperty("type").GetString()));
        Assert.False(nudge.Json.TryGetProperty("replyToId", out _));

        (await _bot.SendAsync(Changed(line, "messageUpdate", "send me the plan by 5"))).Dispose();
        var changed = _bot.Connector.Calls.Last();
        Assert.Equal("PUT", changed.Method);
        Assert.Matches($"^{There}/r-[0-9]+\\?isTargetedActivity=true$", changed.Target);
        Assert.False(changed.Json.TryGetProperty("recipient", out _));
        (await _bot.SendAsync(Changed(line, "messageDelete", null))).Dispose();
        Assert.Equal(("DELETE", changed.Target), (_bot.Connector.Calls.Last().Method, _bot.Connector.Calls.Last().Target));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    public async Task Where_Teams_refuses_it_the_nudge_goes_to_the_private_chat(int status)
    {
        _bot.Connector.AnswerWith(200, "{}");
        _bot.Connector.AnswerWith(200, "{}");
        _bot.Connector.AnswerWith(status, """{"error":{"code":"BotNotInConversationRoster"}}""");
        (await _bot.SendAsync(_bot.Line("send me the numbers by 4"))).Dispose();
        Assert.Equal(2, _bot.Said.Count);
        Assert.DoesNotContain("isTargeted", _bot.Said[^1].Target + _bot.Said[^1].Body, StringComparison.Ordinal);
        Assert.All(_bot.Said[^1].Actions, action => Assert.Equal("Action.Submit", action.GetProperty("type").GetString()));
    }

    [Theory]
    [InlineData("Why?", "My last nudge was about")]
    [InlineData("Keep mine", "Your line, your call.")]
    [InlineData("This was fine", "Thanks, noted.")]
    [InlineData("Pause 2h", "Paused until")]
    [InlineData("Stop", "Stopped.")]
    [InlineData("Use this one", "Ready to copy.")]
    public async Task A_press_is_answered_in_the_place_of_the_card_and_nothing_is_said_in_the_channel(string label, string answer)
    {
        (await _bot.SendAsync(_bot.Line("send me the numbers by 4"))).Dispose();
        var data = JsonNode.Parse(_bot.Said[0].Actions.Single(action => action.GetProperty("title").GetString() == label).GetProperty("data").GetRawText())!;
        data["sentence"] = "what do the numbers look like?";
        var (status, body) = await _bot.InvokeAsync("adaptiveCard/action", new { action = new { type = "Action.Execute", verb = "press", data }, trigger = "manual" }, TeamsBot.InChannel());

        Assert.Equal((200, 200, "application/vnd.microsoft.card.adaptive"), (status, body.GetProperty("statusCode").GetInt32(), body.GetProperty("type").GetString()));
        var said = body.GetProperty("value").GetProperty("fallbackText").GetString()!;
        Assert.StartsWith(answer, said, StringComparison.Ordinal);
        Assert.True(label != "Use this one" || said.EndsWith("what do the numbers look like?", StringComparison.Ordinal));
        Assert.Single(_bot.Said);
    }

    [Theory]
    [InlineData("""{"type":"Action.Execute","verb":"old","data":{}}""", 200, 400)]
    [InlineData("""{"type":"Action.Execute","verb":"press","data":{"say":"dance"}}""", 200, 400)]
    [InlineData("""{"type":"Action.Execute","verb":"press"}""", 200, 400)]
    [InlineData("""{"type":"Action.Submit"}""", 400, 400)]
    public async Task A_press_that_means_nothing_says_so_with_the_right_status(string action, int http, int inside)
    {
        var (status, body) = await _bot.InvokeAsync("adaptiveCard/action", new { action = JsonNode.Parse(action), trigger = "manual" });
        Assert.Equal((http, inside, "application/vnd.microsoft.error"), (status, body.GetProperty("statusCode").GetInt32(), body.GetProperty("type").GetString()));
    }

    private static JsonNode Changed(JsonObject line, string type, string? text)
    {
        var change = line.DeepClone();
        (change["type"], change["text"]) = (type, text);
        change["channelData"]!["eventType"] = type == "messageDelete" ? "softDeleteMessage" : "editMessage";
        return change;
    }
}
