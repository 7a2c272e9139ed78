using InquiryBot.Conversation.Cards;
using InquiryBot.Conversation.Prompts;
using InquiryBot.Language;
using InquiryBot.Language.Rewordings;
using InquiryBot.Language.Text;
using Microsoft.Bot.Builder.Dialogs;

namespace InquiryBot.Conversation;

/// <summary>A line somebody is about to send: how it may land, what it could be as a question, and what the author says to that.</summary>
internal sealed class DraftDialog : ComponentDialog
{
    /// <summary>Longer drafts are not a chat message any more.</summary>
    public const int LongestDraft = 20_000;

    private const string Steps = "draft";
    private const string Answer = "answer";
    private readonly MessageReader _reader;
    private readonly FreshRewordings _rewordings;
    private readonly Listeners _listeners;
    private readonly ShortMemory _memory;

    public DraftDialog(MessageReader reader, FreshRewordings rewordings, Listeners listeners, ShortMemory memory)
        : base(nameof(DraftDialog))
    {
        (_reader, _rewordings, _listeners, _memory) = (reader, rewordings, listeners, memory);
        AddDialog(new WaterfallDialog(Steps, [AskWhetherNoIsFineAsync, TakeAnswerAsync]));
        AddDialog(new OpenPrompt(Answer));
        InitialDialogId = Steps;
    }

    private async Task<DialogTurnResult> AskWhetherNoIsFineAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var draft = step.Context.Activity.Text;
        var reading = _reader.Read(draft);
        var listener = (await _listeners.OfAsync(step.Context, cancellationToken)).Hearing(LanguageOf(reading));
        await step.SayAsync(DraftReply.Verdict(reading, listener.Texts), cancellationToken);

        var made = DraftReply.IsWorthRewording(reading) ? _rewordings.For(listener.Pseudonym, reading) : RewordingOffer.Nothing;
        if (DraftReply.Offer(made, listener.Texts) is not { } offer)
            return await step.EndDialogAsync(cancellationToken: cancellationToken);

        await step.SayAsync(DraftReply.CardOf(offer, made), cancellationToken);
        // The draft stays in memory: the dialog's state goes to disk, and words never do.
        _memory.Keep(KeyOf(step), draft, listener.Pseudonym);
        var question = new PromptOptions { Prompt = DraftQuestion.Ask(listener.Texts) };
        return await step.PromptAsync(Answer, question, cancellationToken);
    }

    private async Task<DialogTurnResult> TakeAnswerAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var said = (string)step.Result;
        // Anything that is no answer is the next draft: nobody has to finish a dialog with a bot.
        if (DraftQuestion.Find(said) is not { } answer)
            return await step.ReplaceDialogAsync(InitialDialogId, cancellationToken: cancellationToken);

        var draft = _memory.Recall<string>(KeyOf(step));
        var reading = draft is null ? null : _reader.Read(draft);
        var listener = await _listeners.OfAsync(step.Context, cancellationToken);
        listener = reading is null ? listener : listener.Hearing(LanguageOf(reading));
        await step.SayAsync(Reply(reading, answer, listener), cancellationToken);
        return await step.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private Card Reply(MessageReading? reading, DraftAnswer answer, Listener listener)
    {
        var texts = listener.Texts;
        if (answer == DraftAnswer.Keep)
            return new Card(texts["draft.kept"]);
        if (reading is null)
            return new Card(texts["draft.gone"]);
        var offer = _rewordings.For(listener.Pseudonym, reading, DraftQuestion.AuthorAnswerOf(answer));
        return DraftReply.CardOf(DraftReply.Offer(offer, texts) ?? texts["draft.kept"], offer);
    }

    private static MessageLanguage LanguageOf(MessageReading reading) => reading.Main?.Language ?? reading.Language;

    private static (string, string) KeyOf(DialogContext step) => ("draft", $"{step.Context.Activity.ChannelId}\n{step.Context.Activity.Conversation.Id}");
}
