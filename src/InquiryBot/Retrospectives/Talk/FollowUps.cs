using InquiryBot.Conversation;
using InquiryBot.Conversation.Cards;
using InquiryBot.Conversation.Remarks;
using InquiryBot.Language.Text;
using InquiryBot.Privacy;
using InquiryBot.Retrospectives.Keeping;
using InquiryBot.Schedules;

namespace InquiryBot.Retrospectives.Talk;

/// <summary>
/// Asks who carries an action how it goes, on the day that was agreed on and privately. What they say is theirs: the team hears what they release, and nothing
/// else. Where they are is in memory for a day; otherwise they are asked when they next talk with the bot.
/// </summary>
internal sealed class FollowUps(ActionStore actions, ConsentStore consents, LastHeard heard, Couriers couriers, TimeProvider clock) : IChore
{
    private static readonly TimeSpan Usually = TimeSpan.FromDays(14);
    private static readonly TimeSpan WhenStuck = TimeSpan.FromDays(7);

    /// <inheritdoc/>
    public string Name => "follow-up of actions";

    /// <inheritdoc/>
    public Cadence Cadence => Cadence.FiveMinutely;

    /// <summary>Asks everybody whose day has come and who can be found.</summary>
    /// <returns>How many were asked.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var asked = 0;
        foreach (var person in await actions.WaitingAsync(clock.GetUtcNow(), cancellationToken))
        {
            if (heard.Of(person) is not { } address || await actions.DueForAsync(person, clock.GetUtcNow(), cancellationToken) is not { } action)
                continue;
            var language = (await consents.OfAsync(person, cancellationToken)).Language;
            var texts = BotTexts.For(language == MessageLanguage.Other ? BotTexts.LanguageOf(address.Locale) : language);
            if (!await actions.TakeAskingAsync(action.Id, cancellationToken))
                continue;
            if (await couriers.DeliverAsync(address, Ask(action, texts), null, cancellationToken) is not null)
                asked++;
            else
                await actions.PutBackAsync(action.Id, CancellationToken.None);
        }

        return asked;
    }

    /// <summary>The question for somebody who is talking with the bot and whose day has come; null for nobody.</summary>
    public async Task<Card?> DueForAsync(string person, MessageLanguage language, CancellationToken cancellationToken)
    {
        var action = await actions.DueForAsync(person, clock.GetUtcNow(), cancellationToken);
        return action is not null && await actions.TakeAskingAsync(action.Id, cancellationToken) ? Ask(action, BotTexts.For(language)) : null;
    }

    /// <summary>Takes an answer, or what somebody wants the team to know; null when the words are neither, or nobody was asked.</summary>
    public async Task<Card?> TakeAsync(string person, MessageLanguage language, string said, CancellationToken cancellationToken)
    {
        if (RetroWords.Find(said, RetroWord.Going, RetroWord.Learned, RetroWord.Stuck, RetroWord.LetGo, RetroWord.Release) is not { } phrase)
            return null;
        var texts = BotTexts.For(language);
        if (phrase.Word == RetroWord.Release)
            return phrase.Rest.Length > 0 && await actions.LatestOfAsync(person, cancellationToken) is { } own ? await ReleaseAsync(own, phrase.Rest, texts, cancellationToken) : null;
        if (phrase.Rest.Length > 0 || await actions.AskedOfAsync(person, cancellationToken) is not { } action)
            return null;
        DateTimeOffset? again = phrase.Word switch
        {
            RetroWord.LetGo => null,
            RetroWord.Stuck => clock.GetUtcNow() + WhenStuck,
            _ => clock.GetUtcNow() + Usually,
        };
        await actions.CheckAgainAsync(action.Id, again, cancellationToken);
        return new Card($"{texts[$"retro.follow-up.{phrase.Word}"]}\n{texts["retro.follow-up.release"]}");
    }

    private async Task<Card> ReleaseAsync(KeptAction action, string words, BotTexts texts, CancellationToken cancellationToken)
    {
        await actions.ReleaseAsync(action, words, cancellationToken);
        return new Card(texts.Format("retro.follow-up.released", words));
    }

    private static Card Ask(KeptAction action, BotTexts texts) => new(
        texts.Format("retro.follow-up.ask", action.Body.What),
        [.. ((RetroWord[])[RetroWord.Going, RetroWord.Learned, RetroWord.Stuck, RetroWord.LetGo]).Select(word => OutcomeWording.Button(word, texts))]);
}
