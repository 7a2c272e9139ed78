using System.Globalization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class ReadReceiptInfo
{
    public ReadReceiptInfo()
    {
    }

    public ReadReceiptInfo(string lastReadMessageId)
    {
        LastReadMessageId = lastReadMessageId;
    }

    [JsonProperty(PropertyName = "lastReadMessageId")]
    public string LastReadMessageId { get; set; }

    /// <summary>Teams message ids are timestamps in milliseconds, so "read" means "not later".</summary>
    public static bool IsMessageRead(string compareMessageId, string lastReadMessageId) =>
        TryParse(compareMessageId, out var compared) && TryParse(lastReadMessageId, out var lastRead) && compared <= lastRead;

    public bool IsMessageRead(string compareMessageId) => IsMessageRead(compareMessageId, LastReadMessageId);

    private static bool TryParse(string id, out long value) => long.TryParse(id, NumberStyles.Integer, CultureInfo.InvariantCulture, out value);
}
