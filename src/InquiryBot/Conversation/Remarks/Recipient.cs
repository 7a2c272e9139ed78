using InquiryBot.Language.Text;
using InquiryBot.Nudging;
using InquiryBot.Privacy;
using Microsoft.Bot.Schema;

namespace InquiryBot.Conversation.Remarks;

/// <summary>Who a digest goes to.</summary>
/// <param name="Person">The person's pseudonym.</param>
/// <param name="Consent">Their choices.</param>
/// <param name="Preferences">How they want to be nudged.</param>
/// <param name="Address">Where they were last heard.</param>
internal sealed record Recipient(string Person, Consent Consent, NudgePreferences Preferences, ConversationReference Address)
{
    /// <summary>The language they chose, else the one of their app.</summary>
    public MessageLanguage Language => Consent.Language == MessageLanguage.Other ? BotTexts.LanguageOf(Address.Locale) : Consent.Language;

    /// <summary>Never who.</summary>
    public override string ToString() => "somebody's digest";
}
