using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class TaskModuleMessageResponse : TaskModuleResponseBase
{
    public TaskModuleMessageResponse()
    {
    }

    public TaskModuleMessageResponse(string value = null)
    {
        Value = value;
    }

    [JsonProperty(PropertyName = "value")]
    public string Value { get; set; }
}
