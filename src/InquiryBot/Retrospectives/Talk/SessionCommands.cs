using InquiryBot.Conversation;
using InquiryBot.Conversation.Cards;
using InquiryBot.Retrospectives.Board;
using InquiryBot.Retrospectives.Exports;
using InquiryBot.Retrospectives.Formats;
using InquiryBot.Retrospectives.Keeping;
using InquiryBot.Retrospectives.Sessions;

namespace InquiryBot.Retrospectives.Talk;

/// <summary>What can be said in every step: the facilitator's moves, and what anybody may want to know or do.</summary>
internal sealed class SessionCommands(RetrospectiveRoom room, RetrospectiveStore store, SeatStore seats, RetrospectiveContent content, PageAddress page)
{
    private const string Stopping = "stop";
    private const int LongestPart = 10_000;

    private static readonly RetroWord[] Everywhere =
    [
        RetroWord.Next, RetroWord.Back, RetroWord.MoreTime, RetroWord.Skip, RetroWord.Pause, RetroWord.Resume, RetroWord.Stop, RetroWord.StopSure, RetroWord.TakeOver, RetroWord.Leave,
        RetroWord.Status, RetroWord.Help, RetroWord.Board, RetroWord.Question, RetroWord.Lens, RetroWord.Park, RetroWord.Export, RetroWord.Summary,
    ];

    /// <summary>Whether words mean something in every step, so that they are not for the rest of the bot.</summary>
    public static bool Claims(string said) => RetroWords.Find(said, Everywhere) is not null;

    /// <summary>Does what was said, when it is one of these.</summary>
    /// <returns>What to say, with no card to say what is asked now; null when it was something else.</returns>
    public async Task<TalkReply?> TryAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        var isStopping = turn.State.Expecting == Stopping;
        if (RetroWords.Find(turn.Said, Everywhere) is not { } phrase)
            return isStopping ? GoOn(turn) : null;
        // "Next" of somebody who does not facilitate is the next question on cards.
        if (phrase.Word == RetroWord.Next && !turn.Seat.IsFacilitator && turn.View.Step == RetrospectiveStep.Writing)
            return null;
        if (MoveOf(phrase.Word) is { } move)
            return await MoveAsync(turn, move, cancellationToken);
        return phrase.Word switch
        {
            RetroWord.Stop => Say(AskToStop(turn)),
            RetroWord.StopSure => await StopAsync(turn, cancellationToken),
            RetroWord.Leave => await LeaveAsync(turn, cancellationToken),
            RetroWord.Help => Say(new Card(turn.Texts[turn.Seat.IsFacilitator ? "retro.help-facilitator" : "retro.help"])),
            RetroWord.Board => Say(new Card(turn.Texts.Format("retro.board", page.Of($"/retro/{turn.Visit.Code}", turn.Language)))),
            RetroWord.Question => Say(NextQuestion(turn)),
            RetroWord.Lens => Say(Lens(turn, phrase)),
            RetroWord.Park when phrase.Rest.Length > 0 => Say(turn.WhyNot(await room.ParkAsync(turn.Visit, phrase.Rest, cancellationToken)) ?? new Card(turn.Texts["retro.parked"])),
            RetroWord.Park => Say(new Card(turn.Texts["retro.park-how"])),
            RetroWord.Export => await ExportAsync(turn, phrase.Rest, cancellationToken),
            RetroWord.Summary => Say(new Card(
                turn.View.Summary.Count > 0 ? WallText.Summary(turn.View, turn.Texts) : turn.Texts["retro.summary-comes"], OutcomeWording.Button(RetroWord.Status, turn.Texts))),
            _ => new TalkReply([]),
        };
    }

    private static FacilitatorMove? MoveOf(RetroWord word) => word switch
    {
        RetroWord.Next => FacilitatorMove.Next,
        RetroWord.Skip => FacilitatorMove.Skip,
        RetroWord.Back => FacilitatorMove.Back,
        RetroWord.MoreTime => FacilitatorMove.MoreTime,
        RetroWord.Pause => FacilitatorMove.Pause,
        RetroWord.Resume => FacilitatorMove.Resume,
        RetroWord.TakeOver => FacilitatorMove.TakeOver,
        _ => null,
    };

    private async Task<TalkReply> MoveAsync(TalkTurn turn, FacilitatorMove move, CancellationToken cancellationToken)
    {
        turn.State.Expecting = "";
        return turn.WhyNot(await room.MoveAsync(turn.Visit, move, cancellationToken)) is { } why ? Say(why) : new TalkReply([]);
    }

    // "No" to the question whether to end it is not an answer to what the step asks.
    private static TalkReply GoOn(TalkTurn turn)
    {
        turn.State.Expecting = "";
        return new TalkReply([]);
    }

    private static Card AskToStop(TalkTurn turn)
    {
        if (!turn.Seat.IsFacilitator)
            return new Card(turn.Texts["retro.stop-participant"], OutcomeWording.Button(RetroWord.Leave, turn.Texts));
        turn.State.Expecting = Stopping;
        return new Card(turn.Texts.Format("retro.stop-sure", RetroWords.LabelOf(RetroWord.StopSure, turn.Texts).ToLowerInvariant()), OutcomeWording.Button(RetroWord.StopSure, turn.Texts));
    }

    private async Task<TalkReply> StopAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        if (turn.State.Expecting != Stopping)
            return Say(AskToStop(turn));
        return turn.WhyNot(await room.MoveAsync(turn.Visit, FacilitatorMove.Stop, cancellationToken)) is { } why
            ? Say(why)
            : new TalkReply([new Card(turn.Texts["retro.news.Stopped"])], IsOver: true);
    }

    private async Task<TalkReply> LeaveAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        await room.LeaveAsync(turn.Visit, cancellationToken);
        await seats.LeaveAsync(turn.Person, store.KeyOf(turn.Visit.Code), cancellationToken);
        return new TalkReply([new Card(turn.Texts[turn.Seat.IsFacilitator && !turn.View.ApprovedAt.HasValue ? "retro.left-facilitator" : "retro.left"])], IsOver: true);
    }

    private static Card NextQuestion(TalkTurn turn)
    {
        if (turn.View.Questions.Count == 0)
            return new Card(turn.Texts["retro.no-questions"]);
        return new Card(turn.View.Questions[turn.State.Questions++ % turn.View.Questions.Count], OutcomeWording.Button(RetroWord.Question, turn.Texts));
    }

    private Card Lens(TalkTurn turn, RetroPhrase phrase)
    {
        if (phrase.Numbers is [var number, ..] && number <= content.Lenses.Count)
        {
            var deck = content.Lenses[number - 1].Questions;
            return new Card(deck[turn.State.Questions++ % deck.Count].In(turn.Language));
        }

        var titles = content.Lenses.Select((lens, index) => $"{index + 1}. {lens.Title.In(turn.Language)}");
        return new Card($"{turn.Texts["retro.lenses"]}\n{string.Join('\n', titles)}");
    }

    private async Task<TalkReply> ExportAsync(TalkTurn turn, string format, CancellationToken cancellationToken)
    {
        var wanted = SummaryExports.Formats.FirstOrDefault(it => it.Equals(format.Trim(), StringComparison.OrdinalIgnoreCase)) ?? SummaryExports.Formats[0];
        if (await room.ExportAsync(turn.Visit.Code, wanted, turn.Language, cancellationToken) is not { } file)
            return Say(new Card(turn.Texts["retro.no-export"]));
        var parts = file.Chunk(LongestPart).Select(part => new Card(new string(part)) { IsPlain = true });
        return new TalkReply([new Card(turn.Texts.Format("retro.exported", string.Join(", ", SummaryExports.Formats))), .. parts]);
    }

    private static TalkReply Say(Card card) => new([card]);
}
