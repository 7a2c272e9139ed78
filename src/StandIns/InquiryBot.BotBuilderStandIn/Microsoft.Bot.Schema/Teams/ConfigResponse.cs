using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class ConfigResponse<T> : ConfigResponseBase
{
    [JsonProperty(PropertyName = "config")]
    public T Config { get; set; }

    [JsonProperty(PropertyName = "cacheInfo")]
    public CacheInfo CacheInfo { get; set; }
}
