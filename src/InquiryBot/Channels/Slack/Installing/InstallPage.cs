using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using InquiryBot.Channels.Slack.Calls;
using InquiryBot.Conversation;
using InquiryBot.Language.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace InquiryBot.Channels.Slack.Installing;

/// <summary>What somebody who installs the bot sees at the end: one paragraph and one link, in the language of their browser. No script, nothing from elsewhere.</summary>
internal sealed class InstallPage
{
    private const string Style =
        "body{font:1.1rem/1.6 system-ui,sans-serif;max-width:34rem;margin:15vh auto;padding:0 1.5rem;color:#1f2d2b;background:#fff}h1{font-size:1.5rem;color:#1f4e4a}a{color:#1f4e4a}"
        + "@media(prefers-color-scheme:dark){body{color:#e6eeec;background:#16201f}h1,a{color:#9fd3c9}}";

    private static readonly string Policy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private readonly int _status;
    private readonly string _key;
    private readonly (string Key, string Address) _link;
    private readonly string _word;

    private InstallPage(int status, string key, (string Key, string Address) link, string word = "") => (_status, _key, _link, _word) = (status, key, link, word);

    /// <summary>The person said no, at Slack.</summary>
    public static InstallPage Declined { get; } = new(StatusCodes.Status200OK, "declined", Again);

    /// <summary>The state is none of this browser's, too old, or used.</summary>
    public static InstallPage Stale { get; } = new(StatusCodes.Status400BadRequest, "stale", Again);

    private static (string, string) Again => ("again", $"{Hearing.SlackEndpoints.Root}/install");

    /// <summary>It worked.</summary>
    public static InstallPage Done(string? app, SlackHome home) => new(StatusCodes.Status200OK, home.Enterprise is null ? "done" : "done-everywhere", ("open", AddressOf(app, home)));

    /// <summary>Slack did not give a token that works.</summary>
    /// <param name="word">Slack's own word for why.</param>
    public static InstallPage Failed(string word) => new(StatusCodes.Status502BadGateway, "failed", Again, word);

    /// <summary>Writes the page.</summary>
    public Task WriteAsync(HttpContext http)
    {
        var language = LanguageOf(http.Request);
        var headers = http.Response.Headers;
        (headers.ContentSecurityPolicy, headers.CacheControl, headers.XContentTypeOptions, headers["Referrer-Policy"]) = (Policy, "no-store", "nosniff", "no-referrer");
        (http.Response.StatusCode, http.Response.ContentType) = (_status, "text/html; charset=utf-8");
        return http.Response.WriteAsync(Html(BotTexts.For(language), language == MessageLanguage.Dutch ? "nl" : "en"), http.RequestAborted);
    }

    private string Html(BotTexts texts, string language)
    {
        var (title, words) = (Encoded(texts[$"slack.install.{_key}.title"]), Encoded(texts.Format($"slack.install.{_key}", _word)));
        return $"""
            <!DOCTYPE html>
            <html lang="{language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title><style>{Style}</style></head>
            <body><main><h1>{title}</h1><p>{words}</p><p><a href="{Encoded(_link.Address)}">{Encoded(texts[$"slack.install.link-{_link.Key}"])}</a></p></main></body></html>
            """;
    }

    private static string AddressOf(string? app, SlackHome home) => app is null
        ? "https://slack.com/"
        : QueryHelpers.AddQueryString("https://slack.com/app_redirect", new Dictionary<string, string?> { ["app"] = app, ["team"] = home.Organisation });

    private static string Encoded(string words) => HtmlEncoder.Default.Encode(words);

    private static MessageLanguage LanguageOf(HttpRequest request) => BotTexts.LanguageOf(
        request.GetTypedHeaders().AcceptLanguage.OrderByDescending(language => language.Quality ?? 1).Select(language => language.Value.Value)
            .FirstOrDefault(code => code?.StartsWith("nl", StringComparison.OrdinalIgnoreCase) == true || code?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true));
}
