using InquiryBot.Conversation;
using InquiryBot.Conversation.Cards;
using InquiryBot.Retrospectives.Board;
using InquiryBot.Retrospectives.Cards;
using InquiryBot.Retrospectives.Sessions;

namespace InquiryBot.Retrospectives.Talk.Steps;

/// <summary>
/// Cards, written to the bot in private. A card that is held stays in mind for ten minutes, and nowhere else, so that its author can say "post it as it is";
/// the card somebody wrote last stays in mind as well, so that they can take it back.
/// </summary>
internal sealed class WritingTalk(RetrospectiveRoom room, ShortMemory memory) : IStepTalk
{
    /// <inheritdoc/>
    public IReadOnlyList<RetrospectiveStep> Steps { get; } = [RetrospectiveStep.Writing];

    /// <inheritdoc/>
    public async Task<Card?> TakeAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        if (PromptNamed(turn) is { } cursor)
        {
            turn.State.Cursor = cursor;
            return null;
        }

        return RetroWords.Find(turn.Said, RetroWord.PostAsIs, RetroWord.Undo, RetroWord.NextPrompt) is { } phrase
            ? await DoAsync(turn, phrase.Word, cancellationToken)
            : await WriteAsync(turn, DraftIn(turn), cancellationToken);
    }

    private async Task<Card?> DoAsync(TalkTurn turn, RetroWord word, CancellationToken cancellationToken) => word switch
    {
        RetroWord.PostAsIs => await PostHeldAsync(turn, cancellationToken),
        RetroWord.Undo => await TakeBackAsync(turn, cancellationToken),
        _ => NextPrompt(turn),
    };

    // "signed: …" and "anonymous: …" decide for one card.
    private static CardDraft DraftIn(TalkTurn turn)
    {
        var prompt = StepQuestions.PromptAt(turn.View, turn.State).Id;
        return RetroWords.Find(turn.Said, RetroWord.Signed, RetroWord.Unsigned) is { Rest.Length: > 0 } phrase
            ? new CardDraft(prompt, phrase.Rest, IsSigned: phrase.Word == RetroWord.Signed)
            : new CardDraft(prompt, turn.Said);
    }

    private async Task<Card?> WriteAsync(TalkTurn turn, CardDraft card, CancellationToken cancellationToken)
    {
        var outcome = await room.WriteCardAsync(turn.Visit, card, cancellationToken);
        if (outcome is CardHeld)
            memory.Keep(Held(turn), card, turn.Person);
        else
            memory.Forget(Held(turn));
        if (turn.WhyNot(outcome) is { } why)
            return why;
        memory.Keep(Last(turn), ((Done)outcome).Id!, turn.Person);
        var texts = turn.Texts;
        var title = turn.View.Prompts.First(prompt => prompt.Id == card.Prompt).Title;
        var aside = OutcomeWording.Aside(outcome, texts) is { } more ? $"\n{more}" : "";
        return new Card($"{texts.Format("retro.card-kept", title, turn.Seat.Cards + 1)}{aside}", MoreButtons(turn));
    }

    private async Task<Card?> PostHeldAsync(TalkTurn turn, CancellationToken cancellationToken) =>
        memory.Recall<CardDraft>(Held(turn)) is { } held ? await WriteAsync(turn, held with { Insists = true }, cancellationToken) : new Card(turn.Texts["retro.held-gone"]);

    private async Task<Card?> TakeBackAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        if (memory.Recall<string>(Last(turn)) is not { } card)
            return new Card(turn.Texts["retro.undo-gone"]);
        memory.Forget(Last(turn));
        return turn.WhyNot(await room.TakeCardBackAsync(turn.Visit, card, cancellationToken)) ?? new Card(turn.Texts["retro.undone"]);
    }

    private static Card? NextPrompt(TalkTurn turn)
    {
        if (turn.State.Cursor + 1 >= turn.View.Prompts.Count || turn.View.Round is not null)
            return new Card(turn.Texts["retro.no-more-prompts"]);
        turn.State.Cursor++;
        return null;
    }

    private static CardButton[] MoreButtons(TalkTurn turn)
    {
        var undo = OutcomeWording.Button(RetroWord.Undo, turn.Texts);
        return turn.View.Round is null && turn.State.Cursor + 1 < turn.View.Prompts.Count ? [OutcomeWording.Button(RetroWord.NextPrompt, turn.Texts), undo] : [undo];
    }

    // The title of a prompt picks it; with words behind a colon it is a card on it.
    private static int? PromptNamed(TalkTurn turn)
    {
        var said = Commands.Plain(turn.Said);
        foreach (var (index, prompt) in turn.View.Prompts.Index())
        {
            if (turn.View.Round is null && Commands.Plain(prompt.Title) == said)
                return index;
        }

        return null;
    }

    private static (string, string) Held(TalkTurn turn) => ("retro-held", $"{turn.Person}\n{turn.Visit.Code}");

    private static (string, string) Last(TalkTurn turn) => ("retro-last-card", $"{turn.Person}\n{turn.Visit.Code}");
}
