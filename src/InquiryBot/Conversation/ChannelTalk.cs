using InquiryBot.Conversation.Cards;
using InquiryBot.Privacy;
using InquiryBot.Retrospectives.Talk;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace InquiryBot.Conversation;

/// <summary>What is said to the bot in a channel: it does as it is told, and answers the one who said it, privately.</summary>
internal sealed class ChannelTalk(CommandReplies commands, Listeners listeners, Pseudonyms pseudonyms, Couriers couriers, RetrospectiveTalk retrospectives)
{
    /// <summary>The command in a channel's message, or null when it is talk among people.</summary>
    /// <param name="activity">The message.</param>
    /// <param name="isToBot">Whether the bot is spoken to.</param>
    public static BotCommand? CommandIn(Activity activity, bool isToBot)
    {
        var command = Commands.Find(activity.Text ?? "", forgiving: isToBot);
        if (isToBot)
            return command?.SaidInChannel();
        // In an incident nobody should have to look up how to call the bot.
        return command?.Name is BotCommandName.IncidentOn or BotCommandName.IncidentOff ? command : null;
    }

    /// <summary>Carries it out.</summary>
    public async Task AnswerAsync(ITurnContext turnContext, BotCommand command, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        var listener = await listeners.OfAsync(turnContext, cancellationToken);
        var channel = pseudonyms.OfChannel(activity.ChannelId ?? "", Whereabouts.ChannelOf(activity));
        var request = new Request(command, listener.Hearing(command.Language), ButtonPress.None, channel);
        foreach (var card in await commands.ReplyAsync(request, cancellationToken))
            await couriers.DeliverAsync(activity.GetConversationReference(), card, null, cancellationToken);
    }

    /// <summary>Begins a retrospective of the channel. Whoever asked for it facilitates, and goes on in private.</summary>
    public async Task BeginRetrospectiveAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        var listener = await listeners.OfAsync(turnContext, cancellationToken);
        var channel = pseudonyms.OfChannel(activity.ChannelId ?? "", Whereabouts.ChannelOf(activity));
        var card = await retrospectives.BeginForChannelAsync(listener.Pseudonym, channel, listener.Language, cancellationToken);
        await couriers.DeliverAsync(activity.GetConversationReference(), card, null, cancellationToken);
    }
}
