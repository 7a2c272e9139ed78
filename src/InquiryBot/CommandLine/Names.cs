using InquiryBot.Language;
using InquiryBot.Language.Rewordings;
using InquiryBot.Language.Text;

namespace InquiryBot.CommandLine;

/// <summary>The words of the JSON Lines contract for what the reader found.</summary>
internal static class Names
{
    private static readonly (SentenceFlags Flag, string Name)[] Flags =
        [.. Enum.GetValues<SentenceFlags>().Where(flag => flag != SentenceFlags.None).Select(flag => (flag, NameOf(flag)))];

    /// <summary>en, nl, mixed or other.</summary>
    public static string Of(MessageLanguage language) => language switch
    {
        MessageLanguage.English => "en",
        MessageLanguage.Dutch => "nl",
        MessageLanguage.Mixed => "mixed",
        _ => "other",
    };

    /// <summary>telling, asking or other.</summary>
    public static string Of(Stance stance) => stance switch
    {
        Stance.Telling => "telling",
        Stance.Asking => "asking",
        _ => "other",
    };

    /// <summary>nudge, gentle, silent or appreciate.</summary>
    public static string Of(MessageAction action) => action switch
    {
        MessageAction.Nudge => "nudge",
        MessageAction.Gentle => "gentle",
        MessageAction.Appreciate => "appreciate",
        _ => "silent",
    };

    /// <summary>open, need, process, fixed or reflect.</summary>
    public static string Of(Move move) => move switch
    {
        Move.Open => "open",
        Move.Need => "need",
        Move.Process => "process",
        Move.Fixed => "fixed",
        _ => "reflect",
    };

    /// <summary>The names of the flags that are set, in the order of the label set.</summary>
    public static IEnumerable<string> Of(SentenceFlags flags) => Flags.Where(pair => flags.HasFlag(pair.Flag)).Select(pair => pair.Name);

    private static string NameOf(SentenceFlags flag) => flag == SentenceFlags.LanguageOther
        ? "lang-other"
        : string.Concat(flag.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
