using InquiryBot.StandIns.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace InquiryBot.StandIns.Tests.Dialogs;

/// <summary>What we believe about prompts, seen through the one that takes text.</summary>
public sealed class PromptTests
{
    [Fact]
    public async Task A_prompt_asks_and_ends_with_the_answer()
    {
        var bot = Bot(new TextPrompt("text"), new PromptOptions { Prompt = MessageFactory.Text("name?") });

        Assert.Equal(["name?"], await bot.SayAsync("hi"));
        await bot.SayAsync("Ada");

        Assert.Equal((DialogTurnStatus.Complete, "Ada"), (bot.Result!.Status, bot.Result.Result));
    }

    [Fact]
    public async Task Any_text_will_do_also_an_empty_one()
    {
        var bot = Bot(new TextPrompt("text"), new PromptOptions { Prompt = MessageFactory.Text("name?") });
        await bot.SayAsync("hi");

        await bot.SayAsync(string.Empty);

        Assert.Equal((DialogTurnStatus.Complete, string.Empty), (bot.Result!.Status, bot.Result.Result));
    }

    [Fact]
    public async Task Without_text_it_asks_again()
    {
        var bot = Bot(new TextPrompt("text"), new PromptOptions { Prompt = MessageFactory.Text("name?"), RetryPrompt = MessageFactory.Text("again?") });
        await bot.SayAsync("hi");

        await bot.Adapter.ProcessActivityAsync(new Activity(ActivityTypes.Message), bot.OnTurnAsync);

        Assert.Equal(["again?"], bot.Replies());
    }

    [Fact]
    public async Task What_is_no_message_does_not_move_it()
    {
        var bot = Bot(new TextPrompt("text"), new PromptOptions { Prompt = MessageFactory.Text("name?") });
        await bot.SayAsync("hi");

        await bot.Adapter.ProcessActivityAsync(new Activity(ActivityTypes.Typing), bot.OnTurnAsync);

        Assert.Empty(bot.Replies());
        Assert.Equal(DialogTurnStatus.Waiting, bot.Result!.Status);
    }

    [Fact]
    public async Task A_refused_answer_is_asked_for_again_without_limit_and_counted()
    {
        var attempts = new List<int>();
        var bot = Bot(
            new TextPrompt("text", (prompt, _) =>
            {
                attempts.Add(prompt.AttemptCount);
                return Task.FromResult(prompt.Recognized.Value == "right");
            }),
            new PromptOptions { Prompt = MessageFactory.Text("name?"), RetryPrompt = MessageFactory.Text("again?") });
        await bot.SayAsync("hi");

        for (var attempt = 0; attempt < 5; attempt++)
            Assert.Equal(["again?"], await bot.SayAsync("wrong"));
        await bot.SayAsync("right");

        Assert.Equal([1, 2, 3, 4, 5, 6], attempts);
        Assert.Equal(DialogTurnStatus.Complete, bot.Result!.Status);
    }

    [Fact]
    public async Task Without_a_retry_prompt_the_prompt_is_asked_again()
    {
        var bot = Bot(new TextPrompt("text", (_, _) => Task.FromResult(false)), new PromptOptions { Prompt = MessageFactory.Text("name?") });
        await bot.SayAsync("hi");

        Assert.Equal(["name?"], await bot.SayAsync("wrong"));
    }

    [Fact]
    public async Task When_the_validator_says_something_nothing_more_is_said()
    {
        var bot = Bot(
            new TextPrompt("text", async (prompt, token) =>
            {
                await prompt.Context.SendActivityAsync("too short", cancellationToken: token);
                return false;
            }),
            new PromptOptions { Prompt = MessageFactory.Text("name?"), RetryPrompt = MessageFactory.Text("again?") });
        await bot.SayAsync("hi");

        Assert.Equal(["too short"], await bot.SayAsync("a"));
    }

    [Fact]
    public async Task The_validator_decides_alone_also_when_nothing_was_recognized()
    {
        var succeeded = true;
        var bot = Bot(
            new TextPrompt("text", (prompt, _) =>
            {
                succeeded = prompt.Recognized.Succeeded;
                return Task.FromResult(true);
            }),
            new PromptOptions { Prompt = MessageFactory.Text("name?") });
        await bot.SayAsync("hi");

        await bot.Adapter.ProcessActivityAsync(new Activity(ActivityTypes.Message), bot.OnTurnAsync);

        Assert.False(succeeded);
        Assert.Equal(DialogTurnStatus.Complete, bot.Result!.Status);
    }

    [Theory]
    [InlineData(null, InputHints.ExpectingInput)]
    [InlineData(InputHints.AcceptingInput, InputHints.AcceptingInput)]
    public async Task Input_is_expected_only_where_no_hint_was_given(string? hint, string sent)
    {
        var bot = Bot(new TextPrompt("text"), new PromptOptions { Prompt = new Activity(ActivityTypes.Message) { Text = "name?", InputHint = hint } });

        await bot.Adapter.SendTextToBotAsync("hi", bot.OnTurnAsync, CancellationToken.None);

        Assert.Equal(sent, bot.Adapter.ActiveQueue.Single().InputHint);
    }

    [Fact]
    public async Task A_prompt_asks_again_when_a_dialog_above_it_ends()
    {
        var bot = Bot(new TextPrompt("text"), new PromptOptions { Prompt = MessageFactory.Text("name?") }, new EndNotingDialog("above"));
        await bot.SayAsync("hi");
        bot.Instead = context => context.BeginDialogAsync("above");
        await bot.SayAsync("help");
        bot.Instead = context => context.EndDialogAsync();

        Assert.Equal(["name?"], await bot.SayAsync("done"));
        Assert.Equal(DialogTurnStatus.Waiting, bot.Result!.Status);
    }

    [Fact]
    public async Task A_prompt_needs_prompt_options()
    {
        var bot = new DialogBot(new TextPrompt("text")) { Instead = context => context.BeginDialogAsync("text", "a string") };

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => bot.SayAsync("hi"));
    }

    [Fact]
    public async Task Its_state_holds_the_options_and_the_attempts()
    {
        IDictionary<string, object>? state = null;
        var bot = Bot(new TextPrompt("text"), new PromptOptions { Prompt = MessageFactory.Text("name?") });
        await bot.SayAsync("hi");
        bot.Instead = context =>
        {
            state = context.ActiveDialog.State;
            return Task.FromResult(Dialog.EndOfTurn);
        };
        await bot.SayAsync("look");

        Assert.Equal("name?", Assert.IsType<PromptOptions>(state!["options"]).Prompt.Text);
        Assert.Equal("AttemptCount", Assert.Single((IDictionary<string, object>)state["state"]).Key);
    }

    private static DialogBot Bot(Dialog prompt, PromptOptions options, params Dialog[] others) =>
        new([prompt, .. others]) { Instead = context => context.PromptAsync("text", options) };
}
