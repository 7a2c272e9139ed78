using InquiryBot.StandIns.Tests.Support;
using Microsoft.Bot.Builder;
using Moq;
using Newtonsoft.Json.Linq;

namespace InquiryBot.StandIns.Tests.State;

/// <summary>What we believe about bot state: its keys, when it is read, and when it is written.</summary>
public sealed class BotStateTests
{
    private readonly CountingStorage _storage = new();

    [Fact]
    public async Task Each_kind_of_state_has_its_key()
    {
        var turn = Some.Turn();
        BotState[] states = [new UserState(_storage), new ConversationState(_storage), new PrivateConversationState(_storage)];

        foreach (var state in states)
            await state.LoadAsync(turn);

        Assert.Equal(["test/users/user-1", "test/conversations/conversation-1", "test/conversations/conversation-1/users/user-1"], _storage.Read);
    }

    [Fact]
    public async Task A_missing_part_of_the_key_is_named()
    {
        var channel = Some.Message();
        channel.ChannelId = null;
        var from = Some.Message();
        from.From = null;
        var conversation = Some.Message();
        conversation.Conversation = null;

        Assert.Equal("invalid activity-missing channelId", await RefusalAsync(new UserState(_storage), channel));
        Assert.Equal("invalid activity-missing From.Id", await RefusalAsync(new UserState(_storage), from));
        Assert.Equal("invalid activity-missing Conversation.Id", await RefusalAsync(new ConversationState(_storage), conversation));
    }

    [Fact]
    public async Task It_is_read_once_a_turn_unless_forced()
    {
        var (turn, state) = (Some.Turn(), new UserState(_storage));

        await state.LoadAsync(turn);
        await state.LoadAsync(turn);
        Assert.Single(_storage.Read);

        await state.LoadAsync(turn, force: true);
        Assert.Equal(2, _storage.Read.Count);
    }

    [Fact]
    public async Task State_that_was_never_loaded_is_not_written()
    {
        await new UserState(_storage).SaveChangesAsync(Some.Turn(), force: true);

        Assert.Empty(_storage.Written);
    }

    [Fact]
    public async Task It_is_written_only_when_it_changed()
    {
        var (turn, state) = (Some.Turn(), new UserState(_storage));
        var name = state.CreateProperty<string>("name");

        await name.GetAsync(turn);
        await state.SaveChangesAsync(turn);
        Assert.Empty(_storage.Written);

        await name.SetAsync(turn, "Ada");
        await state.SaveChangesAsync(turn);
        await state.SaveChangesAsync(turn);
        Assert.Single(_storage.Written);

        await name.SetAsync(turn, "Ada");
        await state.SaveChangesAsync(turn);
        Assert.Single(_storage.Written);
    }

    [Fact]
    public async Task Force_writes_what_did_not_change()
    {
        var (turn, state) = (Some.Turn(), new UserState(_storage));
        await state.LoadAsync(turn);

        await state.SaveChangesAsync(turn, force: true);

        Assert.Single(_storage.Written);
    }

    [Fact]
    public async Task A_change_inside_a_value_is_a_change()
    {
        var (turn, state) = (Some.Turn(), new UserState(_storage));
        var tags = state.CreateProperty<List<string>>("tags");
        var list = await tags.GetAsync(turn, () => []);
        await state.SaveChangesAsync(turn);

        list.Add("new");
        await state.SaveChangesAsync(turn);

        Assert.Equal(2, _storage.Written.Count);
    }

    [Fact]
    public async Task Clearing_counts_as_a_change_but_does_not_write()
    {
        var (turn, state) = (Some.Turn(), new UserState(_storage));
        await state.CreateProperty<string>("name").SetAsync(turn, "Ada");
        await state.SaveChangesAsync(turn);

        await state.ClearStateAsync(turn);
        Assert.Single(_storage.Written);

        await state.SaveChangesAsync(turn);
        Assert.Equal(2, _storage.Written.Count);
        Assert.Null(await state.CreateProperty<string>("name").GetAsync(Some.Turn()));
    }

    [Fact]
    public async Task Deleting_takes_the_stored_state_away_at_once()
    {
        var (turn, state) = (Some.Turn(), new UserState(_storage));
        await state.CreateProperty<string>("name").SetAsync(turn, "Ada");
        await state.SaveChangesAsync(turn);

        await state.DeleteAsync(turn);

        Assert.Null(state.GetCachedState(turn));
        Assert.Empty(await _storage.ReadAsync(["test/users/user-1"]));
    }

    [Fact]
    public async Task It_carries_no_etag_so_the_last_writer_wins()
    {
        var documents = new Dictionary<string, JObject>();
        var state = new UserState(new MemoryStorage(documents));
        var (first, second) = (Some.Turn(), Some.Turn());
        await state.LoadAsync(first);
        await state.LoadAsync(second);

        await state.CreateProperty<string>("name").SetAsync(first, "first");
        await state.CreateProperty<string>("name").SetAsync(second, "second");
        await state.SaveChangesAsync(first);
        await state.SaveChangesAsync(second);

        var document = Assert.Single(documents).Value;
        Assert.Equal("second", (string?)document["name"]);
        Assert.Null(document["eTag"]);
    }

    [Fact]
    public async Task The_cached_state_lies_in_the_turn_under_the_name_of_the_class()
    {
        var turn = Some.Turn();
        await new UserState(_storage).LoadAsync(turn);

        Assert.IsType<BotState.CachedBotState>(turn.TurnState[nameof(UserState)]);
    }

    [Fact]
    public async Task State_from_a_storage_without_types_is_taken_as_json()
    {
        var stored = new Mock<IStorage>();
        stored.Setup(storage => storage.ReadAsync(It.IsAny<string[]>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(new Dictionary<string, object> { ["test/users/user-1"] = JObject.Parse("""{"topic":{"Name":"asking"},"count":3}""") });
        var state = new UserState(stored.Object);

        Assert.Equal("asking", (await state.CreateProperty<Topic>("topic").GetAsync(Some.Turn())).Name);
        Assert.Equal(3, await state.CreateProperty<int>("count").GetAsync(Some.Turn()));
    }

    private static async Task<string> RefusalAsync(BotState state, Microsoft.Bot.Schema.Activity activity) =>
        (await Assert.ThrowsAsync<InvalidOperationException>(() => state.LoadAsync(Some.Turn(activity)))).Message;

    private sealed class Topic
    {
        public string? Name { get; set; }
    }
}
