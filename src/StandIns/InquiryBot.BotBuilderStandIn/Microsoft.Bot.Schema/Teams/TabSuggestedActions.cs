using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class TabSuggestedActions
{
    [JsonProperty(PropertyName = "actions")]
    public IList<CardAction> Actions { get; set; }
}
