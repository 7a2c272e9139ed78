using InquiryBot.Language;
using InquiryBot.Reports.Transcripts;

namespace InquiryBot.Reports;

/// <summary>Reads the messages of a conversation for a report.</summary>
internal static class RoomReader
{
    /// <summary>The facts of a message.</summary>
    public static MessageFacts Read(TranscriptMessage message) =>
        MessageFacts.Of(message, MessageReader.Default.Read(message.Text, message.Context with { Earlier = WhatAsked(message) }));

    // In a chat an answer may come many messages after its question, so all that came before counts. In a meeting somebody
    // asks something every minute, and what is said now is at most asked for by the one who spoke just before: otherwise
    // no advice would ever be unasked.
    private static IReadOnlyList<EarlierMessage> WhatAsked(TranscriptMessage message)
    {
        var earlier = message.Context.Earlier;
        if (message.At is not null || message.Thread is not null)
            return earlier;
        var last = earlier.Count - 1;
        while (last > 0 && earlier[last].FromSameAuthor == true)
            last--;
        return last <= 0 ? earlier : [.. earlier.Skip(last)];
    }
}
