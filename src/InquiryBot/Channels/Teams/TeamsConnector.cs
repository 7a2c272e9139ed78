using System.Net;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using InquiryBot.Channels.Teams.Calls;
using InquiryBot.Channels.Teams.Json;
using Microsoft.Bot.Schema;

namespace InquiryBot.Channels.Teams;

/// <summary>The calls to a channel's connector. Every address is checked against the allow-list before anything leaves, the token above all.</summary>
internal sealed class TeamsConnector(OutgoingCalls calls, ServiceHosts hosts, BotTokens tokens, TimeProvider clock)
{
    /// <summary>The name of the connections and the pipeline.</summary>
    public const string Platform = "Teams";

    // The most that Teams gives at once.
    private const int PageSize = 500;

    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    /// <summary>Replies to the message it answers, or sends to the conversation when it answers none.</summary>
    public async Task<ResourceResponse> SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        var serviceUrl = Allowed(activity.ServiceUrl);
        var conversation = activity.Conversation?.Id;
        var address = string.IsNullOrEmpty(activity.ReplyToId)
            ? ConnectorAddress.Activities(serviceUrl, conversation)
            : ConnectorAddress.Activity(serviceUrl, conversation, activity.ReplyToId);
        address = ConnectorAddress.Targeted(address, Targeting.Is(activity.Recipient));
        return new ResourceResponse(await CallAsync("Sending an activity", HttpMethod.Post, address, ActivityJson.Write(activity), IdOf, cancellationToken));
    }

    public async Task<ResourceResponse> UpdateAsync(Activity activity, CancellationToken cancellationToken)
    {
        var isTargeted = Targeting.Is(activity.Recipient);
        var address = ConnectorAddress.Targeted(ConnectorAddress.Activity(Allowed(activity.ServiceUrl), activity.Conversation?.Id, activity.Id), isTargeted);
        // Who sees it cannot change, and Teams refuses to be told so again.
        if (isTargeted)
            activity.Recipient = null;
        return new ResourceResponse(await CallAsync("Updating an activity", HttpMethod.Put, address, ActivityJson.Write(activity), IdOf, cancellationToken));
    }

    public Task DeleteAsync(ConversationReference reference, CancellationToken cancellationToken)
    {
        var address = ConnectorAddress.Targeted(
            ConnectorAddress.Activity(Allowed(reference.ServiceUrl), reference.Conversation?.Id, reference.ActivityId), Targeting.Is(reference.User));
        return CallAsync("Deleting an activity", HttpMethod.Delete, address, default, _ => true, cancellationToken);
    }

    public Task<ConversationResourceResponse> CreateAsync(string serviceUrl, ConversationParameters parameters, CancellationToken cancellationToken) =>
        CallAsync("Creating a conversation", HttpMethod.Post, ConnectorAddress.Conversations(Allowed(serviceUrl)), ActivityJson.Write(parameters), NewConversation, cancellationToken)!;

    /// <summary>The name of a member of a conversation, or null when Teams does not tell.</summary>
    public Task<string?> MemberNameAsync(string serviceUrl, string conversation, string user, CancellationToken cancellationToken) =>
        CallAsync("Reading a member", HttpMethod.Get, ConnectorAddress.Member(Allowed(serviceUrl), conversation, user), default, answer => Text(answer, "name"), cancellationToken);

    /// <summary>The ids of all members of a conversation, fetched page by page as they are asked for.</summary>
    public async IAsyncEnumerable<string> MembersAsync(string serviceUrl, string conversation, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string? continuation = null;
        do
        {
            var address = ConnectorAddress.Members(Allowed(serviceUrl), conversation, PageSize, continuation);
            var page = await CallAsync("Reading the members", HttpMethod.Get, address, default, answer => answer, cancellationToken);
            foreach (var member in List(page, "members").Select(member => Text(member, "id")).OfType<string>())
                yield return member;
            continuation = Text(page, "continuationToken");
        }
        while (!string.IsNullOrEmpty(continuation));
    }

    /// <summary>The name of a team, or null when Teams does not tell.</summary>
    public Task<string?> TeamNameAsync(string serviceUrl, string team, CancellationToken cancellationToken) =>
        CallAsync("Reading a team", HttpMethod.Get, ConnectorAddress.Team(Allowed(serviceUrl), team), default, answer => Text(answer, "name"), cancellationToken);

    /// <summary>The name of a team's channel; null for the one that every team begins with, which has none, and for a channel that is not among them.</summary>
    public Task<string?> ChannelNameAsync(string serviceUrl, string team, string channel, CancellationToken cancellationToken) => CallAsync(
        "Reading the channels of a team",
        HttpMethod.Get,
        ConnectorAddress.TeamChannels(Allowed(serviceUrl), team),
        default,
        answer => List(answer, "conversations").Where(it => Text(it, "id") == channel).Select(it => Text(it, "name")).FirstOrDefault(),
        cancellationToken);

    private string Allowed(string? serviceUrl) => hosts.Allow(serviceUrl) ? serviceUrl! : throw new ForeignServiceException();

    private async Task<T?> CallAsync<T>(
        string operation, HttpMethod method, Uri address, ReadOnlyMemory<byte> body, Func<JsonElement, T?> read, CancellationToken cancellationToken)
    {
        var token = await tokens.CurrentAsync(cancellationToken);
        using var response = await calls.SendAsync(() => Request(method, address, body, token), cancellationToken);
        var answer = await ReadAsync(response, cancellationToken);
        if (response.StatusCode == HttpStatusCode.Unauthorized)
            tokens.Forget();
        if (!response.IsSuccessStatusCode)
            throw new TeamsApiException(operation, response.StatusCode, ErrorOf(answer), OutgoingPipeline.RetryAfter(response, clock));
        return read(answer);
    }

    private static HttpRequestMessage Request(HttpMethod method, Uri address, ReadOnlyMemory<byte> body, string? token)
    {
        var request = new HttpRequestMessage(method, address);
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (body.IsEmpty)
            return request;
        request.Content = new ReadOnlyMemoryContent(body);
        request.Content.Headers.ContentType = Json;
        return request;
    }

    // Some connectors answer with an empty body, some with a page of a proxy: both mean that there is no id.
    private static async Task<JsonElement> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        try
        {
            var reader = new Utf8JsonReader(bytes);
            return JsonElement.TryParseValue(ref reader, out var element) && element.Value.ValueKind == JsonValueKind.Object ? element.Value : default;
        }
        catch (JsonException)
        {
            return default;
        }
    }

    private static string? IdOf(JsonElement answer) => Text(answer, "id");

    private static ConversationResourceResponse NewConversation(JsonElement answer) =>
        new() { Id = Text(answer, "id"), ActivityId = Text(answer, "activityId"), ServiceUrl = Text(answer, "serviceUrl") };

    private static string? ErrorOf(JsonElement answer) =>
        answer.ValueKind == JsonValueKind.Object && answer.TryGetProperty("error", out var error) && error.ValueKind == JsonValueKind.Object ? Text(error, "code") : null;

    private static List<JsonElement> List(JsonElement answer, string name) =>
        answer.ValueKind == JsonValueKind.Object && answer.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : [];

    private static string? Text(JsonElement answer, string name) =>
        answer.ValueKind == JsonValueKind.Object && answer.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
