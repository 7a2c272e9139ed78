using InquiryBot.StandIns.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace InquiryBot.StandIns.Tests.Turns;

/// <summary>What we believe about the handlers around sending, updating and deleting.</summary>
public sealed class TurnHandlerTests
{
    private readonly RecordingAdapter _adapter = new();

    [Fact]
    public async Task They_run_in_the_order_of_registration()
    {
        var log = new List<string>();
        var turn = new TurnContext(_adapter, Some.Message());
        turn.OnSendActivities((_, _, next) => LogAroundAsync(log, "first", next));
        turn.OnSendActivities((_, _, next) => LogAroundAsync(log, "second", next));

        await turn.SendActivityAsync("hi");

        Assert.Equal(["first", "second", "/second", "/first"], log);
    }

    [Fact]
    public async Task They_may_change_what_is_sent()
    {
        var turn = new TurnContext(_adapter, Some.Message());
        turn.OnSendActivities((_, activities, next) =>
        {
            activities.Add(MessageFactory.Text("added"));
            activities[0].Text = "changed";
            return next();
        });

        await turn.SendActivityAsync("hi");

        Assert.Equal(["changed", "added"], _adapter.Sent.Select(sent => sent.Text));
    }

    [Fact]
    public async Task Without_next_nothing_is_sent_and_an_empty_response_is_given()
    {
        var turn = new TurnContext(_adapter, Some.Message());
        turn.OnSendActivities((_, _, _) => Task.FromResult(Array.Empty<ResourceResponse>()));

        var response = await turn.SendActivityAsync("hi");

        Assert.Empty(_adapter.Sent);
        Assert.Null(response.Id);
        Assert.False(turn.Responded);
    }

    [Fact]
    public async Task Updates_and_deletions_can_be_held_back()
    {
        var turn = new TurnContext(_adapter, Some.Message());
        turn.OnUpdateActivity((_, _, _) => Task.FromResult(new ResourceResponse("held")));
        turn.OnDeleteActivity((_, _, _) => Task.CompletedTask);

        var response = await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = "u" });
        await turn.DeleteActivityAsync("d");

        Assert.Equal("held", response.Id);
        Assert.Empty(_adapter.Updated);
        Assert.Empty(_adapter.Deleted);
    }

    [Fact]
    public void A_handler_is_required() => Assert.Throws<ArgumentNullException>(() => Some.Turn().OnSendActivities(null));

    private static async Task<ResourceResponse[]> LogAroundAsync(List<string> log, string name, Func<Task<ResourceResponse[]>> next)
    {
        log.Add(name);
        var responses = await next();
        log.Add($"/{name}");
        return responses;
    }
}
