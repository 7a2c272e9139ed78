using System.Text.Json;
using InquiryBot.Channels.Slack.Calls;
using Microsoft.AspNetCore.WebUtilities;

namespace InquiryBot.Channels.Slack.Installing;

/// <summary>
/// Where a workspace installs the bot: <c>GET /api/slack/install</c> sends the browser to Slack, and Slack sends it back to <c>/api/slack/oauth</c>. Nobody is written to:
/// who installed it is welcomed on the page, and everybody else by the Home tab when they open it.
/// </summary>
internal sealed class InstallEndpoints(InstallState states, InstalledHomes homes, SlackApi api, SlackAddresses addresses, SlackOptions options, ILogger<InstallEndpoints> logger)
{
    /// <summary>The cookie: this host's alone, out of reach for scripts.</summary>
    public const string Cookie = "__Host-inquirybot-install";

    private static readonly CookieOptions CookieOptions = new() { Path = "/", HttpOnly = true, Secure = true, SameSite = SameSiteMode.Lax, MaxAge = InstallState.Span };

    /// <summary>Sends the browser to Slack.</summary>
    public Task BeginAsync(HttpContext http)
    {
        var (state, cookie) = states.Begin();
        http.Response.Cookies.Append(Cookie, cookie, CookieOptions);
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Redirect(QueryHelpers.AddQueryString(addresses.Authorize.AbsoluteUri, new Dictionary<string, string?>
        {
            ["client_id"] = options.ClientId,
            ["scope"] = string.Join(',', SlackTrial.NeededScopes),
            ["state"] = state,
        }));
        return Task.CompletedTask;
    }

    /// <summary>Takes the browser back from Slack.</summary>
    public async Task FinishAsync(HttpContext http)
    {
        var query = http.Request.Query;
        if (query.ContainsKey("code") && !query.ContainsKey("state"))
        {
            // An administrator began in Slack itself, where there is no state: it begins here, once more.
            http.Response.Redirect($"{Hearing.SlackEndpoints.Root}/install");
            return;
        }

        var page = query.ContainsKey("error") ? InstallPage.Declined : await TakeAsync(http, query["code"].ToString());
        http.Response.Cookies.Delete(Cookie, CookieOptions);
        await page.WriteAsync(http);
    }

    private async Task<InstallPage> TakeAsync(HttpContext http, string code)
    {
        if (code.Length == 0 || !await states.TryTakeAsync(http.Request.Query["state"], http.Request.Cookies[Cookie], http.RequestAborted))
            return InstallPage.Stale;
        try
        {
            return await KeepAsync(await api.ExchangeAsync(code, http.RequestAborted), http.RequestAborted);
        }
        catch (Exception fault) when (fault is SlackApiException or OutgoingCallException)
        {
            logger.InstallFailed(SlackTurnErrors.KindOf(fault));
            return InstallPage.Failed(fault is SlackApiException refusal ? refusal.Error : "no answer");
        }
    }

    private async Task<InstallPage> KeepAsync(JsonElement access, CancellationToken cancellationToken)
    {
        if (access.Has("refresh_token") || access.Has("expires_in"))
        {
            logger.InstallRotates();
            return InstallPage.Failed("token_rotation");
        }

        if (HomeIn(access) is not { } home)
            return InstallPage.Failed("no_bot_token");
        await homes.AddAsync(home, cancellationToken);
        logger.Installed();
        return InstallPage.Done(access.Text("app_id"), home);
    }

    private static SlackHome? HomeIn(JsonElement access)
    {
        var isForAll = access.IsTrue("is_enterprise_install");
        var (team, enterprise) = (access.Member("team").Text("id"), access.Member("enterprise").Text("id"));
        if (access.Text("access_token") is not { } token || access.Text("bot_user_id") is not { } bot || (isForAll ? enterprise : team) is null)
            return null;
        return isForAll ? new SlackHome("", enterprise, bot, token) : new SlackHome(team!, null, bot, token);
    }
}
