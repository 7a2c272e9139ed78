namespace InquiryBot.CommandLine;

/// <summary>
/// Says which platforms this build can reach and whether they are set up. A setting without an effect is a fault: somebody relies on it.
/// Only whether a secret is set is looked at, never the secret.
/// </summary>
internal static class PlatformChecks
{
    /// <summary>The findings, platform by platform.</summary>
    public static IEnumerable<CheckFinding> Of(IConfiguration settings) => [Slack(settings), Teams(settings), SecondOpinion(settings)];

    private static CheckFinding Slack(IConfiguration settings)
    {
        var (bot, app, secret) = (settings["Slack:BotToken"] ?? "", settings["Slack:AppToken"] ?? "", settings["Slack:SigningSecret"] ?? "");
        if (bot.Length == 0 && Has(settings, "Slack:ClientId") && Has(settings, "Slack:ClientSecret"))
            return app.Length + secret.Length == 0 ? new(CheckMark.Faulty, "cli.check.slack-no-way-in") : new(CheckMark.Fine, "cli.check.slack-installable");
        if (bot.Length == 0)
        {
            var isUntouched = app.Length + secret.Length == 0 && !Has(settings, "Slack:ClientId") && !Has(settings, "Slack:ClientSecret");
            return isUntouched ? new(CheckMark.Noted, "cli.check.no-slack") : new(CheckMark.Faulty, "cli.check.slack-no-token");
        }

        if (!bot.StartsWith("xoxb-", StringComparison.Ordinal))
            return new(CheckMark.Faulty, "cli.check.slack-not-a-token", "Slack:BotToken", "xoxb-");
        if (app.Length > 0 && !app.StartsWith("xapp-", StringComparison.Ordinal))
            return new(CheckMark.Faulty, "cli.check.slack-not-a-token", "Slack:AppToken", "xapp-");
        return app.Length + secret.Length == 0
            ? new(CheckMark.Faulty, "cli.check.slack-no-way-in")
            : new(CheckMark.Fine, app.Length > 0 ? "cli.check.slack-socket" : "cli.check.slack-http");
    }

    private static CheckFinding Teams(IConfiguration settings)
    {
        if (!Has(settings, "MicrosoftAppId"))
            return new(CheckMark.Noted, "cli.check.teams-off");
        var isManaged = "UserAssignedMSI".Equals(settings["MicrosoftAppType"], StringComparison.OrdinalIgnoreCase);
        return isManaged || Has(settings, "MicrosoftAppPassword")
            ? new(CheckMark.Noted, "cli.check.teams-consent")
            : new(CheckMark.Faulty, "cli.check.teams-no-password");
    }

    private static CheckFinding SecondOpinion(IConfiguration settings) =>
        bool.TryParse(settings["SecondOpinion:Enabled"], out var enabled) && enabled
            ? new(CheckMark.Faulty, "cli.check.no-second-opinion-yet")
            : new(CheckMark.Noted, "cli.check.no-second-opinion");

    private static bool Has(IConfiguration settings, string name) => !string.IsNullOrWhiteSpace(settings[name]);
}
