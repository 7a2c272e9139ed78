using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace InquiryBot.Channels.Teams.Trust;

/// <summary>
/// Which organisations the bot works for. A token says that Teams calls, not on whose behalf; so a bot of one organisation works for that one alone,
/// unless <c>Teams:AllowedTenants</c> says otherwise.
/// </summary>
internal sealed class Tenants(TeamsOptions options, BotRegistration registration)
{
    /// <summary>In the list, it stands for every organisation.</summary>
    public const string Any = "*";

    /// <summary>Whether what happened is of an allowed organisation: the one of the conversation, and the one of who did it.</summary>
    public bool Allow(Activity activity)
    {
        if (Allowed is not { } allowed)
            return true;
        string?[] named = [activity.Conversation?.TenantId, activity.TryGetChannelData<TeamsChannelData>(out var teams) ? teams?.Tenant?.Id : null];
        return named.Any(tenant => !string.IsNullOrEmpty(tenant)) && named.All(tenant => string.IsNullOrEmpty(tenant) || allowed.Contains(tenant, StringComparer.OrdinalIgnoreCase));
    }

    // Null for all of them.
    private string[]? Allowed => options.AllowedTenants switch
    {
        [] => registration.TenantId.Length > 0 ? [registration.TenantId] : null,
        var listed => listed.Contains(Any) ? null : listed,
    };
}
