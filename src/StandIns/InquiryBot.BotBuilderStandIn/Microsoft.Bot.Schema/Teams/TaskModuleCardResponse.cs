using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class TaskModuleCardResponse : TaskModuleResponseBase
{
    public TaskModuleCardResponse()
    {
    }

    public TaskModuleCardResponse(TabResponse value)
    {
        Value = value;
    }

    [JsonProperty(PropertyName = "value")]
    public TabResponse Value { get; set; }
}
