using InquiryBot.Language.Stances;
using InquiryBot.Language.Text;

namespace InquiryBot.Language;

/// <summary>Everything the reader looks for, open to everyone it reads: generated from the language data, nothing held back.</summary>
public static class WatchList
{
    private static readonly Lazy<IReadOnlyList<WatchListEntry>> English = new(() => List(LanguagePack.English));
    private static readonly Lazy<IReadOnlyList<WatchListEntry>> Dutch = new(() => List(LanguagePack.Dutch));

    /// <summary>The cues of one language, in the order of the kinds.</summary>
    /// <param name="language">English or Dutch; any other language has no cues.</param>
    public static IReadOnlyList<WatchListEntry> For(MessageLanguage language) => language switch
    {
        MessageLanguage.English => English.Value,
        MessageLanguage.Dutch => Dutch.Value,
        _ => [],
    };

    private static WatchListEntry[] List(LanguagePack language) =>
    [
        .. from cue in language.Cues.Concat(language.WordingCues)
           orderby cue.Kind
           select new WatchListEntry(cue.Id, cue.Kind, cue.Idea, cue.Source, cue.Fires, cue.Spares),
    ];
}

/// <summary>One cue of the watch list.</summary>
/// <param name="Cue">Its id, as it stands in <see cref="Evidence.Cue"/>.</param>
/// <param name="Kind">The kind it speaks for.</param>
/// <param name="Idea">Why it is on the list, in one sentence, in the language of the cue.</param>
/// <param name="Source">Where the idea comes from.</param>
/// <param name="Fires">Examples in which it fires.</param>
/// <param name="Spares">Near misses in which it must not decide.</param>
public sealed record WatchListEntry(
    string Cue,
    SentenceKind Kind,
    string Idea,
    string Source,
    IReadOnlyList<string> Fires,
    IReadOnlyList<string> Spares);
