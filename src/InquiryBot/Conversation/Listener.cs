using InquiryBot.Language.Text;
using InquiryBot.Privacy;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace InquiryBot.Conversation;

/// <summary>The person the bot is talking with in this turn, and the language they share.</summary>
/// <param name="Pseudonym">The name under which their choices are filed.</param>
/// <param name="Consent">Their choices.</param>
/// <param name="Language">The language to answer in.</param>
internal sealed record Listener(string Pseudonym, Consent Consent, MessageLanguage Language)
{
    /// <summary>The bot's words in that language.</summary>
    public BotTexts Texts => BotTexts.For(Language);

    /// <summary>Whether they said yes.</summary>
    public bool IsOn => Consent.State == ConsentState.Yes;

    /// <summary>The person behind an activity.</summary>
    public static Person PersonOf(IActivity activity) =>
        new(activity.ChannelId ?? "", activity.Conversation?.TenantId ?? "", activity.From?.Id ?? "");

    /// <summary>The same person, answered in another language unless they chose one themselves.</summary>
    public Listener Hearing(MessageLanguage spoken) =>
        Consent.Language == MessageLanguage.Other && spoken is MessageLanguage.English or MessageLanguage.Dutch ? this with { Language = spoken } : this;
}

/// <summary>Finds out who is talking and how to answer them.</summary>
internal sealed class Listeners(ConsentStore consents, Pseudonyms pseudonyms)
{
    /// <summary>The person behind the turn: the language they chose, else the one their app is set to.</summary>
    public async Task<Listener> OfAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var pseudonym = PseudonymIn(turnContext);
        var consent = await consents.OfAsync(pseudonym, cancellationToken);
        var language = consent.Language == MessageLanguage.Other ? BotTexts.LanguageOf(turnContext.Activity.Locale) : consent.Language;
        return new Listener(pseudonym, consent, language);
    }

    /// <summary>The name under which the choices of the person behind the turn are filed.</summary>
    public string PseudonymIn(ITurnContext turnContext) => pseudonyms.Of(Listener.PersonOf(turnContext.Activity));
}
