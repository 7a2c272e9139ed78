using InquiryBot.Language;
using InquiryBot.Language.Text;
using InquiryBot.Nudging;
using InquiryBot.Privacy;

namespace InquiryBot.Conversation;

/// <summary>Carries out a command and says so.</summary>
internal sealed class CommandReplies(ConsentStore consents, NudgeStore nudges, PersonalRecords records, RecentSilences silences, RecentFrames frames, WorkingClock clock, PageAddress page)
{
    /// <summary>Carries out a command.</summary>
    /// <returns>What to say.</returns>
    public async Task<string> ReplyAsync(BotCommand command, Listener listener, CancellationToken cancellationToken) => command.Name switch
    {
        BotCommandName.Stop => await SetAsync(listener, ConsentState.No, "consent.stopped", cancellationToken),
        BotCommandName.LeaveMe => await SetAsync(listener, ConsentState.LeaveMe, "consent.leave-me", cancellationToken),
        BotCommandName.Pause => await PauseAsync(listener, command.Pause ?? PauseLength.Default, cancellationToken),
        BotCommandName.Resume => await ResumeAsync(listener, cancellationToken),
        BotCommandName.Why => await ExplainAsync(listener, cancellationToken),
        BotCommandName.WrongCall => await TakeWrongCallAsync(listener, cancellationToken),
        BotCommandName.MyData => await ShowAsync(listener, cancellationToken),
        BotCommandName.DeleteMyData => await DeleteAsync(listener, cancellationToken),
        BotCommandName.English => await SpeakAsync(listener, MessageLanguage.English, cancellationToken),
        BotCommandName.Dutch => await SpeakAsync(listener, MessageLanguage.Dutch, cancellationToken),
        BotCommandName.WatchList => listener.Texts.Format("watch-list.where", page.Of("/watch-list", listener.Language)),
        BotCommandName.Privacy => listener.Texts.Format("privacy.where", page.Of("/privacy", listener.Language)),
        _ => listener.Texts["conversation.help"],
    };

    private async Task<string> SetAsync(Listener listener, ConsentState state, string text, CancellationToken cancellationToken)
    {
        await consents.SetStateAsync(listener.Pseudonym, state, cancellationToken);
        return listener.Texts[text];
    }

    private async Task<string> PauseAsync(Listener listener, PauseLength length, CancellationToken cancellationToken)
    {
        var end = length.EndsAt(clock.Now);
        var paused = await consents.PauseAsync(listener.Pseudonym, end, cancellationToken);
        return paused ? listener.Texts.Format("consent.paused", end) : listener.Texts["consent.not-on"];
    }

    private async Task<string> ResumeAsync(Listener listener, CancellationToken cancellationToken)
    {
        var resumed = await consents.PauseAsync(listener.Pseudonym, null, cancellationToken);
        return listener.Texts[resumed ? "consent.resumed" : "consent.not-on"];
    }

    private async Task<string> ExplainAsync(Listener listener, CancellationToken cancellationToken)
    {
        var texts = listener.Texts;
        var last = await nudges.LastOfAsync(listener.Pseudonym, cancellationToken);
        // After a nudge and a "thanks", people ask about the nudge.
        if (silences.Of(listener.Pseudonym) is { } reason && (last is null || reason != SilenceReason.NothingToSay))
            return texts.Format("why.silence", texts[$"silence.{reason}"]);
        if (last is null)
            return texts["why.nothing"];

        var kind = DraftReply.NameOf(last.Kind, texts);
        var cue = WatchList.For(listener.Language).FirstOrDefault(entry => entry.Cue == last.Cue);
        return cue is null ? texts.Format("why.nudge-plain", kind) : texts.Format("why.nudge", kind, cue.Cue, cue.Idea);
    }

    private async Task<string> TakeWrongCallAsync(Listener listener, CancellationToken cancellationToken)
    {
        if (await nudges.TakeWrongCallAsync(listener.Pseudonym, cancellationToken) is not { } last)
            return listener.Texts["why.nothing"];
        return listener.Texts.Format("why.wrong-call", DraftReply.NameOf(last.Kind, listener.Texts));
    }

    private async Task<string> ShowAsync(Listener listener, CancellationToken cancellationToken)
    {
        var texts = listener.Texts;
        if (await records.ShowAsync(listener.Pseudonym, cancellationToken) is not { } kept)
            return texts["data.none"];
        var on = texts[kept.Consent.State == ConsentState.Yes ? "common.yes" : "common.no"];
        var language = kept.Consent.Language == MessageLanguage.Other ? texts["data.no-language"] : texts[$"language.{kept.Consent.Language}"];
        object paused = kept.Consent.IsPaused(clock.Now) ? clock.At(kept.Consent.PausedUntil!.Value) : texts["data.not-paused"];
        return texts.Format("data.summary", on, language, paused, (int)kept.Retention.TotalDays, kept.Nudges, kept.WrongCalls);
    }

    private async Task<string> DeleteAsync(Listener listener, CancellationToken cancellationToken)
    {
        await records.DeleteAsync(listener.Pseudonym, cancellationToken);
        silences.Forget(listener.Pseudonym);
        frames.Forget(listener.Pseudonym);
        return listener.Texts["data.deleted"];
    }

    private async Task<string> SpeakAsync(Listener listener, MessageLanguage language, CancellationToken cancellationToken)
    {
        await consents.SetLanguageAsync(listener.Pseudonym, language, cancellationToken);
        return BotTexts.For(language)["conversation.language-set"];
    }
}
