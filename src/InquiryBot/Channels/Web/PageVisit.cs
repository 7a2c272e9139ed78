using InquiryBot.Language.Text;

namespace InquiryBot.Channels.Web;

/// <summary>What one request knows of its visitor: the language, and nothing more.</summary>
internal sealed class PageVisit
{
    /// <summary>English or Dutch.</summary>
    public MessageLanguage Language { get; set; } = MessageLanguage.English;

    /// <summary>The language as pages and addresses write it.</summary>
    public string Code => Language.Code();

    /// <summary>The other language of the two.</summary>
    public MessageLanguage OtherLanguage => Language == MessageLanguage.Dutch ? MessageLanguage.English : MessageLanguage.Dutch;

    /// <summary>An address on this page that keeps the visitor's language.</summary>
    public string To(string path) => $"{path}?lang={Code}";
}
