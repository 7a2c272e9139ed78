using System.Net;
using InquiryBot.Conversation;

namespace InquiryBot.Channels.Web.Protection;

/// <summary>
/// Lets only people at this machine see the page: the connection is loopback, nobody forwards it, and the browser was not
/// tricked into asking under another name (DNS rebinding).
/// </summary>
internal sealed class LocalVisitors(RequestDelegate next, WebOptions options)
{
    private static readonly string[] SignsOfForwarding = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host"];

    /// <summary>Answers strangers with one sentence, lets everyone else through.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        if (Refusal(context) is not { } refusal)
            return next(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(refusal, context.RequestAborted);
    }

    private string? Refusal(HttpContext context)
    {
        var texts = BotTexts.For(PageLanguage.Of(context.Request));
        if (!IsAtThisMachine(context))
            return texts["web.refused.elsewhere"];
        if (!options.HostNames.Contains(context.Request.Host.Host, StringComparer.OrdinalIgnoreCase))
            return texts.Format("web.refused.name", string.Join(", ", options.HostNames));
        return null;
    }

    private static bool IsAtThisMachine(HttpContext context) =>
        // An in-memory server has no address.
        (context.Connection.RemoteIpAddress is not { } address || IPAddress.IsLoopback(address))
        && !SignsOfForwarding.Any(context.Request.Headers.ContainsKey);
}
