using System.Collections.Frozen;
using InquiryBot.Language.Text;

namespace InquiryBot.Language;

/// <summary>The evidence of a reading in the order in which people follow it, for whoever asks "why did you say that?".</summary>
public static class ClearestEvidence
{
    private const string Wording = ".wording.";

    private static readonly Lazy<FrozenDictionary<string, SentenceKind>> Kinds = new(() =>
        WatchList.For(MessageLanguage.English).Concat(WatchList.For(MessageLanguage.Dutch)).ToFrozenDictionary(entry => entry.Cue, entry => entry.Kind, StringComparer.Ordinal));

    /// <summary>
    /// What spoke for the reading: cues of the sentence's own kind first, then other cues, heaviest first. Learned wordings, which show words but no
    /// idea, come only when no cue fired.
    /// </summary>
    /// <param name="sentence">The reading.</param>
    public static IReadOnlyList<Evidence> Clearest(this SentenceReading sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var carried = sentence.Evidence.Where(evidence => evidence is { Weight: > 0, Span.Length: > 0 }).ToList();
        if (carried.Exists(evidence => !IsWording(evidence)))
            carried.RemoveAll(IsWording);
        return [.. carried.OrderByDescending(evidence => Kinds.Value.TryGetValue(evidence.Cue, out var kind) && kind == sentence.Kind).ThenByDescending(evidence => evidence.Weight)];
    }

    private static bool IsWording(Evidence evidence) => evidence.Cue.Contains(Wording, StringComparison.Ordinal);
}
