using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace InquiryBot.Channels.Teams.Trust;

/// <summary>Who called, and what they may speak for.</summary>
/// <param name="Identity">For the turn.</param>
internal sealed record Caller(ClaimsIdentity Identity)
{
    /// <summary>Somebody at this machine, who needs no token and speaks for whom they like.</summary>
    public static Caller AtThisMachine { get; } = new(new ClaimsIdentity("anonymous"));

    /// <summary>The reply address that the token was made for; null at this machine.</summary>
    public string? ServiceUrl { get; init; }

    /// <summary>The channels that the key may speak for; null at this machine.</summary>
    public IReadOnlyList<string>? Endorsements { get; init; }

    /// <summary>Why this caller may not bring this activity, in a word for the log; null when they may.</summary>
    public string? RefusalOf(Activity activity)
    {
        if (Endorsements is null)
            return null;
        if (ServiceUrl is null || activity.ServiceUrl is null || !Same(ServiceUrl, activity.ServiceUrl))
            return "the token is for another serviceUrl";
        return Endorsements.Contains(activity.ChannelId ?? "", StringComparer.Ordinal) ? null : "the key is not endorsed for the channel";
    }

    private static bool Same(string claimed, string named) => claimed.TrimEnd('/').Equals(named.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);
}
