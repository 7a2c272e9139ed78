using InquiryBot.Language;

namespace InquiryBot.Reports;

/// <summary>
/// Tells whether a question goes on about what somebody else just said: it takes up one of their words, or points back with
/// "that" or "dat". A rough measure on purpose: it is reported for a room, never for a message.
/// </summary>
internal static class FollowUp
{
    // What was said longer ago than this is a new subject again.
    private const int MessagesBack = 3;

    // A long question that contains "that" mostly points at itself.
    private const int MostWordsPointingBack = 12;

    private static readonly HashSet<SentenceKind> Questions =
    [
        SentenceKind.Humble, SentenceKind.Feelings, SentenceKind.Causes, SentenceKind.ActionTaken, SentenceKind.Systemic, SentenceKind.Process, SentenceKind.Clarify,
    ];

    private static readonly HashSet<string> PointingBack = new(StringComparer.OrdinalIgnoreCase)
    {
        "that", "this", "it", "those", "these", "there", "dat", "dit", "die", "daar", "daarvan", "daarmee", "daarin", "daarbij", "ervan", "ermee", "erbij", "hiervan",
    };

    /// <summary>Looks for such a question in a message.</summary>
    public static bool IsIn(MessageReading reading, MessageContext context)
    {
        var others = context.Earlier.TakeLast(MessagesBack).Where(earlier => earlier.FromSameAuthor != true).ToList();
        if (others.Count == 0)
            return false;
        HashSet<string>? said = null;
        foreach (var sentence in reading.Sentences.Where(sentence => Questions.Contains(sentence.Kind)))
        {
            var words = ContentWords.Split(reading.WordsOf(sentence).ToString()).ToList();
            if (words.Count <= MostWordsPointingBack && words.Exists(PointingBack.Contains))
                return true;
            said ??= [.. others.SelectMany(earlier => ContentWords.Of(earlier.Text))];
            if (words.Where(ContentWords.IsOne).Select(ContentWords.Stem).Any(said.Contains))
                return true;
        }

        return false;
    }
}
