using InquiryBot.StandIns.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace InquiryBot.StandIns.Tests.Dialogs;

/// <summary>What we believe about running a root dialog, and about what its state looks like in a storage.</summary>
public sealed class RunAsyncTests
{
    private readonly Dictionary<string, JObject> _documents = [];
    private readonly ConversationState _conversation;
    private readonly IStatePropertyAccessor<DialogState> _state;
    private readonly Dialog _dialog = new WaterfallDialog("w", [Say("one"), Say("two"), (step, token) => step.EndDialogAsync(null, token)]);

    public RunAsyncTests()
    {
        _conversation = new ConversationState(new MemoryStorage(_documents));
        _state = _conversation.CreateProperty<DialogState>("DialogState");
    }

    [Fact]
    public async Task It_begins_goes_on_and_begins_again() => await new TestFlow(Adapter(), RunAsync)
        .Test("a", "one")
        .Test("b", "two")
        .Send("c").AssertNoReply(timeout: 20)
        .Test("d", "one")
        .StartTestAsync();

    [Fact]
    public async Task Twice_in_one_turn_is_a_mistake()
    {
        var turn = Some.Turn();
        await _dialog.RunAsync(turn, _state, CancellationToken.None);

        await Assert.ThrowsAsync<ArgumentException>(() => _dialog.RunAsync(turn, _state, CancellationToken.None));
    }

    [Fact]
    public async Task Every_run_is_traced()
    {
        var adapter = new TestAdapter(sendTraceActivity: true).Use(new AutoSaveStateMiddleware(_conversation));

        await adapter.SendTextToBotAsync("a", RunAsync, CancellationToken.None);

        Assert.Equal([ActivityTypes.Message, ActivityTypes.Trace], adapter.ActiveQueue.Select(sent => sent.Type));
        Assert.Equal("BotState", adapter.ActiveQueue.Last().Name);
    }

    [Fact]
    public async Task An_error_is_told_to_the_dialogs_and_then_thrown_on()
    {
        var failing = new WaterfallDialog("failing", [(_, _) => throw new FormatException("broken")]);

        await Assert.ThrowsAsync<FormatException>(() => failing.RunAsync(Some.Turn(), _state, CancellationToken.None));
    }

    [Fact]
    public async Task The_stored_stack_has_these_names()
    {
        await Adapter().SendTextToBotAsync("a", RunAsync, CancellationToken.None);

        var document = Assert.Single(_documents).Value;
        var instance = document["DialogState"]!["dialogStack"]!["$values"]![0]!;
        Assert.Equal("w", (string?)instance["id"]);
        Assert.Equal(0, (int)instance["state"]!["stepIndex"]!);
        Assert.NotNull(instance["state"]!["values"]!["$type"]);
        Assert.True(((JObject)instance).ContainsKey("StackIndex"));
        Assert.True(((JObject)instance).ContainsKey("Version"));
    }

    private static WaterfallStep Say(string text) => async (step, token) =>
    {
        await step.Context.SendActivityAsync(text, cancellationToken: token);
        return Dialog.EndOfTurn;
    };

    private TestAdapter Adapter() => new TestAdapter().Use(new AutoSaveStateMiddleware(_conversation));

    private Task RunAsync(ITurnContext turnContext, CancellationToken cancellationToken) => _dialog.RunAsync(turnContext, _state, cancellationToken);
}
