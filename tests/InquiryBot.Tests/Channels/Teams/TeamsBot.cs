using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using InquiryBot.Channels.Teams;
using InquiryBot.Channels.Teams.Calls;
using InquiryBot.Channels.Teams.Trust;
using InquiryBot.Hosting;
using InquiryBot.Privacy;
using InquiryBot.Tests.Channels.Slack;
using InquiryBot.Tests.Storage;
using InquiryBot.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace InquiryBot.Tests.Channels.Teams;

/// <summary>The whole program in production with a registration, and a Bot Framework, an Entra and a connector on this machine that answer under their real names.</summary>
internal sealed class TeamsBot : IAsyncDisposable
{
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/";
    public const string Ann = "29:ann";
    public const string Channel = "19:canary@thread.tacv2";

    private readonly TemporaryFolder _folder = new();
    private readonly WebApplication _app;
    private int _sent;

    private TeamsBot(FakeBotFramework framework, FakeConnector connector, (string Name, string Value)[] settings)
    {
        (Framework, Connector) = (framework, connector);
        Internet = new SmallInternet(new Dictionary<string, string>
        {
            ["login.botframework.com"] = framework.Url,
            ["login.microsoftonline.com"] = framework.Url,
            ["smba.trafficmanager.net"] = connector.Url,
            ["login.botframework.azure.us"] = framework.Url,
            ["login.microsoftonline.us"] = framework.Url,
            ["login.botframework.azure.cn"] = framework.Url,
            ["login.partner.microsoftonline.cn"] = framework.Url,
            ["smba.infra.gov.teams.microsoft.us"] = connector.Url,
            ["webchat.botframework.azure.cn"] = connector.Url,
        });
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:ConnectionString"] = $"Data Source={_folder.File("bot.db")}",
            ["Nudging:TimeZone"] = "Europe/Amsterdam",
            // A busy machine may let a call to itself wait for long.
            ["Teams:CallTimeout"] = "00:02:00",
            ["Teams:CallTimeoutInAll"] = "00:10:00",
            ["MicrosoftAppType"] = "SingleTenant",
            ["MicrosoftAppId"] = FakeBotFramework.AppId,
            ["MicrosoftAppTenantId"] = FakeBotFramework.Tenant,
            ["MicrosoftAppPassword"] = FakeBotFramework.Secret,
        });
        foreach (var (name, value) in settings)
            builder.Configuration[name] = value;
        builder.Logging.ClearProviders().AddProvider(Logs).SetMinimumLevel(LogLevel.Trace);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddInquiryBot(builder.Configuration);
        builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
        foreach (var platform in (string[])[TeamsConnector.Platform, ConnectorKeys.Platform, BotCredentials.Platform])
            builder.Services.AddHttpClient(platform).ConfigurePrimaryHttpMessageHandler(() => Internet);
        _app = builder.Build();
        _app.MapInquiryBot();
    }

    public FakeBotFramework Framework { get; }

    public FakeConnector Connector { get; }

    public SmallInternet Internet { get; }

    public SlackClock Clock { get; } = new();

    public CollectingLogs Logs { get; } = new();

    public string FolderPath => _folder.Path;

    public IServiceProvider Services => _app.Services;

    public string Url => $"{_app.Urls.Single()}{MessagesEndpoint.Path}";

    public static async Task<TeamsBot> StartAsync(params (string Name, string Value)[] settings)
    {
        var bot = new TeamsBot(await FakeBotFramework.StartAsync(), await FakeConnector.StartAsync(), settings);
        await bot._app.StartAsync();
        return bot;
    }

    /// <summary>Somebody said yes before the test begins.</summary>
    public Task OptInAsync(string user = Ann) =>
        Services.GetRequiredService<ConsentStore>().SetStateAsync(
            Services.GetRequiredService<Pseudonyms>().Of(new Person("msteams", FakeBotFramework.Tenant, user)), ConsentState.Yes, default);

    /// <summary>What Teams sends about something that Ann does; <paramref name="more"/> adds members or takes their place.</summary>
    public JsonObject Activity(string type, object conversation, object? more = null)
    {
        var activity = new JsonObject
        {
            ["type"] = type,
            ["id"] = $"1700000000{Interlocked.Increment(ref _sent):000}",
            ["timestamp"] = Clock.GetUtcNow(),
            ["serviceUrl"] = ServiceUrl,
            ["channelId"] = "msteams",
            ["locale"] = "en-GB",
            ["from"] = new JsonObject { ["id"] = Ann, ["name"] = "Ann Canary", ["aadObjectId"] = "aad-ann" },
            ["recipient"] = new JsonObject { ["id"] = $"28:{FakeBotFramework.AppId}", ["name"] = "InquiryBot" },
            ["conversation"] = JsonSerializer.SerializeToNode(conversation),
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = FakeBotFramework.Tenant } },
        };
        foreach (var (name, value) in more is null ? [] : JsonSerializer.SerializeToNode(more)!.AsObject())
            activity[name] = value?.DeepClone();
        return activity;
    }

    public static object Personal { get; } = new { conversationType = "personal", id = "a:ann", tenantId = FakeBotFramework.Tenant };

    public static object GroupChat { get; } = new { conversationType = "groupChat", isGroup = true, id = "19:group@thread.v2", tenantId = FakeBotFramework.Tenant };

    public static object InChannel(string thread = "1699") =>
        new { conversationType = "channel", isGroup = true, id = $"{Channel};messageid={thread}", tenantId = FakeBotFramework.Tenant };

    /// <summary>What the bot said, oldest first.</summary>
    public IReadOnlyList<ConnectorCall> Said => [.. Connector.Calls.Where(call => call.Method == "POST" && call.Target.Contains("/activities", StringComparison.Ordinal))];

    /// <summary>Ann writes a line in a channel of Team North.</summary>
    public JsonObject Line(string text, object? more = null)
    {
        var line = Activity("message", InChannel(), more);
        line["text"] ??= text;
        line["channelData"] = TeamNorth();
        return line;
    }

    public static JsonNode TeamNorth(string? selected = null) => JsonSerializer.SerializeToNode(new
    {
        tenant = new { id = FakeBotFramework.Tenant },
        team = new { id = "19:general@thread.tacv2" },
        channel = new { id = Channel },
        settings = selected is null ? null : new { selectedChannel = new { id = selected } },
    })!;

    /// <summary>Ann presses a button of what the bot said, alone with it.</summary>
    public Task<HttpResponseMessage> PressAsync(ConnectorCall said, string label, string? picked = null)
    {
        var data = JsonNode.Parse(said.Actions.Single(action => action.GetProperty("title").GetString() == label).GetProperty("data").GetRawText())!.AsObject();
        var teams = data["msteams"];
        data.Remove("msteams");
        // Every button sends along what is filled in on the card.
        data["sentence"] = picked ?? "the first of the list";
        return SendAsync(Activity("message", Personal, new { text = teams?["text"]?.ToString(), value = data, replyToId = "r-1" }));
    }

    /// <summary>Something in Teams asks and waits for the answer.</summary>
    public async Task<(int Status, JsonElement Body)> InvokeAsync(string name, object value, object? conversation = null, object? more = null)
    {
        var activity = Activity("invoke", conversation ?? Personal, more);
        (activity["name"], activity["value"]) = (name, JsonSerializer.SerializeToNode(value));
        using var answer = await SendAsync(activity);
        var body = await answer.Content.ReadAsStringAsync();
        return ((int)answer.StatusCode, body.Length == 0 ? default : JsonDocument.Parse(body).RootElement);
    }

    /// <summary>Ann says something to the bot alone.</summary>
    public Task<HttpResponseMessage> TellAsync(string text, string locale = "en-GB") => SendAsync(Activity("message", Personal, new { text, locale }));

    /// <summary>Teams sends an activity, with a token.</summary>
    public Task<HttpResponseMessage> SendAsync(JsonNode activity) =>
        PostAsync(activity.ToJsonString(), Framework.Token(Clock.GetUtcNow(), activity["serviceUrl"]?.ToString() ?? ServiceUrl));

    /// <summary>Somebody sends something, with whatever token.</summary>
    public async Task<HttpResponseMessage> PostAsync(string body, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Url) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await Services.GetRequiredService<IHttpClientFactory>().CreateClient("tests").SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        await Connector.DisposeAsync();
        await Framework.DisposeAsync();
        _folder.Dispose();
    }
}
