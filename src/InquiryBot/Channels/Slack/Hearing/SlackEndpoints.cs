using System.Text;
using InquiryBot.Channels.Slack.Calls;
using InquiryBot.Channels.Slack.Saying;
using InquiryBot.Storage;
using Microsoft.AspNetCore.WebUtilities;

namespace InquiryBot.Channels.Slack.Hearing;

/// <summary>
/// Where Slack calls the bot: <c>/api/slack/events</c>, <c>/interactions</c> and <c>/commands</c>. Only the size is looked at before the signature is; what is
/// not Slack's is answered 401, or 413 when it is too large to read.
/// </summary>
internal sealed class SlackEndpoints(
    RequestSignature signature, SlackIntake intake, SlackWork work, SlowAnswers slow, Deliveries deliveries, SlackOptions options, ILogger<SlackEndpoints> logger)
{
    public const string Root = "/api/slack";

    private const string Form = "application/x-www-form-urlencoded";

    /// <summary>An event, or the question whether this address is the app's.</summary>
    public Task EventsAsync(HttpContext http) => SignedAsync(http, once: false, async body =>
    {
        if (!http.Request.HasJsonContentType())
            return WrongType("an event as application/json");
        if (JsonReading.Parse(body) is not { } envelope || envelope.Text("type") is not { } type)
            return Results.Text("The body is no JSON object with a \"type\".", statusCode: StatusCodes.Status400BadRequest);
        if (type == "url_verification")
            return envelope.Text("challenge") is { } challenge ? Results.Text(challenge) : Results.Text("The \"challenge\" is missing.", statusCode: StatusCodes.Status400BadRequest);
        return Answer(await work.WithinAsync(intake.TakeEventAsync(envelope, http.RequestAborted)));
    });

    /// <summary>A pressed button, or the message shortcut.</summary>
    public Task InteractionsAsync(HttpContext http) => SignedAsync(http, once: true, async body =>
    {
        if (FormIn(http.Request, body) is not { } form)
            return WrongType($"a form as {Form}");
        if (IsCertificateCheck(form))
            return Results.Ok();
        if (JsonReading.Parse(Encoding.UTF8.GetBytes(form.GetValueOrDefault("payload").ToString())) is not { } payload)
            return Results.Text("The field \"payload\" is missing or no JSON object.", statusCode: StatusCodes.Status400BadRequest);
        return Answer(await work.WithinAsync(intake.TakeInteractionAsync(payload, http.RequestAborted)));
    });

    /// <summary><c>/inquire</c>.</summary>
    public Task CommandsAsync(HttpContext http) => SignedAsync(http, once: true, async body =>
    {
        if (FormIn(http.Request, body) is not { } form)
            return WrongType($"a form as {Form}");
        if (IsCertificateCheck(form))
            return Results.Ok();
        if (SlashCommand.Read(form) is not { } command)
            return Results.Text("A command needs the fields \"team_id\", \"channel_id\" and \"user_id\".", statusCode: StatusCodes.Status400BadRequest);
        var state = await work.WithinAsync(intake.TakeCommandAsync(command, http.RequestAborted));
        return state == WorkState.Going ? Results.Json(slow.To(command)) : Answer(state);
    });

    private async Task SignedAsync(HttpContext http, bool once, Func<byte[], Task<IResult>> handle)
    {
        var answer = await BoundedBody.ReadAsync(http.Request, options.LargestBodyBytes, http.RequestAborted) is { } body
            ? await TryAsync(async () => await FaultOfAsync(http, body, once) is { } fault ? Refuse(fault) : await handle(body))
            : Results.Text($"The body is larger than {options.LargestBodyBytes} bytes (Slack:LargestBodyBytes).", statusCode: StatusCodes.Status413PayloadTooLarge);
        await answer.ExecuteAsync(http);
    }

    // Events come again with a number of their own; buttons and commands never do, so a signature is good for one of them.
    private async Task<string?> FaultOfAsync(HttpContext http, byte[] body, bool once)
    {
        var signed = http.Request.Headers["X-Slack-Signature"].ToString();
        return signature.FaultOf(http.Request.Headers["X-Slack-Request-Timestamp"], signed, body)
            ?? (once && !await deliveries.TryUseAsync(signed, http.RequestAborted) ? "its signature was used before" : null);
    }

    private static async Task<IResult> TryAsync(Func<Task<IResult>> handle)
    {
        try
        {
            return await handle();
        }
        catch (Exception fault) when (fault is SlackApiException or OutgoingCallException or DatabaseException)
        {
            // Who the bot is could not be found out: Slack may deliver again.
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }

    private IResult Refuse(string reason)
    {
        logger.Refused(reason);
        return Results.StatusCode(StatusCodes.Status401Unauthorized);
    }

    // Only what is done is acknowledged: what still goes on would be lost with the program.
    private static IResult Answer(WorkState state) => state == WorkState.Done ? Results.Ok() : Results.StatusCode(StatusCodes.Status503ServiceUnavailable);

    private static IResult WrongType(string wanted) => Results.Text($"Send {wanted}.", statusCode: StatusCodes.Status415UnsupportedMediaType);

    private static Dictionary<string, Microsoft.Extensions.Primitives.StringValues>? FormIn(HttpRequest request, byte[] body) =>
        request.ContentType?.StartsWith(Form, StringComparison.OrdinalIgnoreCase) == true ? QueryHelpers.ParseQuery(Encoding.UTF8.GetString(body)) : null;

    private static bool IsCertificateCheck(Dictionary<string, Microsoft.Extensions.Primitives.StringValues> form) => form.GetValueOrDefault("ssl_check") == "1";
}
