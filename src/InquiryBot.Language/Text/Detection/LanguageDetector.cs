using InquiryBot.Language.Text.Tokens;

namespace InquiryBot.Language.Text.Detection;

/// <summary>Tells English, Dutch and anything else apart.</summary>
internal static class LanguageDetector
{
    private static readonly WordSet English =
        WordSet.Of("the a an i you we he she it they is are was were be been do does did don't dont can could will would should must have has had not this that these those there " +
         "what how why when where who which and or but if so to of in on at for with from about as by my your our their me us them please just send make fix get need want let's " +
         "let know think see go take tell ask before after today tomorrow now again all any some no yes ok thanks up out off then");

    private static readonly WordSet Dutch =
        WordSet.Of("de het een ik jij je u we wij hij zij ze jullie is zijn was waren ben bent doe doet deed kan kun kunt kunnen wil wilt willen zou zouden zal moet moeten heb hebt heeft hebben " +
         "niet geen dit dat deze die er wat hoe waarom wanneer waar wie welke en of maar als dus te van in op aan voor met uit over bij naar om door mijn jouw onze mij ons hun " +
         "gewoon even ff stuur maak fix zet pak doen gaan weten denk zien voor na vandaag morgen nu weer alle nee ja oké dank af nog al ook wel eens dan");

    public static void Run(PreparedMessage message, MessageLanguage? given)
    {
        var sentences = message.SentenceBuffer.Items;
        int english = 0, dutch = 0;
        foreach (ref var sentence in sentences)
        {
            var language = given ?? Detect(message, sentence);
            sentence = sentence with { Language = language };
            english += language == MessageLanguage.English ? 1 : 0;
            dutch += language == MessageLanguage.Dutch ? 1 : 0;
        }

        message.Language = (english, dutch) switch
        {
            (0, 0) => MessageLanguage.Other,
            (_, 0) => MessageLanguage.English,
            (0, _) => MessageLanguage.Dutch,
            _ => MessageLanguage.Mixed,
        };
    }

    private static MessageLanguage Detect(PreparedMessage message, in Sentence sentence)
    {
        int english = 0, dutch = 0;
        foreach (ref readonly var token in message.TokensOf(sentence))
        {
            if (token.Kind != TokenKind.Word)
                continue;
            english += English.Contains(message.Form(token)) ? 1 : 0;
            dutch += Dutch.Contains(message.Form(token)) ? 1 : 0;
        }

        return dutch > english ? MessageLanguage.Dutch : english > 0 ? MessageLanguage.English : MessageLanguage.Other;
    }
}
