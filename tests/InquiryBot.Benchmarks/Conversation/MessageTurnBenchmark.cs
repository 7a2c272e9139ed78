using BenchmarkDotNet.Attributes;
using InquiryBot.Conversation;
using InquiryBot.Hosting;
using InquiryBot.Language;
using InquiryBot.Privacy;
using InquiryBot.Storage;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace InquiryBot.Benchmarks.Conversation;

/// <summary>One message down the whole road, with SQLite on disk, against reading the same words alone.</summary>
[MemoryDiagnoser]
public class MessageTurnBenchmark
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("inquirybot-bench-");
    private ServiceProvider _services = null!;
    private MessagePipeline _pipeline = null!;
    private MessageReader _reader = null!;
    private ChatMessage _question = null!;
    private ChatMessage _order = null!;
    private ChatMessage _stranger = null!;

    /// <summary>Starts the bot and lets one person say yes.</summary>
    [GlobalSetup]
    public async Task SetupAsync()
    {
        var settings = new Dictionary<string, string?> { ["Storage:ConnectionString"] = $"Data Source={Path.Combine(_folder.FullName, "bot.db")}" };
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddSingleton<IHostEnvironment>(new Microsoft.Extensions.Hosting.Internal.HostingEnvironment { EnvironmentName = "Production" });
        services.AddLogging();
        services.AddInquiryBot(configuration);
        _services = services.BuildServiceProvider();
        await _services.GetRequiredService<Migrator>().MigrateAsync(default);
        _pipeline = _services.GetRequiredService<MessagePipeline>();
        _reader = _services.GetRequiredService<MessageReader>();

        _question = Message("ann", "how do you see the planning for next week, and what are we missing?");
        _order = Message("ann", "please redo the planning for next week and send it before noon");
        _stranger = _order with { Author = new Person("test", "", "bob") };
        var ann = _services.GetRequiredService<Pseudonyms>().Of(_question.Author);
        await _services.GetRequiredService<ConsentStore>().SetStateAsync(ann, ConsentState.Yes, default);
    }

    /// <summary>Closes the database.</summary>
    [GlobalCleanup]
    public async Task CleanupAsync()
    {
        await _services.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    /// <summary>The words alone.</summary>
    [Benchmark(Baseline = true)]
    public MessageReading Read() => _reader.Read(_question.Text);

    /// <summary>Somebody who never said yes: one look into the database and nothing else.</summary>
    [Benchmark]
    public Task TurnOfAStranger() => _pipeline.HandleAsync(_stranger, default);

    /// <summary>A question: consent, reading, history, silence.</summary>
    [Benchmark]
    public Task TurnOfAQuestion() => _pipeline.HandleAsync(_question, default);

    /// <summary>An order: the same, and the caps.</summary>
    [Benchmark]
    public Task TurnOfAnOrder() => _pipeline.HandleAsync(_order, default);

    private static ChatMessage Message(string author, string text) => new()
    {
        Text = text,
        Author = new Person("test", "", author),
        SentAt = TimeProvider.System.GetUtcNow(),
        Reference = new ConversationReference { ChannelId = "test", Conversation = new ConversationAccount(id: "team") },
    };
}
