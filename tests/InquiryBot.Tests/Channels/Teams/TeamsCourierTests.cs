using System.Text.Json;
using InquiryBot.Conversation;
using InquiryBot.Conversation.Cards;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace InquiryBot.Tests.Channels.Teams;

public sealed class TeamsCourierTests
{
    [Fact]
    public async Task A_card_stands_in_the_persons_own_chat_and_its_words_in_the_card()
    {
        await using var host = await TeamsHost.StartAsync();
        await DeliverAsync(host, new Card("A *why* & <b>\nnext line", "Why?", "Stop"));

        var (create, send) = Calls(host);
        Assert.Equal("29:ann", create.GetProperty("members")[0].GetProperty("id").GetString());
        Assert.False(create.GetProperty("isGroup").GetBoolean());
        Assert.False(send.TryGetProperty("text", out _));
        Assert.False(send.TryGetProperty("suggestedActions", out _));
        Assert.EndsWith("/v3/conversations/private-1/activities", host.Connector.Calls.Last().Target, StringComparison.Ordinal);
        var card = send.GetProperty("attachments")[0];
        Assert.Equal("application/vnd.microsoft.card.adaptive", card.GetProperty("contentType").GetString());
        var lines = card.GetProperty("content").GetProperty("body").EnumerateArray().Select(line => string.Concat(line.GetProperty("inlines").EnumerateArray().Select(run => Text(run, "text"))));
        Assert.Equal(["A why & <b>", "next line"], lines);
        Assert.Equal("Bolder", Text(card.GetProperty("content").GetProperty("body")[0].GetProperty("inlines")[1], "weight"));
    }

    [Theory]
    [InlineData("<at>everyone</at> look", "&lt;at&gt;everyone&lt;/at&gt; look")]
    [InlineData("[click](https://example.org)", "[click](https://example.org)")]
    [InlineData("2 * 3 * 4", "2 * 3 * 4")]
    [InlineData("say *help*\nnow", "say <b>help</b><br>now")]
    [InlineData("<img src=x onerror=alert(1)>", "&lt;img src=x onerror=alert(1)&gt;")]
    public async Task Nothing_somebody_wrote_becomes_markup(string written, string shown)
    {
        await using var host = await TeamsHost.StartAsync();
        await DeliverAsync(host, new Card(written));
        var (_, send) = Calls(host);
        Assert.Equal((shown, "xml"), (Text(send, "text"), Text(send, "textFormat")));
    }

    [Fact]
    public async Task A_button_sends_its_words_and_what_it_carries()
    {
        await using var host = await TeamsHost.StartAsync();
        await DeliverAsync(host, new Card("text", new CardButton("Why?", "0123", "send me")));
        var (_, send) = Calls(host);
        var button = send.GetProperty("attachments")[0].GetProperty("content").GetProperty("actions")[0];
        var (data, teams) = (button.GetProperty("data"), button.GetProperty("data").GetProperty("msteams"));
        Assert.Equal(("Action.Submit", "Why?", "Why?", "0123\nsend me"), (Text(button, "type"), Text(button, "title"), Text(data, "say"), Text(data, "press")));
        Assert.Equal(("messageBack", "Why?", "Why?"), (Text(teams, "type"), Text(teams, "text"), Text(teams, "displayText")));
    }

    [Fact]
    public async Task More_buttons_than_a_card_shows_go_on_a_second_one()
    {
        await using var host = await TeamsHost.StartAsync();
        await DeliverAsync(host, new Card("text", [.. Enumerable.Range(1, 8).Select(number => new CardButton($"Button {number}"))]));
        var (_, send) = Calls(host);
        var counts = send.GetProperty("attachments").EnumerateArray().Select(card => card.GetProperty("content").GetProperty("actions").GetArrayLength());
        Assert.Equal([6, 2], counts);
    }

    [Fact]
    public async Task What_is_ready_to_copy_is_plain_text()
    {
        await using var host = await TeamsHost.StartAsync();
        await DeliverAsync(host, new Card("what would *you* need?") { IsPlain = true });
        var (_, send) = Calls(host);
        Assert.Equal(("what would *you* need?", "plain"), (Text(send, "text"), Text(send, "textFormat")));
    }

    [Fact]
    public async Task A_card_can_be_changed_and_taken_back()
    {
        await using var host = await TeamsHost.StartAsync();
        var delivered = await DeliverAsync(host, new Card("one", "Stop"));
        var courier = host.Services.GetRequiredService<INudgeCourier>();
        await courier.ReplaceAsync(delivered, new Card("two", "Stop"), default);
        await courier.WithdrawAsync(delivered, default);

        var calls = host.Connector.Calls.Skip(2).ToList();
        Assert.Equal(["PUT", "DELETE"], calls.Select(call => call.Method));
        Assert.All(calls, call => Assert.EndsWith("/v3/conversations/private-1/activities/sent-1", call.Target, StringComparison.Ordinal));
        Assert.Contains("two", calls[0].Body, StringComparison.Ordinal);
        Assert.DoesNotContain("replyToId", calls[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pressed_button_comes_back_with_what_it_carried()
    {
        await using var host = await TeamsHost.StartAsync();
        var id = Guid.NewGuid();
        ButtonPress? press = null;
        host.Bot.Turn = (turn, _) =>
        {
            press = ButtonPress.Of(turn.Activity);
            return Task.CompletedTask;
        };

        using var answer = await host.PostAsync(host.Activity("message", $",\"text\":\"Use 1\",\"value\":\"{id:N}\\nwhat would help?\""));

        Assert.True(answer.IsSuccessStatusCode);
        Assert.Equal((id, "what would help?"), (press?.Remark, press?.Carried));
    }

    [Theory]
    [InlineData("msteams", true)]
    [InlineData("emulator", true)]
    [InlineData("slack", false)]
    public async Task Slack_is_left_to_its_own_courier(string channel, bool serves)
    {
        await using var host = await TeamsHost.StartAsync();
        var person = Ann(host);
        person.ChannelId = channel;
        Assert.Equal(serves, host.Services.GetRequiredService<INudgeCourier>().Serves(person));
    }

    [Fact]
    public async Task A_refused_delivery_is_an_error_and_not_a_nudge()
    {
        await using var host = await TeamsHost.StartAsync();
        host.Connector.AnswerWith(403, """{"error":{"code":"MessageWritesBlocked"}}""");
        var courier = host.Services.GetRequiredService<INudgeCourier>();
        await Assert.ThrowsAnyAsync<Exception>(() => courier.DeliverAsync(Ann(host), new Card("text"), default));
    }

    private static Task<ConversationReference> DeliverAsync(TeamsHost host, Card card)
    {
        host.Connector.AnswerWith(200, """{"id":"private-1"}""");
        host.Connector.AnswerWith(200, """{"id":"sent-1"}""");
        return host.Services.GetRequiredService<INudgeCourier>().DeliverAsync(Ann(host), card, default);
    }

    private static ConversationReference Ann(TeamsHost host) => new()
    {
        ServiceUrl = $"{host.Connector.Url}/teams/",
        ChannelId = "msteams",
        User = new ChannelAccount("29:ann"),
        Bot = new ChannelAccount("28:bot"),
        Conversation = new ConversationAccount(id: "19:team@thread.tacv2", conversationType: "channel"),
    };

    private static (JsonElement Create, JsonElement Send) Calls(TeamsHost host)
    {
        var bodies = host.Connector.Calls.Select(call => JsonDocument.Parse(call.Body).RootElement).ToList();
        return (bodies[0], bodies[1]);
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
