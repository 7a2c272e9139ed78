using InquiryBot.Conversation;
using InquiryBot.Hosting;
using InquiryBot.Schedules;
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
    private readonly ServiceCollection _parts = [];
    private ServiceProvider _services;
    private readonly CollectingAdapter _adapter = new();
    private readonly Dictionary<string, List<CardAction>> _buttons = [];
    private readonly Dictionary<(string From, string Channel), string> _messages = [];

    private TestBot(Action<IServiceCollection>? change)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Storage:ConnectionString"] = $"Data Source={Path.Combine(_folder.FullName, "bot.db")}",
            ["Nudging:TimeZone"] = "Europe/Amsterdam",
        };
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        var services = _parts;
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

    /// <summary>Where the database is.</summary>
    public string Folder => _folder.FullName;

    /// <summary>A bot whose database is up to date.</summary>
    public static async Task<TestBot> StartAsync(Action<IServiceCollection>? change = null)
    {
        var bot = new TestBot(change);
        await bot._services.GetRequiredService<StorageStart>().OpenAsync(default);
        return bot;
    }

    /// <summary>Stops the program and starts it again on the same database: what it had in mind is gone.</summary>
    public async Task StartAgainAsync()
    {
        await _services.DisposeAsync();
        _services = _parts.BuildServiceProvider();
        await _services.GetRequiredService<StorageStart>().OpenAsync(default);
    }

    /// <summary>A part of the bot.</summary>
    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>What the bot said in the last turn, buttons included.</summary>
    public IReadOnlyList<Activity> Sent => [.. _adapter.Sent.Where(reply => reply.Type == ActivityTypes.Message)];

    /// <summary>A channel of the team.</summary>
    public static ConversationAccount Channel(string name) => new(isGroup: true, id: name, conversationType: "channel");

    /// <summary>Says something in a channel while others do, too; what the bot says there is not looked at.</summary>
    public async Task HearAsync(string text, string from, string channel) =>
        await new CollectingAdapter().ProcessAsync(Message(text, from, "en-GB", Channel(channel)), Get<IBot>().OnTurnAsync);

    /// <summary>Says something to the bot in private.</summary>
    /// <returns>What the bot said back.</returns>
    public Task<IReadOnlyList<string>> TellAsync(string text, string from = "ann", string locale = "en-GB") =>
        TurnAsync(Message(text, from, locale, Private(from)));

    /// <summary>Says something in a team channel.</summary>
    /// <returns>What the bot said into that channel, which should be nothing.</returns>
    public Task<IReadOnlyList<string>> SayInChannelAsync(string text, string from = "ann", string channel = "team")
    {
        var message = Message(text, from, "en-GB", Channel(channel));
        _messages[(from, channel)] = message.Id;
        return TurnAsync(message);
    }

    /// <summary>Presses a button of what the bot said to somebody last.</summary>
    public Task<IReadOnlyList<string>> TapAsync(string label, string from = "ann")
    {
        var button = _buttons.GetValueOrDefault(from, []).FirstOrDefault(button => button.Title == label)
            ?? throw new InvalidOperationException($"{from} sees no button '{label}'.");
        var press = Message(button.Type == ActionTypes.MessageBack ? button.Text : button.Value?.ToString() ?? "", from, "en-GB", Private(from));
        press.Value = button.Type == ActionTypes.MessageBack ? button.Value : null;
        return TurnAsync(press);
    }

    /// <summary>Changes the words of the last message somebody wrote in a channel.</summary>
    public Task<IReadOnlyList<string>> EditAsync(string text, string from = "ann", string channel = "team") => ChangeAsync(ActivityTypes.MessageUpdate, text, from, channel);

    /// <summary>Deletes the last message somebody wrote in a channel.</summary>
    public Task<IReadOnlyList<string>> DeleteAsync(string from = "ann", string channel = "team") => ChangeAsync(ActivityTypes.MessageDelete, null, from, channel);

    /// <summary>Somebody takes the bot into their private chat.</summary>
    public Task<IReadOnlyList<string>> AddAsync(string from = "ann", string locale = "en-GB")
    {
        var update = Message("", from, locale, Private(from));
        update.Type = ActivityTypes.ConversationUpdate;
        update.MembersAdded = [update.Recipient];
        return TurnAsync(update);
    }

    /// <summary>Moves the clock and does what is due then.</summary>
    public async Task PassTimeAsync(TimeSpan time)
    {
        Clock.Advance(time);
        var delivered = Courier.Events.Count;
        foreach (var chore in _services.GetServices<IChore>())
            await chore.RunAsync(default);
        ShowDelivered(delivered);
    }

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
        var delivered = Courier.Events.Count;
        await _adapter.ProcessAsync(activity, Get<IBot>().OnTurnAsync);
        foreach (var reply in Sent)
            Show(activity.From.Id, reply);
        ShowDelivered(delivered);
        return [.. Sent.Select(reply => reply.Text)];
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private void ShowDelivered(int since)
    {
        foreach (var (_, to, card) in Courier.Events.Skip(since).Where(happened => happened.Card is not null))
            Show(to, card!.ToActivity());
    }

    // The newest buttons come first; older ones can still be pressed.
    private void Show(string to, Activity said) =>
        _buttons[to] = [.. said.SuggestedActions?.Actions ?? [], .. _buttons.GetValueOrDefault(to, []).Take(50)];

    /// <summary>Somebody's private chat with the bot.</summary>
    public static ConversationAccount Private(string from) => new(id: $"private-{from}", conversationType: "personal");

    private Task<IReadOnlyList<string>> ChangeAsync(string type, string? text, string from, string channel)
    {
        var change = Message(text ?? "", from, "en-GB", Channel(channel));
        change.Type = type;
        change.Text = text;
        change.Id = _messages[(from, channel)];
        return TurnAsync(change);
    }

    /// <summary>A message, to be said later or changed before.</summary>
    public Activity Message(string text, string from, string locale, ConversationAccount conversation) => new(ActivityTypes.Message)
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
