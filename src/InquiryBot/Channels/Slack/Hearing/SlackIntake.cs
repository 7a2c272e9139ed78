using System.Text.Json;
using InquiryBot.Channels.Slack.Calls;
using InquiryBot.Channels.Slack.Saying;
using Microsoft.Bot.Builder;

namespace InquiryBot.Channels.Slack.Hearing;

/// <summary>
/// Takes in what Slack delivers, by whichever way: once, from the bot's own workspace only, and in order. Each answer comes when the work is over.
/// </summary>
internal sealed class SlackIntake(
    SlackHomes homes,
    Deliveries deliveries,
    SlackAdapter adapter,
    SlackPeople people,
    ResponseAddresses addresses,
    ShortcutReply shortcuts,
    SlackHomeTab tab,
    IBot bot,
    ILogger<SlackIntake> logger)
{
    /// <summary>The message shortcut, in the manifest.</summary>
    public const string AskInstead = "ask_instead";

    /// <summary>Takes in an event.</summary>
    public async Task<WorkState> TakeEventAsync(JsonElement envelope, CancellationToken cancellationToken)
    {
        if (envelope.Text("type") == "app_rate_limited" || envelope.Member("event").Text("type") == "app_rate_limited")
            logger.RateLimited();
        if (envelope.Text("type") != "event_callback")
            return WorkState.Done;
        if (await HomeOfAsync(envelope.Text("team_id"), envelope.Text("enterprise_id"), cancellationToken) is not { } home)
            return WorkState.Done;
        if (SlackEvents.HomeOpened(envelope, home) is { } opened)
            return await RunAsync(opened, SlackEvents.NamesOf(envelope), tab.ShowAsync);
        return SlackEvents.TurnOf(envelope, home) is { } turn
            ? await RunAsync(turn, SlackEvents.NamesOf(envelope), bot.OnTurnAsync)
            : WorkState.Done;
    }

    /// <summary>Takes in a pressed button or the message shortcut.</summary>
    public async Task<WorkState> TakeInteractionAsync(JsonElement payload, CancellationToken cancellationToken)
    {
        var team = payload.Member("team");
        if (await HomeOfAsync(team.Text("id") ?? payload.Member("user").Text("team_id"), EnterpriseOf(payload), cancellationToken) is not { } home)
            return WorkState.Done;
        IReadOnlyList<string> names = payload.Text("trigger_id") is { } trigger ? [trigger] : [];
        return payload.Text("type") switch
        {
            "block_actions" when SlackTurns.OfPress(payload, home) is { } turn =>
                await RunAsync(Remembering(turn, payload), names, SlackTurns.IsOnHomeTab(payload) ? AnswerAndShowAsync : bot.OnTurnAsync),
            "message_action" when payload.Text("callback_id") == AskInstead && SlackTurns.OfShortcut(payload, home) is { } turn =>
                await RunAsync(turn, names, shortcuts.For(IsOwn(payload))),
            // Buttons that open a page, windows, and what a later version of the app left behind.
            _ => WorkState.Done,
        };
    }

    /// <summary>Takes in a command.</summary>
    public async Task<WorkState> TakeCommandAsync(SlashCommand command, CancellationToken cancellationToken) =>
        await HomeOfAsync(command.Team, command.Enterprise, cancellationToken) is { } home
            ? await RunAsync(SlackTurns.OfCommand(command, home), command.Trigger is null ? [] : [command.Trigger], bot.OnTurnAsync)
            : WorkState.Done;

    // The tab shows at once what a button on it changed.
    private async Task AnswerAndShowAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        await bot.OnTurnAsync(turn, cancellationToken);
        await tab.ShowAsync(turn, cancellationToken);
    }

    private async Task<SlackHome?> HomeOfAsync(string? team, string? enterprise, CancellationToken cancellationToken)
    {
        var home = await homes.FindAsync(cancellationToken);
        if (home.Holds(team, enterprise))
            return home;
        logger.OtherWorkspace();
        return null;
    }

    private Task<WorkState> RunAsync(SlackTurn unnamed, IReadOnlyList<string> names, BotCallbackHandler callback)
    {
        var turn = unnamed with { Delivery = names.Count > 0 ? names[0] : null };
        return deliveries.TakeAsync(turn, names, async stop =>
        {
            // Whoever speaks with the bot is answered in the language of their app, unless they chose another.
            if (SlackConversation.IsWithBot(turn.Activity.Conversation) || turn.Activity.Entities.Count > 0)
                turn.Activity.Locale = await people.LocaleOfAsync(turn.Activity.From.Id, stop);
            await adapter.ProcessAsync(turn, callback, stop);
        });
    }

    private SlackTurn Remembering(SlackTurn turn, JsonElement payload)
    {
        if (turn.Place.ResponseUrl is { } address && payload.Member("container").Text("message_ts") is { } ts)
            addresses.Keep(turn.Place.Channel, ts, address);
        return turn;
    }

    private static string? EnterpriseOf(JsonElement payload) => payload.Member("enterprise").Text("id") ?? payload.Member("team").Text("enterprise_id");

    private static bool IsOwn(JsonElement payload) =>
        payload.Member("message").Text("user") is { } author && author == payload.Member("user").Text("id") && !payload.Member("message").Has("bot_id");
}
