using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class MeetingEventDetails : MeetingDetailsBase
{
    internal MeetingEventDetails()
    {
    }

    [JsonProperty(PropertyName = "MeetingType")]
    public string MeetingType { get; set; }
}
