using InquiryBot.Retrospectives;
using InquiryBot.Retrospectives.Board;

namespace InquiryBot.Channels.Web.Boards;

/// <summary>
/// The key to somebody's seat, in a cookie that goes to the address of that one board and nowhere else. No script can read it, and no form of another site
/// brings it along. The server keeps only what it hashes to.
/// </summary>
internal sealed class SeatCookie(RetrospectiveOptions options)
{
    /// <summary>What it is called.</summary>
    public const string Name = "inquirybot-seat";

    private const int KeyLength = 32;

    /// <summary>The key that a browser brings; null when it has none, or something else.</summary>
    public static string? Read(HttpRequest request) =>
        request.Cookies[Name] is { Length: KeyLength } key && key.All(char.IsAsciiHexDigitLower) ? key : null;

    /// <summary>Gives a browser the key, for as long as a session is kept.</summary>
    public void Write(HttpContext context, Visit visit) =>
        context.Response.Cookies.Append(Name, visit.SeatKey, Shape(context.Request, visit.Code, options.AbandonedAfter));

    /// <summary>Takes the key away.</summary>
    public static void Delete(HttpContext context, string code) => context.Response.Cookies.Delete(Name, Shape(context.Request, code, null));

    // Lax, so that a link to the board in a chat opens it for somebody who is in already; a form of another site does not get it.
    private static CookieOptions Shape(HttpRequest request, string code, TimeSpan? age) => new()
    {
        Path = $"/retro/{code}",
        HttpOnly = true,
        IsEssential = true,
        SameSite = SameSiteMode.Lax,
        Secure = request.IsHttps,
        MaxAge = age,
    };
}
