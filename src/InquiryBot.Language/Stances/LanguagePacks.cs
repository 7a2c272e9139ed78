using InquiryBot.Language.Text;

namespace InquiryBot.Language.Stances;

/// <summary>The languages a reader reads with: the shared ones, loaded when first needed, unless others are given.</summary>
/// <param name="english">English, or null for the shared one.</param>
/// <param name="dutch">Dutch, or null for the shared one.</param>
internal sealed class LanguagePacks(LanguagePack? english = null, LanguagePack? dutch = null)
{
    public static LanguagePacks Shared { get; } = new();

    /// <summary>The data of a language, or null when nothing is known about it.</summary>
    public LanguagePack? For(MessageLanguage language) => language switch
    {
        MessageLanguage.English => english ?? LanguagePack.English,
        MessageLanguage.Dutch => dutch ?? LanguagePack.Dutch,
        _ => null,
    };
}
