using InquiryBot.Channels.Teams.Hearing;
using InquiryBot.Channels.Teams.Json;
using InquiryBot.Channels.Teams.Trust;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace InquiryBot.Channels.Teams;

/// <summary><c>POST /api/messages</c>: the caller is checked first, then the body; the answer is written when the turn has ended.</summary>
internal sealed class MessagesEndpoint(Callers callers, ServiceHosts hosts, Tenants tenants, TeamsIntake intake, TeamsOptions options, ILogger<MessagesEndpoint> logger)
{
    public const string Path = "/api/messages";

    public async Task HandleAsync(HttpContext http)
    {
        try
        {
            if (await callers.OfAsync(http) is { } caller)
                await TakeAsync(http, caller);
            else
                await RefuseAsync(http, StatusCodes.Status401Unauthorized);
        }
        catch (OutgoingCallException)
        {
            // Logged where the keys are fetched. Who comes with a good token may come again.
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
    }

    private async Task TakeAsync(HttpContext http, Caller caller)
    {
        if (!IsUtf8Json(http.Request))
            await RefuseAsync(http, StatusCodes.Status415UnsupportedMediaType, "Send one activity with the content type application/json, in UTF-8.");
        else if (await BoundedBody.ReadAsync(http.Request, options.LargestBodyBytes, http.RequestAborted) is { } body)
            await TakeAsync(http, caller, ActivityJson.Read(body));
        else
            await RefuseAsync(http, StatusCodes.Status413PayloadTooLarge, $"The body is larger than {options.LargestBodyBytes} bytes (Teams:LargestBodyBytes).");
    }

    private async Task TakeAsync(HttpContext http, Caller caller, ActivityReading reading)
    {
        if (reading.Activity is not { } activity)
            await RefuseAsync(http, StatusCodes.Status400BadRequest, reading.Fault);
        else if (caller.RefusalOf(activity) is { } mismatch)
            await RefuseAsync(http, StatusCodes.Status401Unauthorized, reason: mismatch);
        else if (activity.ServiceUrl is not null && !hosts.Allow(activity.ServiceUrl))
            await RefuseAsync(http, StatusCodes.Status403Forbidden, reason: "its serviceUrl is not on Teams:AllowedServiceHosts");
        else if (!tenants.Allow(activity))
            await RefuseAsync(http, StatusCodes.Status403Forbidden, reason: "its tenant is not on Teams:AllowedTenants");
        else if (RequiredMembers.FaultOf(activity) is { } fault)
            await RefuseAsync(http, StatusCodes.Status400BadRequest, fault);
        else
            await RunAsync(http, caller, activity);
    }

    private async Task RunAsync(HttpContext http, Caller caller, Activity activity)
    {
        var bot = http.RequestServices.GetRequiredService<IBot>();
        try
        {
            var answer = await intake.TakeAsync(caller, activity, bot, http.RequestAborted);
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

    private Task RefuseAsync(HttpContext http, int status, string? sentence = null, string? reason = null)
    {
        if (reason is not null)
            Log.Refused(logger, reason);
        http.Response.StatusCode = status;
        if (sentence is null)
            return Task.CompletedTask;
        http.Response.ContentType = "text/plain; charset=utf-8";
        return http.Response.WriteAsync(sentence, http.RequestAborted);
    }
}
