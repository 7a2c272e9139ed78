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
        var set = settings.GetSection("Slack").GetChildren().FirstOrDefault(setting => !string.IsNullOrWhiteSpace(setting.Value));
        return set is null ? new(CheckMark.Noted, "cli.check.no-slack") : new(CheckMark.Faulty, "cli.check.no-slack-yet", set.Path);
    }

    private static CheckFinding Teams(IConfiguration settings)
    {
        if (!Has(settings, "MicrosoftAppId"))
            return new(CheckMark.Noted, "cli.check.teams-off");
        var isManaged = "UserAssignedMSI".Equals(settings["MicrosoftAppType"], StringComparison.OrdinalIgnoreCase);
        return isManaged || Has(settings, "MicrosoftAppPassword")
            ? new(CheckMark.Faulty, "cli.check.teams-no-tokens")
            : new(CheckMark.Faulty, "cli.check.teams-no-password");
    }

    private static CheckFinding SecondOpinion(IConfiguration settings) =>
        bool.TryParse(settings["SecondOpinion:Enabled"], out var enabled) && enabled
            ? new(CheckMark.Faulty, "cli.check.no-second-opinion-yet")
            : new(CheckMark.Noted, "cli.check.no-second-opinion");

    private static bool Has(IConfiguration settings, string name) => !string.IsNullOrWhiteSpace(settings[name]);
}
