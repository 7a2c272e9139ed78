using System.Security.Claims;
using InquiryBot.Channels.Teams.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace InquiryBot.Channels.Teams;

/// <summary><c>POST /api/messages</c>: the caller is checked first, then the body; the answer is written when the turn has ended.</summary>
internal sealed class MessagesEndpoint(OpenDoor door, ServiceHosts hosts, TeamsAdapter adapter, TeamsOptions options, ILogger<MessagesEndpoint> logger)
{
    public const string Path = "/api/messages";

    public async Task HandleAsync(HttpContext http)
    {
        if (!door.LetsIn(http))
            await RefuseAsync(http, StatusCodes.Status401Unauthorized);
        else if (!IsUtf8Json(http.Request))
            await RefuseAsync(http, StatusCodes.Status415UnsupportedMediaType, "Send one activity with the content type application/json, in UTF-8.");
        else if (await BoundedBody.ReadAsync(http.Request, options.LargestBodyBytes, http.RequestAborted) is { } body)
            await HandleAsync(http, ActivityJson.Read(body));
        else
            await RefuseAsync(http, StatusCodes.Status413PayloadTooLarge, $"The body is larger than {options.LargestBodyBytes} bytes (Teams:LargestBodyBytes).");
    }

    private async Task HandleAsync(HttpContext http, ActivityReading reading)
    {
        if (reading.Activity is not { } activity)
        {
            await RefuseAsync(http, StatusCodes.Status400BadRequest, reading.Fault);
        }
        else if (RequiredMembers.FaultOf(activity) is { } fault)
        {
            await RefuseAsync(http, StatusCodes.Status400BadRequest, fault);
        }
        else if (activity.ServiceUrl is not null && !hosts.Allow(activity.ServiceUrl))
        {
            Log.ForeignServiceUrl(logger);
            await RefuseAsync(http, StatusCodes.Status403Forbidden);
        }
        else
        {
            await RunAsync(http, activity);
        }
    }

    private async Task RunAsync(HttpContext http, Activity activity)
    {
        var bot = http.RequestServices.GetRequiredService<IBot>();
        try
        {
            var answer = await adapter.ProcessActivityAsync(new ClaimsIdentity("anonymous"), activity, bot.OnTurnAsync, http.RequestAborted);
            await AnswerAsync(http, answer);
        }
        catch (Exception error) when (error is OutgoingCallException or TeamsApiException or ForeignServiceException)
        {
            // Logged by the turn. The caller may deliver the activity again.
            http.Response.StatusCode = StatusCodes.Status502BadGateway;
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The caller has left; there is nobody to answer.
            http.Abort();
        }
    }

    private static async Task AnswerAsync(HttpContext http, InvokeResponse? answer)
    {
        if (answer is null)
            return;
        http.Response.StatusCode = answer.Status;
        if (answer.Body is null)
            return;
        var body = ActivityJson.WriteAny(answer.Body, indented: answer.Body is not ExpectedReplies);
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.ContentLength = body.Length;
        await http.Response.BodyWriter.WriteAsync(body, http.RequestAborted);
    }

    private static bool IsUtf8Json(HttpRequest request) =>
        request.HasJsonContentType()
        && Microsoft.Net.Http.Headers.MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase));

    private static Task RefuseAsync(HttpContext http, int status, string? sentence = null)
    {
        http.Response.StatusCode = status;
        if (sentence is null)
            return Task.CompletedTask;
        http.Response.ContentType = "text/plain; charset=utf-8";
        return http.Response.WriteAsync(sentence, http.RequestAborted);
    }
}
