using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Schema;

namespace InquiryBot.StandIns.Tests.Adapters;

/// <summary>What we believe about the client that talks to one dialog.</summary>
public sealed class DialogTestClientTests
{
    private readonly WaterfallDialog _dialog = new("w",
    [
        async (step, token) =>
        {
            await step.Context.SendActivityAsync($"begun with {step.Options}", cancellationToken: token);
            return Dialog.EndOfTurn;
        },
        async (step, token) =>
        {
            await step.Context.SendActivityAsync("bye", cancellationToken: token);
            return await step.EndDialogAsync(step.Result, token);
        },
    ]);

    [Fact]
    public async Task It_begins_the_dialog_with_its_options_and_goes_on()
    {
        var client = new DialogTestClient("test", _dialog, "options");

        Assert.Equal("begun with options", (await client.SendActivityAsync<IMessageActivity>("hi")).Text);
        Assert.Equal(DialogTurnStatus.Waiting, client.DialogTurnResult.Status);
        Assert.Equal("bye", (await client.SendActivityAsync<IMessageActivity>("done")).Text);
        Assert.Equal((DialogTurnStatus.Complete, "done"), (client.DialogTurnResult.Status, client.DialogTurnResult.Result));
    }

    [Fact]
    public async Task Replies_come_one_by_one_and_then_not_at_all()
    {
        var client = new DialogTestClient("test", _dialog);
        await client.SendActivityAsync<IMessageActivity>("hi");

        Assert.Null(client.GetNextReply<IMessageActivity>());
    }

    [Fact]
    public async Task The_state_of_the_dialog_is_called_dialog_state()
    {
        var client = new DialogTestClient("test", _dialog);
        await client.SendActivityAsync<IMessageActivity>("hi");

        var state = client.ConversationState.CreateProperty<DialogState>("DialogState");
        var stack = (await state.GetAsync(client.DialogContext.Context)).DialogStack;

        Assert.Equal("w", Assert.Single(stack).Id);
    }

    [Fact]
    public async Task It_speaks_on_the_channel_that_was_asked_for()
    {
        var client = new DialogTestClient("msteams", _dialog);

        var reply = await client.SendActivityAsync<IMessageActivity>("hi");

        Assert.Equal("msteams", reply.ChannelId);
    }

    [Fact]
    public async Task Middleware_runs_around_the_dialog()
    {
        var client = new DialogTestClient("test", _dialog, middlewares: [new Shouting()]);

        Assert.Equal("BEGUN WITH ", (await client.SendActivityAsync<IMessageActivity>("hi")).Text);
    }

    private sealed class Shouting : IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            turnContext.OnSendActivities((_, activities, send) =>
            {
                activities.ForEach(activity => activity.Text = activity.Text?.ToUpperInvariant());
                return send();
            });
            return next(cancellationToken);
        }
    }
}
