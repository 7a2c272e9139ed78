using InquiryBot.Conversation;
using Microsoft.Bot.Builder;

namespace InquiryBot.Channels.Slack.Hearing;

/// <summary>
/// Answers the message shortcut "Ask instead": a draft check of a line that its author has sent already and can still change. Other people's lines are not
/// looked at: how they speak is nobody else's business.
/// </summary>
internal sealed class ShortcutReply(IBot bot, Listeners listeners, ConversationState conversations)
{
    /// <summary>What to do in the turn.</summary>
    /// <param name="isOwn">Whether the line is of the one who asks.</param>
    public BotCallbackHandler For(bool isOwn) => (turn, cancellationToken) => AnswerAsync(turn, isOwn, cancellationToken);

    private async Task AnswerAsync(ITurnContext turn, bool isOwn, CancellationToken cancellationToken)
    {
        // "Stop" said among colleagues must not stop the bot because somebody wants to know how it lands.
        var refusal = !isOwn ? "slack.own-lines" : Commands.Find(turn.Activity.Text ?? "") is not null ? "slack.no-line" : null;
        if (refusal is not null)
        {
            await turn.SayAsync((await listeners.OfAsync(turn, cancellationToken)).Texts[refusal], cancellationToken);
            return;
        }

        // A line is no answer to whatever the bot asked before.
        await conversations.LoadAsync(turn, force: false, cancellationToken);
        await conversations.ClearStateAsync(turn, cancellationToken);
        await bot.OnTurnAsync(turn, cancellationToken);
    }
}
