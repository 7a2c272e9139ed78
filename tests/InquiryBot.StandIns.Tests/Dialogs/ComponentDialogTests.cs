using InquiryBot.StandIns.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace InquiryBot.StandIns.Tests.Dialogs;

/// <summary>What we believe about dialogs that hold dialogs.</summary>
public sealed class ComponentDialogTests
{
    [Fact]
    public async Task It_begins_its_first_dialog_and_ends_with_its_result()
    {
        var bot = new DialogBot(new NameDialog());

        Assert.Equal(["name?"], await bot.SayAsync("hi"));
        await bot.SayAsync("Ada");

        Assert.Equal((DialogTurnStatus.Complete, "ADA"), (bot.Result!.Status, bot.Result.Result));
    }

    [Fact]
    public async Task Its_dialogs_have_a_stack_of_their_own()
    {
        var bot = new DialogBot(new NameDialog());
        await bot.SayAsync("hi");
        IDictionary<string, object>? state = null;
        bot.Instead = context =>
        {
            state = Assert.Single(context.Stack).State;
            return Task.FromResult(Dialog.EndOfTurn);
        };
        await bot.SayAsync("look");

        Assert.Equal(["ask", "steps"], Assert.IsType<DialogState>(state![ComponentDialog.PersistedDialogState]).DialogStack.Select(instance => instance.Id));
    }

    [Fact]
    public async Task Cancelling_it_ends_what_is_inside()
    {
        var inside = new EndNotingDialog("inside");
        var bot = new DialogBot(new ComponentDialog("outer").AddDialog(inside));
        await bot.SayAsync("hi");

        bot.Instead = context => context.CancelAllDialogsAsync();
        await bot.SayAsync("stop");

        Assert.Equal(DialogTurnStatus.Cancelled, bot.Result!.Status);
        Assert.Equal([DialogReason.CancelCalled], inside.Ended);
    }

    [Fact]
    public async Task When_all_inside_is_cancelled_it_ends_without_a_result()
    {
        var bot = new DialogBot(new ComponentDialog("outer").AddDialog(new WaterfallDialog("steps", [(step, token) => step.CancelAllDialogsAsync(token)])));

        await bot.SayAsync("hi");

        Assert.Equal((DialogTurnStatus.Complete, null), (bot.Result!.Status, bot.Result.Result));
    }

    [Fact]
    public async Task It_asks_again_and_stays_when_a_dialog_above_it_ends()
    {
        var bot = new DialogBot(new NameDialog(), new EndNotingDialog("above"));
        await bot.SayAsync("hi");
        bot.Instead = context => context.BeginDialogAsync("above");
        await bot.SayAsync("help");
        bot.Instead = context => context.EndDialogAsync();

        Assert.Equal(["name?"], await bot.SayAsync("done"));
        Assert.Equal(DialogTurnStatus.Waiting, bot.Result!.Status);
    }

    [Fact]
    public async Task Every_turn_may_be_interrupted()
    {
        var bot = new DialogBot(new HelpfulDialog());
        await bot.SayAsync("hi");

        Assert.Equal(["here is help", "name?"], await bot.SayAsync("help"));
        await bot.SayAsync("Ada");

        Assert.Equal("Ada", bot.Result!.Result);
    }

    [Fact]
    public async Task Options_reach_the_first_dialog()
    {
        object? options = null;
        var inside = new WaterfallDialog("steps", [(step, _) =>
        {
            options = step.Options;
            return Task.FromResult(Dialog.EndOfTurn);
        }]);
        var bot = new DialogBot(new ComponentDialog("outer").AddDialog(inside)) { Instead = context => context.BeginDialogAsync("outer", "given") };

        await bot.SayAsync("hi");

        Assert.Equal("given", options);
    }

    [Fact]
    public void Its_version_changes_with_its_dialogs()
    {
        var (one, other) = (new DialogSet().Add(new TextPrompt("a")), new DialogSet().Add(new TextPrompt("a")));
        Assert.Equal(one.GetVersion(), other.GetVersion());

        other.Add(new TextPrompt("b"));

        Assert.NotEqual(one.GetVersion(), other.GetVersion());
    }

    [Fact]
    public async Task A_conversation_goes_on_when_its_dialogs_have_changed_meanwhile()
    {
        var outer = new ComponentDialog("outer").AddDialog(new EndNotingDialog("inside"));
        var bot = new DialogBot(outer);
        await bot.SayAsync("hi");
        outer.AddDialog(new TextPrompt("new"));
        bot.Adapter.EnableTrace = true;

        Assert.Equal([ActivityTypes.Trace], await bot.SayAsync("go on"));
        Assert.Equal(DialogTurnStatus.Waiting, bot.Result!.Status);
        Assert.Empty(await bot.SayAsync("and on"));
    }

    private sealed class NameDialog : ComponentDialog
    {
        public NameDialog()
            : base("name")
        {
            AddDialog(new WaterfallDialog("steps",
            [
                (step, token) => step.PromptAsync("ask", new PromptOptions { Prompt = MessageFactory.Text("name?") }, token),
                (step, token) => step.EndDialogAsync(((string)step.Result).ToUpperInvariant(), token),
            ]));
            AddDialog(new TextPrompt("ask"));
        }
    }

    private sealed class HelpfulDialog : ComponentDialog
    {
        public HelpfulDialog()
            : base("helpful")
        {
            AddDialog(new WaterfallDialog("steps",
            [
                (step, token) => step.PromptAsync("ask", new PromptOptions { Prompt = MessageFactory.Text("name?") }, token),
                (step, token) => step.EndDialogAsync(step.Result, token),
            ]));
            AddDialog(new TextPrompt("ask"));
        }

        protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
        {
            if (innerDc.Context.Activity.Text != "help")
                return await base.OnContinueDialogAsync(innerDc, cancellationToken);

            await innerDc.Context.SendActivityAsync("here is help", cancellationToken: cancellationToken);
            await innerDc.RepromptDialogAsync(cancellationToken);
            return EndOfTurn;
        }
    }
}
