using InquiryBot.StandIns.Tests.Support;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace InquiryBot.StandIns.Tests.Dialogs;

/// <summary>What we believe about waterfalls. Their state goes through a storage between any two turns.</summary>
public sealed class WaterfallTests
{
    [Fact]
    public async Task A_turn_runs_a_step_and_the_next_turn_the_next()
    {
        var bot = new DialogBot(new WaterfallDialog("w", [Say("one"), Say("two"), Say("three")]));

        Assert.Equal(["one"], await bot.SayAsync("a"));
        Assert.Equal(["two"], await bot.SayAsync("b"));
        Assert.Equal(["three"], await bot.SayAsync("c"));
        Assert.Equal(DialogTurnStatus.Waiting, bot.Result!.Status);
    }

    [Fact]
    public async Task After_the_last_step_it_ends_with_the_last_result()
    {
        var bot = new DialogBot(new WaterfallDialog("w", [Say("one")]));
        await bot.SayAsync("a");

        await bot.SayAsync("the end");

        Assert.Equal((DialogTurnStatus.Complete, "the end"), (bot.Result!.Status, bot.Result.Result));
    }

    [Fact]
    public async Task Without_a_dialog_in_between_the_result_is_the_text_of_the_message()
    {
        var results = new List<object?>();
        var bot = new DialogBot(new WaterfallDialog("w", [Say("one"), Note(step => results.Add(step.Result))]));

        await bot.SayAsync("a");
        await bot.SayAsync("words");

        Assert.Equal(["words"], results);
    }

    [Fact]
    public async Task Next_goes_on_in_the_same_turn()
    {
        var bot = new DialogBot(new WaterfallDialog("w",
        [
            (step, token) => step.NextAsync("given", token),
            async (step, token) =>
            {
                await step.Context.SendActivityAsync($"{step.Index} {step.Result} {step.Reason}", cancellationToken: token);
                return Dialog.EndOfTurn;
            },
        ]));

        Assert.Equal(["1 given NextCalled"], await bot.SayAsync("a"));
    }

    [Fact]
    public async Task Next_twice_in_a_step_is_a_mistake()
    {
        var bot = new DialogBot(new WaterfallDialog("w",
        [
            async (step, token) =>
            {
                await step.NextAsync(null, token);
                return await step.NextAsync(null, token);
            },
            Say("two"),
        ]));

        await Assert.ThrowsAsync<InvalidOperationException>(() => bot.SayAsync("a"));
    }

    [Fact]
    public async Task What_is_no_message_does_not_move_it()
    {
        var bot = new DialogBot(new WaterfallDialog("w", [Say("one"), Say("two")]));
        await bot.SayAsync("a");

        await bot.Adapter.ProcessActivityAsync(new Activity(ActivityTypes.Event), bot.OnTurnAsync);

        Assert.Equal(DialogTurnStatus.Waiting, bot.Result!.Status);
        Assert.Empty(bot.Replies());
        Assert.Equal(["two"], await bot.SayAsync("b"));
    }

    [Fact]
    public async Task Values_are_kept_from_step_to_step()
    {
        object? found = null;
        var bot = new DialogBot(new WaterfallDialog("w",
        [
            (step, _) =>
            {
                step.Values["name"] = "Ada";
                step.Values["age"] = 36;
                return Task.FromResult(Dialog.EndOfTurn);
            },
            Note(step => found = (step.Values["name"], step.Values["age"])),
        ]));

        await bot.SayAsync("a");
        await bot.SayAsync("b");

        Assert.Equal(("Ada", (object)36L), ((string)(((object, object))found!).Item1, (((object, object))found!).Item2));
    }

    [Fact]
    public async Task The_options_are_there_in_every_step()
    {
        var seen = new List<object>();
        var bot = new DialogBot(new WaterfallDialog("w", [Note(step => seen.Add(step.Options)), Note(step => seen.Add(step.Options))]))
        {
            Instead = context => context.BeginDialogAsync("w", "options"),
        };

        await bot.SayAsync("a");
        await bot.SayAsync("b");

        Assert.Equal(["options", "options"], seen);
    }

    [Fact]
    public async Task Its_state_has_these_keys()
    {
        string[]? keys = null;
        var bot = new DialogBot(new WaterfallDialog("w", [Say("one"), Note(step => keys = [.. step.ActiveDialog.State.Keys.Order()])]));

        await bot.SayAsync("a");
        await bot.SayAsync("b");

        Assert.Equal(["instanceId", "options", "stepIndex", "values"], keys!);
    }

    [Fact]
    public async Task A_dialog_that_a_step_begins_gives_its_result_to_the_next_step()
    {
        object? result = null;
        var bot = new DialogBot(
            new WaterfallDialog("outer", [(step, token) => step.BeginDialogAsync("inner", null, token), Note(step => result = (step.Result, step.Reason))]),
            new WaterfallDialog("inner", [Say("inner"), (step, token) => step.EndDialogAsync("from inner", token)]));

        await bot.SayAsync("a");
        await bot.SayAsync("b");

        Assert.Equal(((object)"from inner", DialogReason.EndCalled), result);
    }

    [Fact]
    public async Task Steps_can_be_added_later()
    {
        var bot = new DialogBot(new WaterfallDialog("w").AddStep(Say("added")));

        Assert.Equal(["added"], await bot.SayAsync("a"));
    }

    private static WaterfallStep Say(string text) => async (step, token) =>
    {
        await step.Context.SendActivityAsync(text, cancellationToken: token);
        return Dialog.EndOfTurn;
    };

    private static WaterfallStep Note(Action<WaterfallStepContext> note) => (step, _) =>
    {
        note(step);
        return Task.FromResult(Dialog.EndOfTurn);
    };
}
