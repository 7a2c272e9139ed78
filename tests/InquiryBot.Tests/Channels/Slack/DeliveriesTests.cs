using InquiryBot.Channels.Slack;
using InquiryBot.Channels.Slack.Hearing;
using InquiryBot.Privacy;
using InquiryBot.Storage;
using InquiryBot.Tests.Storage;
using InquiryBot.Tests.Support;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;

namespace InquiryBot.Tests.Channels.Slack;

/// <summary>A second delivery has no second effect, while the first is under way, after it, and after a restart.</summary>
public sealed class DeliveriesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TestClock _clock = new(Some.WorkingMoment);
    private readonly SlackWork _work = new(new SlackOptions(), TimeProvider.System, NullLogger<SlackWork>.Instance);
    private int _effects;

    public void Dispose()
    {
        _work.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_second_delivery_waits_for_the_first_and_has_its_outcome()
    {
        var deliveries = new Deliveries(_work, await SeenAsync());
        var gate = new TaskCompletionSource();
        var first = deliveries.TakeAsync(Turn, ["Ev1", "T/C/1"], _ => gate.Task);
        var second = deliveries.TakeAsync(Turn, ["Ev2", "T/C/1"], CountAsync);
        Assert.False(second.IsCompleted);
        gate.SetResult();
        Assert.Equal([WorkState.Done, WorkState.Done], await Task.WhenAll(first, second));
        Assert.Equal(0, _effects);
    }

    [Fact]
    public async Task What_was_dealt_with_is_known_under_all_its_names_after_a_restart()
    {
        Assert.Equal(WorkState.Done, await new Deliveries(_work, await SeenAsync()).TakeAsync(Turn, ["Ev1", "T/C/1"], CountAsync));
        var restarted = new Deliveries(_work, await SeenAsync());
        Assert.Equal(WorkState.Done, await restarted.TakeAsync(Turn, ["Ev2", "T/C/1"], CountAsync));
        Assert.Equal(WorkState.Done, await restarted.TakeAsync(Turn, ["Ev1"], CountAsync));
        Assert.Equal(1, _effects);
        await restarted.TakeAsync(Turn, ["Ev3", "T/C/3"], CountAsync);
        Assert.Equal(2, _effects);
    }

    [Fact]
    public async Task What_failed_may_come_again()
    {
        var deliveries = new Deliveries(_work, await SeenAsync());
        Assert.Equal(WorkState.Failed, await deliveries.TakeAsync(Turn, ["Ev1"], _ => throw new InvalidOperationException("words")));
        Assert.Equal(WorkState.Done, await deliveries.TakeAsync(Turn, ["Ev1"], CountAsync));
        Assert.Equal(1, _effects);
    }

    [Fact]
    public async Task Nothing_is_done_before_its_receipt_is_on_disk()
    {
        var database = await _folder.MigratedDatabaseAsync();
        var deliveries = new Deliveries(_work, new SeenDeliveries(database, Key, _clock));
        await database.ExecuteAsync($"drop table deliveries", default);
        Assert.Equal(WorkState.Failed, await deliveries.TakeAsync(Turn, ["Ev1"], CountAsync));
        Assert.Equal(0, _effects);
    }

    [Fact]
    public async Task Where_a_conversation_stands_and_its_receipt_are_written_together_or_not_at_all()
    {
        var database = await _folder.MigratedDatabaseAsync();
        var (seen, storage) = (new SeenDeliveries(database, Key, _clock), new BotStateStorage(database, Key, _clock, new BotStateJson()));
        var state = new Dictionary<string, object> { ["conversation"] = new Dictionary<string, object> { ["step"] = 1 } };
        var receipt = new Receipt(["Ev1"]);
        await receipt.CoverAsync(() => storage.WriteAsync(state));
        Assert.True(receipt.IsKept && await seen.ContainsAsync(["Ev1"], default));

        await database.ExecuteAsync($"drop table deliveries", default);
        await Assert.ThrowsAsync<DatabaseException>(() => new Receipt(["Ev2"]).CoverAsync(() => storage.DeleteAsync(["conversation"])));
        Assert.Single(await storage.ReadAsync(["conversation"]));
    }

    [Fact]
    public async Task Many_at_once_are_all_kept_and_forgotten_after_a_quarter_of_an_hour()
    {
        var seen = await SeenAsync();
        await Task.WhenAll(Enumerable.Range(0, 3_000).Select(number => seen.KeepAsync(new Receipt([$"Ev{number}", $"T/C/{number}"]))));
        Assert.True(await seen.ContainsAsync(["Ev0"], default) && await seen.ContainsAsync(["T/C/2999"], default));
        Assert.Equal(0, await new DeliverySweep(seen).RunAsync(default));
        _clock.Advance(TimeSpan.FromMinutes(16));
        Assert.Equal(6_000, await new DeliverySweep(seen).RunAsync(default));
        Assert.False(await seen.ContainsAsync(["Ev0"], default));
    }

    [Fact]
    public async Task No_id_reaches_the_disk()
    {
        var seen = await SeenAsync();
        await seen.KeepAsync(new Receipt(["Ev0CANARY", "T0CANARY/C0CANARY/1"]));
        Assert.False(_folder.Holds("CANARY"));
        Assert.True(_folder.Holds(Key.Of("delivery", "Ev0CANARY")));
    }

    [Fact]
    public async Task What_is_good_once_is_good_once_for_all()
    {
        Assert.True(await new Deliveries(_work, await SeenAsync()).TryUseAsync("v0=1", default));
        Assert.False(await new Deliveries(_work, await SeenAsync()).TryUseAsync("v0=1", default));
    }

    private PseudonymKey Key => PseudonymKey.FromFile(_folder.File("bot.key"));

    private static SlackTurn Turn => new(new Activity(ActivityTypes.Message) { Conversation = new ConversationAccount { Id = "C1" } }, new SlackPlace(SlackBot.Home, "C1"));

    private async Task<SeenDeliveries> SeenAsync() => new(await _folder.MigratedDatabaseAsync(), Key, _clock);

    private Task CountAsync(CancellationToken cancellationToken)
    {
        _effects++;
        return Task.CompletedTask;
    }
}
