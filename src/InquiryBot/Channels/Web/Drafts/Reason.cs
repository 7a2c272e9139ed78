using System.Collections.Frozen;
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

    private static readonly Lazy<FrozenDictionary<string, (WatchListEntry Entry, MessageLanguage Language)>> Cues = new(Index);

    /// <summary>The cues that spoke for a sentence: first those of its own kind, then the heaviest, three at most.</summary>
    public static IReadOnlyList<Reason> For(string text, SentenceReading sentence) =>
    [
        .. sentence.Clearest()
            .Where(evidence => Cues.Value.ContainsKey(evidence.Cue))
            .DistinctBy(evidence => evidence.Cue)
            .Take(Most)
            .Select(evidence => Make(text, evidence)),
    ];

    private static Reason Make(string text, Evidence evidence)
    {
        var (entry, language) = Cues.Value[evidence.Cue];
        return new Reason(evidence.Span.In(text).ToString(), entry, language);
    }

    private static FrozenDictionary<string, (WatchListEntry, MessageLanguage)> Index() =>
        new[] { MessageLanguage.English, MessageLanguage.Dutch }
            .SelectMany(language => WatchList.For(language).Select(entry => (entry, language)))
            .DistinctBy(cue => cue.entry.Cue)
            .ToFrozenDictionary(cue => cue.entry.Cue, cue => cue, StringComparer.Ordinal);
}
