namespace InquiryBot.Channels.Teams;

/// <summary>The bot's registration at Azure Bot Service, by the setting names that Bot Framework bots share.</summary>
internal sealed record BotRegistration(string AppId, string AppType, string TenantId)
{
    /// <summary>Whether there is a registration; without one only this machine can try the bot, in Development.</summary>
    public bool Exists => AppId.Length > 0;

    /// <summary>What an operator must know about who is let in, or null when there is nothing to say.</summary>
    public string? Warning => Exists
        ? "MicrosoftAppId is set, and this build cannot validate the tokens of Bot Framework channels yet: every call to /api/messages is answered with 401."
        : null;

    public static BotRegistration From(IConfiguration configuration) => new(
        configuration["MicrosoftAppId"] ?? "",
        configuration["MicrosoftAppType"] ?? "",
        configuration["MicrosoftAppTenantId"] ?? "");
}
