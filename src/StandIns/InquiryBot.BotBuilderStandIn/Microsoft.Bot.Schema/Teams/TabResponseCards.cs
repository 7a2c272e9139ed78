using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class TabResponseCards
{
    [JsonProperty(PropertyName = "cards")]
    public IList<TabResponseCard> Cards { get; set; }
}
