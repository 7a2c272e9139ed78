using InquiryBot.Conversation.Cards;
using InquiryBot.Language;
using InquiryBot.Nudging;

namespace InquiryBot.Conversation.Remarks;

/// <summary>Answers what people do with a nudge: use it, keep their own, ask why, or say that it was a wrong call.</summary>
internal sealed class RemarkReplies(
    NudgeStore nudges, PreferenceStore preferences, RecentSilences silences, RemarksInMind remarks, WorkingClock clock)
{
    /// <summary>Whether a command is one of these.</summary>
    public static bool Answers(BotCommandName name) => name is >= BotCommandName.Why and <= BotCommandName.Use;

    /// <summary>Carries out a command.</summary>
    public async Task<IReadOnlyList<Card>> ReplyAsync(Request request, CancellationToken cancellationToken) => request.Command.Name switch
    {
        BotCommandName.Use => Use(request),
        BotCommandName.Keep => [new Card(request.Texts["draft.kept"])],
        BotCommandName.WrongCall => [await TakeWrongCallAsync(request, cancellationToken)],
        _ => [await ExplainAsync(request, cancellationToken)],
    };

    // No composer can be reached from here, so the sentence stands alone, ready to copy.
    private Card[] Use(Request request)
    {
        var number = request.Command.Number ?? 1;
        var offered = remarks.Of(request.Person, request.Press.Remark)?.Rewordings ?? [];
        if ((request.Press.Carried is { Length: > 0 } carried ? carried : offered.ElementAtOrDefault(number - 1)) is { } text)
            return [new Card(request.Texts["remark.use"]), new Card(text) { IsPlain = true }];
        return [new Card(offered.Count > 0 ? request.Texts.Format("remark.which", number, offered.Count) : request.Texts["remark.gone"])];
    }

    private async Task<Card> TakeWrongCallAsync(Request request, CancellationToken cancellationToken)
    {
        if (await nudges.TakeWrongCallAsync(request.Person, request.Press.Remark, cancellationToken) is not { } last)
            return new Card(request.Texts["why.nothing"]);
        return new Card(request.Texts.Format("why.wrong-call", DraftReply.NameOf(last.Kind, request.Texts)));
    }

    private async Task<Card> ExplainAsync(Request request, CancellationToken cancellationToken)
    {
        var last = await nudges.LastOfAsync(request.Person, request.Press.Remark, cancellationToken);
        if (request.Press.Remark is null && silences.Of(request.Person) is { } silence && Concerns(request.Command.Name, silence, last))
            return await ExplainAsync(silence, request, cancellationToken);
        if (last is null)
            return new Card(request.Texts["why.nothing"]);
        return last.Kind.Stance() == Stance.Telling ? Explain(last, request) : ExplainAppreciation(last, request);
    }

    // After a nudge and a "thanks", people ask about the nudge.
    private static bool Concerns(BotCommandName asked, Silence silence, LastNudge? last) =>
        asked == BotCommandName.WhyNot || last is null
        || silence.Reason is not (SilenceReason.NothingToSay or SilenceReason.AppreciationOff or SilenceReason.AppreciatedLately);

    private async Task<Card> ExplainAsync(Silence silence, Request request, CancellationToken cancellationToken)
    {
        var zone = clock.ZoneOf(await preferences.OfAsync(request.Person, cancellationToken));
        return new Card(request.Texts.Format("why.silence", SilenceWording.Explain(silence, request.Texts, zone)));
    }

    private Card Explain(LastNudge last, Request request)
    {
        var texts = request.Texts;
        var kind = DraftReply.NameOf(last.Kind, texts);
        var words = WordsOf(request, last) is { Length: > 0 } behind ? $" {texts.Format("why.words", behind)}" : "";
        var text = Cues.Find(last.Cue)?.Entry is { } entry
            ? texts.Format("why.nudge", kind, words, entry.Cue, entry.Idea)
            : texts.Format("why.nudge-plain", kind, words);
        return new Card(text, new CardButton(texts["button.fine"], request.Press.About), texts["button.watch-list"], texts["button.pause"]);
    }

    private static Card ExplainAppreciation(LastNudge last, Request request) => new(
        request.Texts.Format("why.appreciation", DraftReply.NameOf(last.Kind, request.Texts)), request.Texts["button.appreciation-off"]);

    private string? WordsOf(Request request, LastNudge last) =>
        request.Press.Carried is { Length: > 0 } carried ? carried : last.Id is { } id ? remarks.Of(request.Person, id)?.Words : null;
}
