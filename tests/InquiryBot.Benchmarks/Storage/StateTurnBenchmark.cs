using BenchmarkDotNet.Attributes;
using InquiryBot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace InquiryBot.Benchmarks.Storage;

/// <summary>A waterfall of three steps, three turns, its state read and written each turn: the database against memory. Compare the ratio.</summary>
[MemoryDiagnoser]
[InProcess]
[WarmupCount(3)]
[IterationCount(7)]
public class StateTurnBenchmark
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("inquirybot-benchmark-");
    private SqliteDatabase _database = null!;
    private IStorage _sqlite = null!;
    private IStorage _memory = null!;
    private ComponentDialog _dialog = null!;

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        _database = (SqliteDatabase)Databases.From(new StorageOptions { ConnectionString = "Data Source=bot.db" }, _folder.FullName);
        await new Migrator(_database, TimeProvider.System).MigrateAsync(default);
        _sqlite = new BotStateStorage(_database, PseudonymKey.FromFile(Path.Combine(_folder.FullName, "bot.key")), TimeProvider.System, new BotStateJson());
        _memory = new MemoryStorage();
        _dialog = new ComponentDialog("talk");
        _dialog.AddDialog(new WaterfallDialog("steps", [AskAsync, AskAsync, CloseAsync]));
        _dialog.AddDialog(new TextPrompt("text"));
        _dialog.InitialDialogId = "steps";
    }

    [GlobalCleanup]
    public void CleanUp()
    {
        _database.Dispose();
        _folder.Delete(recursive: true);
    }

    [Benchmark(Baseline = true)]
    public Task InMemory() => TalkAsync(_memory);

    [Benchmark]
    public Task InSqlite() => TalkAsync(_sqlite);

    private async Task TalkAsync(IStorage storage)
    {
        for (var turn = 0; turn < 3; turn++)
        {
            var state = new ConversationState(storage);
            using var context = new TurnContext(new TestAdapter(), Message());
            await _dialog.RunAsync(context, state.CreateProperty<DialogState>("DialogState"), default);
            await state.SaveChangesAsync(context);
        }
    }

    private static Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text("What makes you say that?") }, cancellationToken);

    private static Task<DialogTurnResult> CloseAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.EndDialogAsync(cancellationToken: cancellationToken);

    private static Activity Message() => new()
    {
        Type = ActivityTypes.Message,
        Id = "1",
        Text = "yes",
        ChannelId = "test",
        ServiceUrl = "https://test.example",
        From = new ChannelAccount("u"),
        Recipient = new ChannelAccount("b"),
        Conversation = new ConversationAccount(id: "c"),
    };
}
