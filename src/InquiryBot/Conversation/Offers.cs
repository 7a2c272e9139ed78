using InquiryBot.Language;
using InquiryBot.Language.Rewordings;
using InquiryBot.Nudging;

namespace InquiryBot.Conversation;

/// <summary>What is offered in the place of a telling line: sentences that the bot makes, or, where the organisation wants none of those, three questions people wrote.</summary>
internal sealed class Offers(Reworder reworder, NudgingOptions options)
{
    private static readonly IReadOnlyList<string> English = QuestionsIn(BotTexts.English);
    private static readonly IReadOnlyList<string> Dutch = QuestionsIn(BotTexts.Dutch);

    /// <summary>The offer for a message; its arguments are the reworder's.</summary>
    public RewordingOffer Reword(MessageReading reading, AuthorAnswer answer = AuthorAnswer.Unknown, IReadOnlyCollection<string>? seenFrames = null)
    {
        var offer = reworder.Reword(reading, answer, seenFrames);
        return options.OffersRewordings || offer.IsEmpty ? offer : new RewordingOffer([], BotTexts.For(reading.Main!.Language) == BotTexts.Dutch ? Dutch : English);
    }

    /// <summary>Whether an offer holds the three questions because the organisation wants no other.</summary>
    public static bool IsWithoutRewordings(RewordingOffer offer) => offer.Prompts == English || offer.Prompts == Dutch;

    private static IReadOnlyList<string> QuestionsIn(BotTexts texts) => [texts["web.prompts.1"], texts["web.prompts.2"], texts["web.prompts.3"]];
}
