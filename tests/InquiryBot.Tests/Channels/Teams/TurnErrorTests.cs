using System.Net;
using System.Text.Json;
using InquiryBot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace InquiryBot.Tests.Channels.Teams;

public sealed class TurnErrorTests : IAsyncLifetime
{
    private TeamsHost _host = null!;

    public async Task InitializeAsync()
    {
        _host = await TeamsHost.StartAsync();
        _host.Bot.Turn = (_, _) => throw new InvalidOperationException("canary in the text of an exception");
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData("nl-NL", "Sorry, er ging bij mij iets mis.")]
    [InlineData("en-GB", "Sorry, something went wrong on my side.")]
    public async Task A_person_alone_with_the_bot_gets_one_friendly_line(string locale, string line)
    {
        using var answer = await _host.PostAsync(_host.Activity("message", $",\"locale\":\"{locale}\",\"text\":\"canary\""));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var reply = JsonDocument.Parse(Assert.Single(_host.Connector.Calls).Body);
        Assert.StartsWith(line, reply.RootElement.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("message", "channel")]
    [InlineData("message", "groupChat")]
    [InlineData("typing", "personal")]
    public async Task Elsewhere_the_bot_stays_silent(string type, string conversation)
    {
        using var answer = await _host.PostAsync(_host.Activity(type).Replace("personal", conversation, StringComparison.Ordinal));

        Assert.Empty(_host.Connector.Calls);
    }

    [Fact]
    public async Task The_dialog_of_that_conversation_ends() =>
        Assert.Null(await StateAfterAsync((_, _) => throw new InvalidOperationException()));

    [Fact]
    public async Task A_dialog_whose_reply_was_not_delivered_stays_where_it_was()
    {
        _host.Connector.AnswerWith(500);

        Assert.Equal("once", await StateAfterAsync((context, token) => context.SendActivityAsync("hi", cancellationToken: token)));
    }

    [Fact]
    public async Task A_state_that_cannot_be_read_begins_anew()
    {
        await StateAfterAsync((_, _) => Task.CompletedTask);
        await _host.Services.GetRequiredService<Database>().ExecuteAsync($"update bot_state set state = {"broken"u8.ToArray()}", default);
        _host.Bot.Turn = (context, token) => _host.Services.GetRequiredService<ConversationState>().LoadAsync(context, cancellationToken: token);

        using var broken = await _host.PostAsync(_host.Activity("message"));
        using var mended = await _host.PostAsync(_host.Activity("message"));

        Assert.Single(_host.Connector.Calls);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(403)]
    [InlineData(500)]
    public async Task A_reply_that_the_channel_refuses_is_told_to_the_caller(int status)
    {
        _host.Connector.AnswerWith(status, """{"error":{"code":"ConversationNotFound","message":"canary"}}""");
        _host.Bot.Turn = (context, token) => context.SendActivityAsync("canary", cancellationToken: token);

        using var answer = await _host.PostAsync(_host.Activity("message"));

        Assert.Equal(HttpStatusCode.BadGateway, answer.StatusCode);
        Assert.Single(_host.Connector.Calls);
        Assert.Contains(_host.Log.Lines, line => line.Contains($"Sending an activity was answered with {status} (ConversationNotFound).", StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_text_no_name_and_no_id_reaches_the_log()
    {
        using var failed = await _host.PostAsync(_host.Activity("message", ",\"text\":\"canary\""));
        _host.Connector.AnswerWith(404, "canary");
        _host.Bot.Turn = (context, token) => context.SendActivityAsync("canary", cancellationToken: token);
        using var refused = await _host.PostAsync(_host.Activity("message"));

        Assert.NotEmpty(_host.Log.Lines);
        Assert.DoesNotContain(_host.Log.Lines, line => line.Contains("canary", StringComparison.OrdinalIgnoreCase));
    }

    private async Task<string?> StateAfterAsync(BotCallbackHandler turn)
    {
        var states = _host.Services.GetRequiredService<ConversationState>();
        var seen = states.CreateProperty<string>("seen");
        _host.Bot.Turn = async (context, token) =>
        {
            await seen.SetAsync(context, "once", token);
            await states.SaveChangesAsync(context, cancellationToken: token);
        };
        using var first = await _host.PostAsync(_host.Activity("message"));
        _host.Bot.Turn = (context, token) => turn(context, token);
        using var second = await _host.PostAsync(_host.Activity("message"));
        string? after = "not read";
        _host.Bot.Turn = async (context, token) => after = await seen.GetAsync(context, cancellationToken: token);
        using var third = await _host.PostAsync(_host.Activity("message"));
        return after;
    }
}
