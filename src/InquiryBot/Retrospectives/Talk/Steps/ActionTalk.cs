using InquiryBot.Conversation.Cards;
using InquiryBot.Retrospectives.Board;
using InquiryBot.Retrospectives.Decisions;
using InquiryBot.Retrospectives.Sessions;

namespace InquiryBot.Retrospectives.Talk.Steps;

/// <summary>
/// Things to try. Words are a new idea; its author is then asked what it lacks, one part at a time. Nobody is made to carry anything: "carry 1" can be said by
/// the one who offers only.
/// </summary>
internal sealed class ActionTalk(RetrospectiveRoom room, TimeProvider clock) : IStepTalk
{
    private const string PartOf = "part:";
    private const string NameFor = "name:";

    private static readonly ActionPart[] Asked = [ActionPart.Vision, ActionPart.FirstStep, ActionPart.Sign, ActionPart.CheckOn, ActionPart.Support];

    /// <inheritdoc/>
    public IReadOnlyList<RetrospectiveStep> Steps { get; } = [RetrospectiveStep.Actions];

    /// <inheritdoc/>
    public async Task<Card?> TakeAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        var phrase = RetroWords.Find(turn.Said, RetroWord.Carry, RetroWord.NotCarry, RetroWord.Agree, RetroWord.Reopen, RetroWord.FillIn, RetroWord.Vision);
        if (phrase is not null)
        {
            turn.State.Expecting = "";
            return await OnActionAsync(turn, phrase, cancellationToken);
        }

        if (turn.State.Expecting.StartsWith(PartOf, StringComparison.Ordinal))
            return await TakePartAsync(turn, cancellationToken);
        if (turn.State.Expecting.StartsWith(NameFor, StringComparison.Ordinal))
            return await TakeNameAsync(turn, turn.State.Expecting[NameFor.Length..], cancellationToken);

        var outcome = await room.ProposeActionAsync(turn.Visit, turn.Said, cancellationToken);
        if (turn.WhyNot(outcome) is { } why)
            return why;
        var aside = OutcomeWording.Aside(outcome, turn.Texts) is { } more ? $"{more}\n\n" : "";
        return Ask(turn, ((Done)outcome).Id!, Asked[0], aside);
    }

    private async Task<Card?> OnActionAsync(TalkTurn turn, RetroPhrase phrase, CancellationToken cancellationToken)
    {
        if (phrase.Word == RetroWord.Vision)
            return turn.WhyNot(await room.SayVisionAsync(turn.Visit, phrase.Rest, cancellationToken));
        var action = phrase.Numbers is [var number, ..] ? At(turn.View, number) : turn.View.Actions.FirstOrDefault(it => it.Id == turn.Press.About) ?? (turn.View.Actions is [.., var last] ? last : null);
        if (action is null)
            return new Card(turn.Texts["retro.which-action"]);
        return phrase.Word switch
        {
            RetroWord.Carry => await CarryAsync(turn, action.Id, cancellationToken),
            RetroWord.NotCarry => turn.WhyNot(await room.WithdrawOfferAsync(turn.Visit, action.Id, cancellationToken)),
            RetroWord.Agree => turn.WhyNot(await room.AgreeAsync(turn.Visit, action.Id, cancellationToken)),
            RetroWord.Reopen => turn.WhyNot(await room.ReopenAsync(turn.Visit, action.Id, cancellationToken)),
            _ => Following(turn, action.Id, null),
        };
    }

    private async Task<Card?> CarryAsync(TalkTurn turn, string action, CancellationToken cancellationToken)
    {
        var outcome = await room.OfferToCarryAsync(turn.Visit, action, cancellationToken);
        if (outcome is Refused { Why: Refusal.NameNeeded })
            turn.State.Expecting = $"{NameFor}{action}";
        return turn.WhyNot(outcome);
    }

    private async Task<Card?> TakeNameAsync(TalkTurn turn, string action, CancellationToken cancellationToken)
    {
        turn.State.Expecting = "";
        return turn.WhyNot(await room.SayNameAsync(turn.Visit, turn.Said, cancellationToken)) ?? await CarryAsync(turn, action, cancellationToken);
    }

    private async Task<Card?> TakePartAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        var (action, part) = (turn.State.Expecting.Split(':')[1], Enum.Parse<ActionPart>(turn.State.Expecting.Split(':')[2]));
        if (RetroWords.Find(turn.Said, RetroWord.Pass) is not null)
            return Following(turn, action, part);
        if (part == ActionPart.Support && RetroWords.Find(turn.Said, RetroWord.None) is not null)
            return Following(turn, action, part);
        Outcome outcome;
        if (part != ActionPart.CheckOn)
            outcome = await room.SayPartAsync(turn.Visit, action, part, turn.Said, cancellationToken);
        else if (CheckDates.Read(turn.Said, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)) is { } day)
            outcome = await room.CheckOnAsync(turn.Visit, action, day, cancellationToken);
        else
            return Ask(turn, action, part, $"{turn.Texts["retro.not-a-day"]}\n");
        return turn.WhyNot(outcome) ?? Following(turn, action, part);
    }

    // The next part that is asked; at the end, all actions as they are now.
    private static Card? Following(TalkTurn turn, string action, ActionPart? after)
    {
        var missing = turn.View.Actions.FirstOrDefault(it => it.Id == action)?.Missing;
        var next = Asked.SkipWhile(part => after is not null && part != after).Skip(after is null ? 0 : 1).Where(part => missing?.Contains(part) != false || part == ActionPart.Support).ToList();
        turn.State.Expecting = "";
        return next.Count > 0 && (after is not null || next[0] != ActionPart.Support) ? Ask(turn, action, next[0], "") : null;
    }

    private static Card Ask(TalkTurn turn, string action, ActionPart part, string lead)
    {
        turn.State.Expecting = $"{PartOf}{action}:{part}";
        var texts = turn.Texts;
        IReadOnlyList<CardButton> buttons = part switch
        {
            ActionPart.Vision or ActionPart.Support => [OutcomeWording.Button(RetroWord.None, texts)],
            ActionPart.CheckOn => [texts["retro.in-1-week"], texts["retro.in-2-weeks"], texts["retro.in-4-weeks"]],
            _ => [],
        };
        return new Card($"{lead}{texts[$"retro.ask-part.{part}"]}", buttons);
    }

    private static ActionView? At(RetrospectiveView view, int number) => number >= 1 && number <= view.Actions.Count ? view.Actions[number - 1] : null;
}
