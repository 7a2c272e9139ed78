using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class TabResponse
{
    [JsonProperty(PropertyName = "tab")]
    public TabResponsePayload Tab { get; set; }
}
