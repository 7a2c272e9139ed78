using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace InquiryBot.Channels.Teams.Hearing;

/// <summary>What Teams says of the place of an activity, read member by member: making the SDK's own object of it costs more than the rest of the turn.</summary>
internal static class ChannelFacts
{
    /// <summary>A text in the channel data, such as <c>team</c>, <c>id</c>; null when it is not there.</summary>
    public static string? Text(Activity activity, string part, string member) =>
        activity.ChannelData is JObject all && all[part] is JObject some && some[member] is JValue { Type: JTokenType.String } value ? (string?)value : null;

    /// <summary>The channel that whoever installed the bot picked for it, or null.</summary>
    public static string? SelectedChannel(Activity activity) =>
        activity.ChannelData is JObject all && all["settings"] is JObject settings && settings["selectedChannel"] is JObject selected ? selected["id"]?.ToString() : null;
}
