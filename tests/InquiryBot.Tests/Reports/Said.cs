using InquiryBot.Language;
using InquiryBot.Reports;

namespace InquiryBot.Tests.Reports;

/// <summary>Facts of messages, made by hand, so that counting is tested apart from reading.</summary>
internal static class Said
{
    /// <summary>A message with sentences of the given kinds.</summary>
    public static MessageFacts By(string? author, params SentenceKind[] kinds) => new()
    {
        Author = author,
        Kinds = kinds,
        Stances = new StanceCounts(1, Count(kinds, Stance.Telling), Count(kinds, Stance.Asking), Count(kinds, Stance.Other)),
        UnaskedAdvice = kinds.Count(kind => kind == SentenceKind.Advice),
        Language = InquiryBot.Language.Text.MessageLanguage.English,
        HasSomebodyBefore = true,
    };

    /// <summary>The report of messages.</summary>
    public static RoomReport Report(params IEnumerable<MessageFacts> messages)
    {
        var tally = new RoomTally();
        foreach (var message in messages)
            tally.Add(message);
        return tally.ToReport();
    }

    private static int Count(SentenceKind[] kinds, Stance stance) => kinds.Count(kind => kind.Stance() == stance);
}
