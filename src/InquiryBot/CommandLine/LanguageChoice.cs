using InquiryBot.Language.Text;

namespace InquiryBot.CommandLine;

/// <summary>What <c>--language</c> says: a language, or auto.</summary>
internal readonly record struct LanguageChoice(string Name)
{
    /// <summary>The language that was named, or null for auto.</summary>
    public MessageLanguage? Named => Name switch
    {
        "en" => MessageLanguage.English,
        "nl" => MessageLanguage.Dutch,
        _ => null,
    };
}
