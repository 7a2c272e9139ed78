using System.Text.Json;

namespace InquiryBot.Tests.Privacy;

/// <summary>What Teams sends to the bot when canaries sing.</summary>
internal static class CanaryActivities
{
    /// <summary>A message of the person to the bot alone.</summary>
    public static string Private(string connector, string text) =>
        Of(connector, "message", new { id = "a:kanariegesprek@thread.tacv2", conversationType = "personal", tenantId = Canaries.Tenant }, new { text });

    /// <summary>A message of the person in a channel.</summary>
    public static string InChannel(string connector, string text) => Of(connector, "message", Team, new { text });

    /// <summary>The person leaves the team.</summary>
    public static string Leaving(string connector) =>
        Of(connector, "conversationUpdate", Team, new { membersRemoved = new[] { new { id = Canaries.Person, name = Canaries.Name } } });

    private static object Team => new { id = Canaries.Conversation, conversationType = "channel", isGroup = true, name = Canaries.Channel, tenantId = Canaries.Tenant };

    private static string Of(string connector, string type, object conversation, object more)
    {
        var activity = new Dictionary<string, object>
        {
            ["type"] = type,
            ["id"] = Canaries.Message,
            ["channelId"] = "msteams",
            ["serviceUrl"] = $"{connector}/teams/",
            ["locale"] = "en-GB",
            ["from"] = new { id = Canaries.Person, name = Canaries.Name, aadObjectId = Canaries.Tenant },
            ["recipient"] = new { id = "28:bot", name = "InquiryBot" },
            ["conversation"] = conversation,
            ["channelData"] = new { tenant = new { id = Canaries.Tenant }, team = new { name = Canaries.Channel } },
        };
        foreach (var member in JsonSerializer.SerializeToElement(more).EnumerateObject())
            activity[member.Name] = member.Value;
        return JsonSerializer.Serialize(activity);
    }
}
