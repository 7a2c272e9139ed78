using InquiryBot.Language.Text;

namespace InquiryBot.Conversation;

/// <summary>Where the web page is, as people can reach it.</summary>
/// <param name="Root">Scheme, host and port.</param>
internal sealed record PageAddress(string Root)
{
    /// <summary>The address of a page in a language.</summary>
    public string Of(string path, MessageLanguage language) =>
        $"{Root.TrimEnd('/')}{path}{(language == MessageLanguage.Dutch ? "?lang=nl" : "")}";
}
