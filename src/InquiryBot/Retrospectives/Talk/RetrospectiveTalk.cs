using InquiryBot.Conversation;
using InquiryBot.Conversation.Cards;
using InquiryBot.Language.Text;
using InquiryBot.Retrospectives.Board;
using InquiryBot.Retrospectives.Keeping;
using InquiryBot.Retrospectives.Sessions;
using InquiryBot.Retrospectives.Talk.Steps;

namespace InquiryBot.Retrospectives.Talk;

/// <summary>What to say back.</summary>
/// <param name="Cards">The cards, in order.</param>
/// <param name="IsOver">Whether the talk about the session is over.</param>
internal sealed record TalkReply(IReadOnlyList<Card> Cards, bool IsOver = false);

/// <summary>A person's private talk with the bot about a retrospective, on whatever platform.</summary>
internal sealed class RetrospectiveTalk(
    RetrospectiveRoom room, RetrospectiveStore store, SeatStore seats, SessionCrier crier, StepQuestions questions, SessionCommands commands, IEnumerable<IStepTalk> steps)
{
    /// <summary>Begins a session, or comes into one.</summary>
    public async Task<TalkReply> OpenAsync(string person, MessageLanguage language, SessionOpening opening, TalkState state, CancellationToken cancellationToken)
    {
        if (opening.Code is { } code)
            return await JoinAsync(person, language, code, opening.Name, state, cancellationToken);
        if (!opening.IsNew && await LatestOfAsync(person, cancellationToken) is { } latest)
            return await JoinAsync(person, language, latest, opening.Name, state, cancellationToken);
        var visit = await room.BeginAsync(new NewSession(language, opening.Name, After: opening.After), cancellationToken);
        await seats.TakeAsync(person, store.KeyOf(visit.Code), visit.SeatKey, cancellationToken);
        var turn = await TurnAsync(person, visit, language, "", ButtonPress.None, state, cancellationToken);
        return new TalkReply([new Card(turn!.Texts["retro.begun"]), steps.OfType<PreparingTalk>().Single().Begin(turn)]);
    }

    /// <summary>Goes on with the session somebody is in.</summary>
    public async Task<TalkReply> ContinueAsync(string person, MessageLanguage language, string said, ButtonPress press, TalkState state, CancellationToken cancellationToken)
    {
        var texts = BotTexts.For(language);
        if (await seats.FindAsync(person, store.KeyOf(state.Code), cancellationToken) is not { } seatKey
            || await TurnAsync(person, new Visit(state.Code, seatKey), language, said, press, state, cancellationToken) is not { } turn)
            return new TalkReply([new Card(texts["retro.gone"])], IsOver: true);
        if (turn.Seat.Language != language)
            await room.SpeakAsync(turn.Visit, language, cancellationToken);

        if (await commands.TryAsync(turn, cancellationToken) is { } reply)
            return reply.Cards.Count > 0 || reply.IsOver ? reply : new TalkReply([await AskAsync(turn, cancellationToken)]);
        // What was typed for one step must not land in another that began meanwhile and that its author has not heard of.
        if (turn.State.Step != turn.View.Step.ToString() && crier.ToldOf(person, state.Code) != turn.View.Step)
            return new TalkReply([new Card(texts["retro.moved-on"]), await AskAsync(turn, cancellationToken)]);
        MeetStep(turn);
        var answer = await steps.First(step => step.Steps.Contains(turn.View.Step)).TakeAsync(turn, cancellationToken);
        return new TalkReply([answer ?? await AskAsync(turn, cancellationToken)]);
    }

    /// <summary>Begins a session for a channel. Its facilitator goes on in their private chat.</summary>
    /// <returns>What to tell them.</returns>
    public async Task<Card> BeginForChannelAsync(string person, string channel, MessageLanguage language, CancellationToken cancellationToken)
    {
        var visit = await room.BeginAsync(new NewSession(language, Team: channel), cancellationToken);
        await seats.TakeAsync(person, store.KeyOf(visit.Code), visit.SeatKey, cancellationToken);
        return new Card(BotTexts.For(language).Format("retro.begun-for-channel", visit.Code));
    }

    private async Task<TalkReply> JoinAsync(string person, MessageLanguage language, string code, string? name, TalkState state, CancellationToken cancellationToken)
    {
        var own = await seats.FindAsync(person, store.KeyOf(code), cancellationToken);
        var (visit, outcome) = await room.JoinAsync(code, name, language, cancellationToken, own);
        if (visit is null)
            return new TalkReply([OutcomeWording.WhyNot(outcome, BotTexts.For(language))!], IsOver: true);
        await seats.TakeAsync(person, store.KeyOf(visit.Code), visit.SeatKey, cancellationToken);
        var turn = (await TurnAsync(person, visit, language, "", ButtonPress.None, state, cancellationToken))!;
        if (turn.Seat.IsFacilitator && turn.View is { Step: RetrospectiveStep.Preparing, Purpose: null })
            return new TalkReply([new Card(turn.Texts["retro.begun"]), steps.OfType<PreparingTalk>().Single().Begin(turn)]);
        var hello = turn.Texts.Format(turn.Seat.Name is null ? "retro.joined-nameless" : "retro.joined", turn.View.People, turn.Seat.Name);
        return new TalkReply([new Card(hello), await AskAsync(turn, cancellationToken)]);
    }

    private async Task<string?> LatestOfAsync(string person, CancellationToken cancellationToken)
    {
        foreach (var key in await seats.SessionsOfAsync(person, cancellationToken))
        {
            if (await store.FindByKeyAsync(key, cancellationToken) is { Session: { IsOver: false } session })
                return session.Code;
        }

        return null;
    }

    private async Task<TalkTurn?> TurnAsync(string person, Visit visit, MessageLanguage language, string said, ButtonPress press, TalkState state, CancellationToken cancellationToken)
    {
        if (await room.LookAsync(visit.Code, visit.SeatKey, language, cancellationToken) is not { Seat: not null } view)
            return null;
        if (state.Code != visit.Code)
            (state.Code, state.Step, state.Cursor, state.Expecting) = (visit.Code, view.Step.ToString(), 0, "");
        return new TalkTurn { Person = person, Visit = visit, View = view, Language = language, Said = said, Press = press, State = state };
    }

    private async Task<Card> AskAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        var view = await room.LookAsync(turn.Visit.Code, turn.Visit.SeatKey, turn.Language, cancellationToken) ?? turn.View;
        MeetStep(turn with { View = view });
        return questions.Ask(view, turn.Language, turn.State);
    }

    // A new step, or a new round of writing, begins with its first question.
    private static void MeetStep(TalkTurn turn)
    {
        if (turn.State.Step != turn.View.Step.ToString())
            (turn.State.Step, turn.State.Cursor, turn.State.Expecting, turn.State.Questions) = (turn.View.Step.ToString(), 0, "", 0);
    }
}
