using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class TeamsMeetingMember
{
    public TeamsMeetingMember(TeamsChannelAccount user, UserMeetingDetails meeting)
    {
        User = user;
        Meeting = meeting;
    }

    [JsonProperty(PropertyName = "user")]
    public TeamsChannelAccount User { get; set; }

    [JsonProperty(PropertyName = "Meeting")]
    public UserMeetingDetails Meeting { get; set; }
}
