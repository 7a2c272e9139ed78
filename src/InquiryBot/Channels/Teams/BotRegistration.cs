namespace InquiryBot.Channels.Teams;

/// <summary>How the bot is registered, by the names that Bot Framework bots share.</summary>
internal enum BotRegistrationType
{
    /// <summary>A secret, and a tenant that all such bots share. New ones are not made any more; existing ones run on.</summary>
    MultiTenant,

    /// <summary>A secret, in the tenant of the owner.</summary>
    SingleTenant,

    /// <summary>No secret: the machine in Azure that the bot runs on has an identity.</summary>
    UserAssignedMsi,
}

/// <summary>The bot's registration at Azure Bot Service, by the setting names that Bot Framework bots share.</summary>
internal sealed class BotRegistration(string appId, BotRegistrationType type, string tenantId, string password)
{
    /// <summary>No registration.</summary>
    public static BotRegistration None { get; } = new("", BotRegistrationType.MultiTenant, "", "");

    /// <summary>The application (client) id.</summary>
    public string AppId { get; } = appId;

    public BotRegistrationType Type { get; } = type;

    /// <summary>The tenant that the registration lives in; empty for a bot of many tenants.</summary>
    public string TenantId { get; } = tenantId;

    /// <summary>The secret; never logged, never written.</summary>
    public string Password { get; } = password;

    /// <summary>Whether there is a registration; without one only this machine can try the bot, in Development.</summary>
    public bool Exists => AppId.Length > 0;

    /// <summary>Whether the bot can sign in, and so answer.</summary>
    public bool CanSignIn => Exists && (Type == BotRegistrationType.UserAssignedMsi || Password.Length > 0);

    /// <summary>What an operator must know, or null when there is nothing to say.</summary>
    public string? Warning => Exists && !CanSignIn
        ? "MicrosoftAppId is set and MicrosoftAppPassword is not: the bot hears what Teams sends, and cannot answer."
        : null;

    /// <summary>Reads the settings.</summary>
    /// <param name="settings">Where they stand.</param>
    /// <param name="fault">Told of each fault: code, name, value and what would work, never the secret.</param>
    public static BotRegistration From(IConfiguration settings, Action<string> fault)
    {
        var (id, type, tenant) = (Given(settings, "MicrosoftAppId"), Given(settings, "MicrosoftAppType"), Given(settings, "MicrosoftAppTenantId"));
        if (id.Length == 0)
            return None;
        if (!Guid.TryParseExact(id, "D", out _))
            fault($"INQ1004 MicrosoftAppId is '{id}'. It takes the application (client) id of the bot's registration, such as 11111111-2222-3333-4444-555555555555.");
        var kind = tenant.Length > 0 ? BotRegistrationType.SingleTenant : BotRegistrationType.MultiTenant;
        if (type.Length > 0 && (!Enum.TryParse(type, ignoreCase: true, out kind) || char.IsAsciiDigit(type[0])))
            fault($"INQ1004 MicrosoftAppType is '{type}'. It takes SingleTenant, UserAssignedMSI or MultiTenant.");
        if (kind != BotRegistrationType.MultiTenant && tenant.Length == 0)
            fault($"INQ1004 MicrosoftAppTenantId is missing. A bot of the type '{type}' needs the tenant id of its registration.");
        var password = Given(settings, "MicrosoftAppPassword");
        if (kind == BotRegistrationType.UserAssignedMsi && password.Length > 0)
            fault("INQ1004 MicrosoftAppPassword is set, and a bot of the type UserAssignedMSI has no secret. Remove one of the two.");
        return new BotRegistration(id, kind, tenant, password);
    }

    /// <summary>Never the secret.</summary>
    public override string ToString() => $"a registration of the type {Type}";

    private static string Given(IConfiguration settings, string name) => settings[name]?.Trim() ?? "";
}
