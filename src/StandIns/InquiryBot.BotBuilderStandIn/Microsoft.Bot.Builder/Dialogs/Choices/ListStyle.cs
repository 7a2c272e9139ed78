using Newtonsoft.Json;
using Newtonsoft.Json.Converters;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

[JsonConverter(typeof(StringEnumConverter))]
public enum ListStyle
{
    None = 0,
    Auto = 1,
    Inline = 2,
    List = 3,
    SuggestedAction = 4,
    HeroCard = 5,
}
