using System.Net;

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
        return context.Response.WriteAsync(refusal, context.RequestAborted);
    }

    private string? Refusal(HttpContext context)
    {
        if (!IsAtThisMachine(context))
            return "The page of InquiryBot answers only on the machine it runs on, because nobody signs in.";
        if (!options.HostNames.Contains(context.Request.Host.Host, StringComparer.OrdinalIgnoreCase))
            return $"The page of InquiryBot answers as {string.Join(", ", options.HostNames)} and under no other name (setting Web:HostNames).";
        return null;
    }

    private static bool IsAtThisMachine(HttpContext context) =>
        // An in-memory server has no address.
        (context.Connection.RemoteIpAddress is not { } address || IPAddress.IsLoopback(address))
        && !SignsOfForwarding.Any(context.Request.Headers.ContainsKey);
}
