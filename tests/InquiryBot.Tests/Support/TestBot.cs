using InquiryBot.Conversation;
using InquiryBot.Hosting;
using InquiryBot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace InquiryBot.Tests.Support;

/// <summary>The whole bot as the program wires it, with a clock, a courier and a database folder of the test's own.</summary>
internal sealed class TestBot : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("inquirybot-test-");
    private readonly ServiceProvider _services;
    private readonly CollectingAdapter _adapter = new();

    private TestBot(Action<IServiceCollection>? change)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Storage:ConnectionString"] = $"Data Source={Path.Combine(_folder.FullName, "bot.db")}",
            ["Nudging:TimeZone"] = "Europe/Amsterdam",
        };
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Logs));
        services.AddInquiryBot(configuration);
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
        services.RemoveAll<INudgeCourier>();
        services.AddSingleton<INudgeCourier>(Courier);
        change?.Invoke(services);
        _services = services.BuildServiceProvider();
    }

    /// <summary>Stands still on a Wednesday morning.</summary>
    public TestClock Clock { get; } = new(Some.WorkingMoment);

    /// <summary>Where nudges end up.</summary>
    public CollectingCourier Courier { get; } = new();

    /// <summary>Everything that was logged.</summary>
    public CollectingLogs Logs { get; } = new();

    /// <summary>The messages that the bot said last, whole.</summary>
    public IReadOnlyList<Activity> Sent => [.. _adapter.Sent.Where(reply => reply.Type == ActivityTypes.Message)];

    /// <summary>Where the database is.</summary>
    public string Folder => _folder.FullName;

    /// <summary>A bot whose database is up to date.</summary>
    public static async Task<TestBot> StartAsync(Action<IServiceCollection>? change = null)
    {
        var bot = new TestBot(change);
        await bot._services.GetRequiredService<StorageStart>().OpenAsync(default);
        return bot;
    }

    /// <summary>A part of the bot.</summary>
    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Says something to the bot in private.</summary>
    /// <returns>What the bot said back.</returns>
    public Task<IReadOnlyList<string>> TellAsync(string text, string from = "ann", string locale = "en-GB") =>
        TurnAsync(Message(text, from, locale, new ConversationAccount(id: $"private-{from}", conversationType: "personal")));

    /// <summary>Says something in a team channel.</summary>
    /// <returns>What the bot said into that channel, which should be nothing.</returns>
    public Task<IReadOnlyList<string>> SayInChannelAsync(string text, string from = "ann", string channel = "team") =>
        TurnAsync(Message(text, from, "en-GB", new ConversationAccount(isGroup: true, id: channel, conversationType: "channel")));

    /// <summary>Somebody goes out of a team, or is taken out.</summary>
    public Task<IReadOnlyList<string>> LeaveAsync(string who, string channel = "team")
    {
        var update = Message("", "admin", "en-GB", new ConversationAccount(isGroup: true, id: channel, conversationType: "channel"));
        (update.Type, update.MembersRemoved) = (ActivityTypes.ConversationUpdate, [new ChannelAccount(who, who)]);
        return TurnAsync(update);
    }

    /// <summary>Somebody changes the installation of the bot: "remove", "remove-upgrade", "add".</summary>
    public Task<IReadOnlyList<string>> InstallAsync(string action, string who = "ann", bool inTeam = false)
    {
        var place = inTeam
            ? new ConversationAccount(isGroup: true, id: "team", conversationType: "channel")
            : new ConversationAccount(id: $"private-{who}", conversationType: "personal");
        var update = Message("", who, "en-GB", place);
        (update.Type, update.Action) = (ActivityTypes.InstallationUpdate, action);
        return TurnAsync(update);
    }

    /// <summary>Runs one turn.</summary>
    public async Task<IReadOnlyList<string>> TurnAsync(Activity activity)
    {
        _adapter.Sent.Clear();
        await _adapter.ProcessAsync(activity, Get<IBot>().OnTurnAsync);
        return [.. _adapter.Sent.Where(reply => reply.Type == ActivityTypes.Message).Select(reply => reply.Text)];
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private Activity Message(string text, string from, string locale, ConversationAccount conversation) => new(ActivityTypes.Message)
    {
        Id = Guid.NewGuid().ToString(),
        Text = text,
        Locale = locale,
        ChannelId = "test",
        ServiceUrl = "https://test.com",
        Timestamp = Clock.GetUtcNow(),
        From = new ChannelAccount(from, from),
        Recipient = new ChannelAccount("bot", "InquiryBot"),
        Conversation = conversation,
    };
}
