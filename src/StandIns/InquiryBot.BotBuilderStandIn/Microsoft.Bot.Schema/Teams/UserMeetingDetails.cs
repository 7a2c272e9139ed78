using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class UserMeetingDetails
{
    [JsonProperty(PropertyName = "InMeeting")]
    public bool InMeeting { get; set; }

    [JsonProperty(PropertyName = "Role")]
    public string Role { get; set; }
}
