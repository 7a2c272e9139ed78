using InquiryBot.Conversation;
using InquiryBot.Language;
using InquiryBot.Language.Text;

namespace InquiryBot.Channels.Web.Drafts;

/// <summary>One answer to "why do you think so?": the words, the idea behind them, and the cue on the watch list.</summary>
/// <param name="Words">The words that carried it.</param>
/// <param name="Entry">The cue.</param>
/// <param name="Language">The language of the cue, which decides the list it stands on.</param>
public sealed record Reason(string Words, WatchListEntry Entry, MessageLanguage Language)
{
    private const int Most = 3;

    /// <summary>The cues that spoke for a sentence: first those of its own kind, then the heaviest, three at most.</summary>
    public static IReadOnlyList<Reason> For(string text, SentenceReading sentence) =>
    [
        .. sentence.Clearest()
            .DistinctBy(evidence => evidence.Cue)
            .Select(evidence => Cues.Find(evidence.Cue) is { } cue ? new Reason(evidence.Span.In(text).ToString(), cue.Entry, cue.Language) : null)
            .OfType<Reason>()
            .Take(Most),
    ];
}
