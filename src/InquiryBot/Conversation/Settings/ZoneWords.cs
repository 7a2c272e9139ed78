using InquiryBot.Conversation.Prompts;

namespace InquiryBot.Conversation.Settings;

/// <summary>Finds a time zone by its IANA name or its city, slips of the finger forgiven: "Europe/Amsterdam", "amsterdam", "new york", "Parijs".</summary>
internal static class ZoneWords
{
    private static readonly Lazy<(string Id, string Whole, string City)[]> Zones = new(Load);

    /// <summary>The IANA name, or null when none or more than one could be meant.</summary>
    public static string? Find(string words)
    {
        var said = Commands.Plain(words.Replace('_', ' ').Replace('/', ' '));
        if (said.Length < 3)
            return null;
        return Only(zone => zone.Whole == said)
            ?? Only(zone => zone.City == said)
            ?? Only(zone => EditDistance.Forgiven(zone.City) is > 0 and var bound && EditDistance.Between(said, zone.City, Math.Min(bound, 1)) <= 1);

        string? Only(Func<(string Id, string Whole, string City), bool> isMeant) =>
            Zones.Value.Where(isMeant).Select(zone => zone.Id).Take(2).ToArray() is [var id] ? id : null;
    }

    private static (string, string, string)[] Load() =>
    [
        .. from zone in TimeZoneInfo.GetSystemTimeZones()
           where zone.HasIanaId && (zone.Id == "UTC" || zone.Id.IndexOf('/', StringComparison.Ordinal) > 0)
           let parts = zone.Id.Split('/')
           where parts[0] is not ("Etc" or "posix" or "right" or "SystemV" or "US")
           select (zone.Id, Commands.Plain(zone.Id.Replace('/', ' ').Replace('_', ' ')), Commands.Plain(parts[^1].Replace('_', ' '))),
    ];
}
