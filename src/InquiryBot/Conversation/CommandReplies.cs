using InquiryBot.Conversation.Cards;
using InquiryBot.Conversation.MyData;
using InquiryBot.Conversation.Remarks;
using InquiryBot.Conversation.Settings;
using InquiryBot.Language;
using InquiryBot.Language.Text;
using InquiryBot.Nudging;
using InquiryBot.Privacy;

namespace InquiryBot.Conversation;

/// <summary>Carries out a command and says so.</summary>
internal sealed class CommandReplies(
    ConsentStore consents,
    PreferenceStore preferences,
    PreferenceReplies wishes,
    ChannelReplies channels,
    RemarkReplies why,
    PersonalReplies personal,
    WorkingClock clock,
    PageAddress page,
    PrivacyOptions options)
{
    /// <summary>Carries out a command.</summary>
    /// <returns>What to say, in order.</returns>
    public async Task<IReadOnlyList<Card>> ReplyAsync(Request request, CancellationToken cancellationToken)
    {
        if (request.Command.IsAboutChannel)
            return [await channels.ReplyAsync(request, cancellationToken)];
        if (PreferenceReplies.Answers(request.Command.Name))
            return [await wishes.ReplyAsync(request, cancellationToken)];
        if (RemarkReplies.Answers(request.Command.Name))
            return await why.ReplyAsync(request, cancellationToken);
        if (PersonalReplies.Answers(request.Command.Name))
            return await personal.ReplyAsync(request, cancellationToken);
        return [await AnswerAsync(request, cancellationToken)];
    }

    private async Task<Card> AnswerAsync(Request request, CancellationToken cancellationToken)
    {
        var texts = request.Texts;
        return request.Command.Name switch
        {
            BotCommandName.Start => new Card(texts["consent.in-private"], texts["button.start"]),
            BotCommandName.Stop => await SetAsync(request, ConsentState.No, "consent.stopped", cancellationToken),
            BotCommandName.LeaveMe => await SetAsync(request, ConsentState.LeaveMe, "consent.leave-me", cancellationToken),
            BotCommandName.Pause => await PauseAsync(request, request.Command.Pause ?? PauseLength.Default, cancellationToken),
            BotCommandName.Resume => await ResumeAsync(request, cancellationToken),
            BotCommandName.English => await SpeakAsync(request, MessageLanguage.English, cancellationToken),
            BotCommandName.Dutch => await SpeakAsync(request, MessageLanguage.Dutch, cancellationToken),
            BotCommandName.WatchList => new Card(WatchList(request)),
            BotCommandName.Privacy => new Card(Privacy(request), texts["button.my-data"]),
            BotCommandName.Cancel => new Card(texts["conversation.cancelled"]),
            _ => new Card(texts["conversation.help"], HelpButtons(request.Listener)),
        };
    }

    // The page is on the bot's machine: whoever is elsewhere gets words instead of an address that leads nowhere.
    private string WatchList(Request request) => request.IsAtThisMachine
        ? request.Texts.Format("watch-list.where", page.Of("/watch-list", request.Listener.Language))
        : request.Texts.Format("watch-list.here", string.Join(", ", Enum.GetValues<SentenceKind>().Where(kind => kind.Stance() == Stance.Telling).Select(kind => DraftReply.NameOf(kind, request.Texts))));

    private string Privacy(Request request) => request.IsAtThisMachine
        ? request.Texts.Format("privacy.where", page.Of("/privacy", request.Listener.Language))
        : request.Texts.Format("privacy.here", (int)options.Retention.TotalDays);

    private static CardButton[] HelpButtons(Listener listener)
    {
        var texts = listener.Texts;
        return [texts[listener.Consent.State == ConsentState.Yes ? "button.pause" : "button.start"], texts["button.settings"], texts["button.watch-list"], texts["button.privacy"], texts["button.my-data"]];
    }

    private async Task<Card> SetAsync(Request request, ConsentState state, string text, CancellationToken cancellationToken)
    {
        await consents.SetStateAsync(request.Person, state, cancellationToken);
        return new Card(request.Texts[text], request.Texts["button.start"]);
    }

    private async Task<Card> PauseAsync(Request request, PauseLength length, CancellationToken cancellationToken)
    {
        var zone = clock.ZoneOf(await preferences.OfAsync(request.Person, cancellationToken));
        var end = length.EndsAt(clock.Now, zone);
        var paused = await consents.PauseAsync(request.Person, end, cancellationToken);
        return paused
            ? new Card(request.Texts.Format("consent.paused", end), request.Texts["button.resume"])
            : new Card(request.Texts["consent.not-on"], request.Texts["button.start"]);
    }

    private async Task<Card> ResumeAsync(Request request, CancellationToken cancellationToken) =>
        await consents.PauseAsync(request.Person, null, cancellationToken)
            ? new Card(request.Texts["consent.resumed"])
            : new Card(request.Texts["consent.not-on"], request.Texts["button.start"]);

    private async Task<Card> SpeakAsync(Request request, MessageLanguage language, CancellationToken cancellationToken)
    {
        await consents.SetLanguageAsync(request.Person, language, cancellationToken);
        return new Card(BotTexts.For(language)["conversation.language-set"]);
    }
}
