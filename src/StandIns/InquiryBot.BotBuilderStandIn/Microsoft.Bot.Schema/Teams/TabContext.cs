using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class TabContext
{
    [JsonProperty(PropertyName = "theme")]
    public string Theme { get; set; }
}
