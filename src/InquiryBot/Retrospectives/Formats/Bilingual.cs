using InquiryBot.Language.Text;

namespace InquiryBot.Retrospectives.Formats;

/// <summary>The same words in both languages.</summary>
/// <param name="English">In English.</param>
/// <param name="Dutch">In Dutch.</param>
internal sealed record Bilingual(string English, string Dutch)
{
    /// <summary>Dutch for Dutch, English for everything else.</summary>
    public string In(MessageLanguage language) => language == MessageLanguage.Dutch ? Dutch : English;
}
