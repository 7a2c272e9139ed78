using Microsoft.Bot.Builder.Snapshots;

namespace Microsoft.Bot.Schema;

public partial class Activity
{
    /// <summary>Whether its own members are texts, times and empty lists only, so that it can be copied without JSON.</summary>
    internal bool IsPlainItself =>
        GetType() == typeof(Activity)
        && IsEmptyList(Attachments) && IsEmptyList(Entities) && IsEmptyList(MembersAdded) && IsEmptyList(MembersRemoved)
        && IsEmptyList(ReactionsAdded) && IsEmptyList(ReactionsRemoved) && IsEmptyList(ListenFor) && IsEmptyList(TextHighlights)
        && ChannelData is null && Value is null && RelatesTo is null && SemanticAction is null && _properties is null or { HasValues: false };

    internal Activity CopyItself()
    {
        var copy = (Activity)MemberwiseClone();
        copy._properties = null;
        copy.Attachments = Fresh(Attachments);
        copy.Entities = Fresh(Entities);
        copy.MembersAdded = Fresh(MembersAdded);
        copy.MembersRemoved = Fresh(MembersRemoved);
        copy.ReactionsAdded = Fresh(ReactionsAdded);
        copy.ReactionsRemoved = Fresh(ReactionsRemoved);
        copy.ListenFor = Fresh(ListenFor);
        copy.TextHighlights = Fresh(TextHighlights);
        return copy;
    }

    internal void WriteItselfTo(FingerprintWriter writer)
    {
        WriteTextsTo(writer);
        writer.Write(Timestamp);
        writer.Write(LocalTimestamp);
        writer.Write(Expiration);
        writer.Write(HistoryDisclosed, depth: 0);
        writer.WriteCount(Attachments);
        writer.WriteCount(Entities);
        writer.WriteCount(MembersAdded);
        writer.WriteCount(MembersRemoved);
        writer.WriteCount(ReactionsAdded);
        writer.WriteCount(ReactionsRemoved);
        writer.WriteCount(ListenFor);
        writer.WriteCount(TextHighlights);
    }

    private static bool IsEmptyList<T>(IList<T> list) => list is null or List<T> { Count: 0 };

    private static List<T> Fresh<T>(IList<T> empty) => empty is null ? null : [];

    private void WriteTextsTo(FingerprintWriter writer)
    {
        writer.Write(Id);
        writer.Write(LocalTimezone);
        writer.Write(ServiceUrl);
        writer.Write(ChannelId);
        writer.Write(TextFormat);
        writer.Write(AttachmentLayout);
        writer.Write(TopicName);
        writer.Write(Locale);
        writer.Write(Text);
        writer.Write(Speak);
        writer.Write(InputHint);
        writer.Write(Summary);
        writer.Write(Action);
        writer.Write(ReplyToId);
        writer.Write(Label);
        writer.Write(ValueType);
        writer.Write(Name);
        writer.Write(Code);
        writer.Write(Importance);
        writer.Write(DeliveryMode);
        writer.Write(CallerId);
    }
}
