namespace InquiryBot.CommandLine;

/// <summary>Says which platforms have what they need to be reached. Only whether a secret is set, never the secret.</summary>
internal static class CredentialChecks
{
    /// <summary>The findings, platform by platform.</summary>
    public static IEnumerable<CheckFinding> Of(IConfiguration settings) => [Slack(settings), Teams(settings), SecondOpinion(settings)];

    private static CheckFinding Slack(IConfiguration settings)
    {
        var token = Has(settings, "Slack:BotToken");
        var socket = Has(settings, "Slack:AppToken");
        var signed = Has(settings, "Slack:SigningSecret");
        var install = Has(settings, "Slack:ClientId") && Has(settings, "Slack:ClientSecret");
        return (token, socket, signed) switch
        {
            (false, false, false) when !install => new(CheckMark.Noted, "cli.check.slack-off"),
            (_, false, false) => new(CheckMark.Faulty, "cli.check.slack-no-way-in"),
            (false, true, false) => new(CheckMark.Faulty, "cli.check.missing", "Slack", "Slack:BotToken"),
            (false, _, true) when !install => new(CheckMark.Faulty, "cli.check.missing", "Slack", "Slack:BotToken"),
            (_, true, _) => new(CheckMark.Fine, "cli.check.slack-socket"),
            _ => new(CheckMark.Fine, "cli.check.slack-http"),
        };
    }

    private static CheckFinding Teams(IConfiguration settings)
    {
        if (!Has(settings, "MicrosoftAppId"))
            return new(CheckMark.Noted, "cli.check.teams-off");
        var type = settings["MicrosoftAppType"] ?? "";
        if (!type.Equals("UserAssignedMSI", StringComparison.OrdinalIgnoreCase) && !Has(settings, "MicrosoftAppPassword"))
            return new(CheckMark.Faulty, "cli.check.missing", "Teams", "MicrosoftAppPassword");
        return type.Length > 0 && !type.Equals("MultiTenant", StringComparison.OrdinalIgnoreCase) && !Has(settings, "MicrosoftAppTenantId")
            ? new(CheckMark.Faulty, "cli.check.missing", "Teams", "MicrosoftAppTenantId")
            : new(CheckMark.Noted, "cli.check.teams");
    }

    private static CheckFinding SecondOpinion(IConfiguration settings)
    {
        if (!bool.TryParse(settings["SecondOpinion:Enabled"], out var enabled) || !enabled)
            return new(CheckMark.Noted, "cli.check.second-opinion-off");
        return Has(settings, "SecondOpinion:Endpoint")
            ? new(CheckMark.Fine, "cli.check.second-opinion")
            : new(CheckMark.Faulty, "cli.check.missing", "SecondOpinion", "SecondOpinion:Endpoint");
    }

    private static bool Has(IConfiguration settings, string name) => !string.IsNullOrWhiteSpace(settings[name]);
}
