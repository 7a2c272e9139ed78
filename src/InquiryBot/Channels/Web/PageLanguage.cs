using InquiryBot.Language;
using InquiryBot.Language.Text;

namespace InquiryBot.Channels.Web;

/// <summary>Finds the visitor's language without a cookie: the address says it, else the browser.</summary>
internal static class PageLanguage
{
    /// <summary><c>nl</c> for Dutch, <c>en</c> for everything else.</summary>
    public static string Code(this MessageLanguage language) => language == MessageLanguage.Dutch ? "nl" : "en";

    /// <summary>The language of a message for the browser, or null when it is not one language that is known.</summary>
    public static string? LanguageCode(this MessageReading reading) =>
        reading.Language is MessageLanguage.English or MessageLanguage.Dutch ? reading.Language.Code() : null;

    /// <summary>The language of a request: <c>?lang=</c>, then <c>Accept-Language</c>, then English.</summary>
    public static MessageLanguage Of(HttpRequest request) =>
        Named(request.Query["lang"]) ?? Preferred(request) ?? MessageLanguage.English;

    /// <summary>The language with a code such as <c>nl</c> or <c>nl-BE</c>, or null when it is neither English nor Dutch.</summary>
    public static MessageLanguage? Named(string? code) => code?.Split('-')[0].ToUpperInvariant() switch
    {
        "NL" => MessageLanguage.Dutch,
        "EN" => MessageLanguage.English,
        _ => null,
    };

    private static MessageLanguage? Preferred(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => Named(language.Value.Value))
            .FirstOrDefault(language => language is not null);
}
