using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class TabResponseCard
{
    [JsonProperty(PropertyName = "card")]
    public object Card { get; set; }
}
