using InquiryBot.StandIns.Tests.Support;
using Microsoft.Bot.Builder;

namespace InquiryBot.StandIns.Tests.State;

/// <summary>What we believe about properties of bot state and about saving them after the turn.</summary>
public sealed class StatePropertyTests
{
    private readonly CountingStorage _storage = new();

    [Fact]
    public async Task Without_a_default_nothing_is_null_or_zero_and_never_an_exception()
    {
        var (turn, state) = (Some.Turn(), new UserState(_storage));

        Assert.Null(await state.CreateProperty<string>("text").GetAsync(turn));
        Assert.Equal(0, await state.CreateProperty<int>("number").GetAsync(turn));
    }

    [Fact]
    public async Task A_default_is_kept_so_that_the_next_save_writes_it()
    {
        var (turn, state) = (Some.Turn(), new UserState(_storage));

        await state.CreateProperty<string>("name").GetAsync(turn, () => "nobody");
        await state.SaveChangesAsync(turn);

        Assert.Equal("nobody", await state.CreateProperty<string>("name").GetAsync(Some.Turn()));
    }

    [Fact]
    public async Task The_default_is_not_asked_for_when_there_is_a_value()
    {
        var (turn, state) = (Some.Turn(), new UserState(_storage));
        var name = state.CreateProperty<string>("name");
        await name.SetAsync(turn, "Ada");

        Assert.Equal("Ada", await name.GetAsync(turn, () => throw new InvalidOperationException("There is a value.")));
    }

    [Fact]
    public async Task The_same_object_is_given_all_through_the_turn()
    {
        var (turn, state) = (Some.Turn(), new UserState(_storage));
        var tags = state.CreateProperty<List<string>>("tags");

        Assert.Same(await tags.GetAsync(turn, () => []), await tags.GetAsync(turn));
    }

    [Fact]
    public async Task A_number_survives_the_storage_in_its_own_type()
    {
        var (turn, state) = (Some.Turn(), new UserState(_storage));
        await state.CreateProperty<int>("count").SetAsync(turn, 5);
        await state.SaveChangesAsync(turn);

        Assert.Equal(5, await state.CreateProperty<int>("count").GetAsync(Some.Turn()));
    }

    [Fact]
    public async Task A_deleted_property_is_gone()
    {
        var (turn, state) = (Some.Turn(), new UserState(_storage));
        var name = state.CreateProperty<string>("name");
        await name.SetAsync(turn, "Ada");

        await name.DeleteAsync(turn);

        Assert.Null(await name.GetAsync(turn));
        Assert.Equal("name", name.Name);
    }

    [Fact]
    public async Task The_turn_is_saved_after_the_bot_and_not_when_it_fails()
    {
        var state = new UserState(_storage);
        var name = state.CreateProperty<string>("name");
        var middleware = new AutoSaveStateMiddleware(state);

        await middleware.OnTurnAsync(Some.Turn(), _ => Task.CompletedTask);
        Assert.Empty(_storage.Written);

        var failing = Some.Turn();
        await Assert.ThrowsAsync<FormatException>(() => middleware.OnTurnAsync(failing, async token =>
        {
            await name.SetAsync(failing, "lost", token);
            throw new FormatException();
        }));
        Assert.Empty(_storage.Written);

        var working = Some.Turn();
        await middleware.OnTurnAsync(working, token => name.SetAsync(working, "kept", token));
        Assert.Single(_storage.Written);
    }

    [Fact]
    public async Task A_set_loads_and_saves_all_of_its_states()
    {
        var (user, conversation) = (new UserState(_storage), new ConversationState(_storage));
        var set = new BotStateSet(user).Add(conversation);
        var turn = Some.Turn();

        await set.LoadAllAsync(turn);
        await user.CreateProperty<string>("a").SetAsync(turn, "1");
        await conversation.CreateProperty<string>("b").SetAsync(turn, "2");
        await set.SaveAllChangesAsync(turn);

        Assert.Equal(2, _storage.Read.Count);
        Assert.Equal(2, _storage.Written.Count);
    }
}
