using System.Collections.Frozen;
using InquiryBot.Language;
using InquiryBot.Language.Text;

namespace InquiryBot.Conversation;

/// <summary>Finds a cue of the watch list by its id, whatever the language it belongs to: a Dutch cue has its idea in Dutch, and better that than none.</summary>
public static class Cues
{
    private static readonly Lazy<FrozenDictionary<string, Cue>> All = new(Index);

    /// <summary>The cue, or null when the watch list has none of that id: it may have been renamed since a nudge was remembered.</summary>
    public static Cue? Find(string? id) => id is not null && All.Value.TryGetValue(id, out var cue) ? cue : null;

    private static FrozenDictionary<string, Cue> Index() =>
        new[] { MessageLanguage.English, MessageLanguage.Dutch }
            .SelectMany(language => WatchList.For(language).Select(entry => new Cue(entry, language)))
            .DistinctBy(cue => cue.Entry.Cue)
            .ToFrozenDictionary(cue => cue.Entry.Cue, StringComparer.Ordinal);
}

/// <summary>One cue.</summary>
/// <param name="Entry">What the watch list says of it.</param>
/// <param name="Language">The language it belongs to, which decides the list it stands on.</param>
public sealed record Cue(WatchListEntry Entry, MessageLanguage Language);
