using InquiryBot.StandIns.Tests.Support;
using Microsoft.Bot.Builder.Dialogs;

namespace InquiryBot.StandIns.Tests.Dialogs;

/// <summary>What we believe about beginning, ending, replacing and cancelling dialogs.</summary>
public sealed class DialogContextTests
{
    private readonly EndNotingDialog _first = new("first");
    private readonly EndNotingDialog _second = new("second");

    [Fact]
    public async Task The_newest_dialog_is_on_top()
    {
        var context = await ContextAsync();

        await context.BeginDialogAsync("first");
        await context.BeginDialogAsync("second");

        Assert.Equal(["second", "first"], context.Stack.Select(instance => instance.Id));
        Assert.Equal("second", context.ActiveDialog.Id);
    }

    [Fact]
    public async Task Cancelling_ends_all_of_them_and_says_so()
    {
        var context = await ContextAsync();
        await context.BeginDialogAsync("first");
        await context.BeginDialogAsync("second");

        var result = await context.CancelAllDialogsAsync();

        Assert.Equal(DialogTurnStatus.Cancelled, result.Status);
        Assert.Empty(context.Stack);
        Assert.Equal([DialogReason.CancelCalled], _first.Ended);
        Assert.Equal([DialogReason.CancelCalled], _second.Ended);
    }

    [Fact]
    public async Task Cancelling_nothing_is_empty() =>
        Assert.Equal(DialogTurnStatus.Empty, (await (await ContextAsync()).CancelAllDialogsAsync()).Status);

    [Fact]
    public async Task Continuing_nothing_is_empty() =>
        Assert.Equal(DialogTurnStatus.Empty, (await (await ContextAsync()).ContinueDialogAsync()).Status);

    [Fact]
    public async Task Replacing_ends_the_one_and_begins_the_other()
    {
        var context = await ContextAsync();
        await context.BeginDialogAsync("first");

        await context.ReplaceDialogAsync("second", "options");

        Assert.Equal("second", Assert.Single(context.Stack).Id);
        Assert.Equal([DialogReason.ReplaceCalled], _first.Ended);
        Assert.Equal(["options"], _second.Begun);
    }

    [Fact]
    public async Task Ending_the_last_one_is_complete_with_the_result()
    {
        var context = await ContextAsync();
        await context.BeginDialogAsync("first");

        var result = await context.EndDialogAsync("result");

        Assert.Equal((DialogTurnStatus.Complete, "result"), (result.Status, result.Result));
        Assert.Null(context.ActiveDialog);
    }

    [Fact]
    public async Task Prompting_again_reaches_the_one_on_top()
    {
        var context = await ContextAsync();
        await context.BeginDialogAsync("first");
        await context.BeginDialogAsync("second");

        await context.RepromptDialogAsync();

        Assert.Equal((0, 1), (_first.Reprompts, _second.Reprompts));
    }

    [Fact]
    public async Task A_token_in_the_place_of_options_or_result_is_refused()
    {
        var context = await ContextAsync();
        await context.BeginDialogAsync("first");

        await Assert.ThrowsAsync<ArgumentException>(() => context.BeginDialogAsync("second", CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentException>(() => context.ReplaceDialogAsync("second", CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentException>(() => context.EndDialogAsync(CancellationToken.None));
    }

    [Fact]
    public async Task An_unknown_dialog_cannot_begin() =>
        await Assert.ThrowsAnyAsync<Exception>(async () => await (await ContextAsync()).BeginDialogAsync("unknown"));

    [Fact]
    public void The_same_id_gets_a_number()
    {
        var (one, two, three) = (new EndNotingDialog("same"), new EndNotingDialog("same"), new EndNotingDialog("same"));

        new DialogSet().Add(one).Add(two).Add(three).Add(one);

        Assert.Equal(("same", "same2", "same3"), (one.Id, two.Id, three.Id));
    }

    [Fact]
    public void A_dialog_is_found_in_its_set_and_then_in_the_parents()
    {
        var turn = Some.Turn();
        var parent = new DialogContext(new DialogSet().Add(_first), turn, new DialogState());
        var child = new DialogContext(new DialogSet().Add(_second), parent, new DialogState());

        Assert.Same(_second, child.FindDialog("second"));
        Assert.Same(_first, child.FindDialog("first"));
        Assert.Null(parent.FindDialog("second"));
    }

    [Fact]
    public void A_dialog_without_an_id_is_named_after_its_class() => Assert.Equal(nameof(EndNotingDialog), new EndNotingDialog(null).Id);

    private Task<DialogContext> ContextAsync() =>
        Task.FromResult(new DialogContext(new DialogSet().Add(_first).Add(_second), Some.Turn(), new DialogState()));
}
