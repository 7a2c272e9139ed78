using System.Text.Json;
using InquiryBot.Channels.Slack.Calls;
using InquiryBot.Channels.Slack.Installing;
using InquiryBot.Channels.Slack.Saying;
using InquiryBot.Conversation.MyData;
using Microsoft.Bot.Builder;

namespace InquiryBot.Channels.Slack.Hearing;

/// <summary>
/// Takes in what Slack delivers, by whichever way: once, from where the bot is installed only, and in order. Each answer comes when the work is over.
/// </summary>
internal sealed class SlackIntake(
    ISlackHomes homes,
    Uninstalling uninstalling,
    Workplaces workplaces,
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
        if (Uninstalling.IsEnd(envelope))
            return await uninstalling.TakeAsync(envelope, cancellationToken);
        var (team, enterprise) = SlackEvents.OriginOf(envelope);
        if (await homes.FindAsync(team, enterprise, cancellationToken) is not { } home)
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
        if (await homes.FindAsync(team.Text("id") ?? payload.Member("user").Text("team_id"), EnterpriseOf(payload), cancellationToken) is not { } home)
            return WorkState.Done;
        IReadOnlyList<string> names = payload.Text("trigger_id") is { } trigger ? [trigger] : [];
        return payload.Text("type") switch
        {
            "block_actions" when SlackTurns.OfPress(payload, home) is { } turn =>
                await RunAsync(Remembering(turn, payload), names, CallbackFor(payload)),
            "message_action" when payload.Text("callback_id") == AskInstead && SlackTurns.OfShortcut(payload, home) is { } turn =>
                await RunAsync(turn, names, shortcuts.For(IsOwn(payload))),
            // Buttons that open a page, windows, and what a later version of the app left behind.
            _ => WorkState.Done,
        };
    }

    /// <summary>Takes in a command.</summary>
    public async Task<WorkState> TakeCommandAsync(SlashCommand command, CancellationToken cancellationToken) =>
        await homes.FindAsync(command.Team, command.Enterprise, cancellationToken) is { } home
            ? await RunAsync(SlackTurns.OfCommand(command, home), command.Trigger is null ? [] : [command.Trigger], bot.OnTurnAsync)
            : WorkState.Done;

    private BotCallbackHandler CallbackFor(JsonElement payload) =>
        !SlackTurns.IsOnHomeTab(payload) ? bot.OnTurnAsync : SlackTurns.IsChoice(payload) ? tab.ChangeAsync : AnswerAndShowAsync;

    // The tab shows at once what a button on it changed.
    private async Task AnswerAndShowAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        await bot.OnTurnAsync(turn, cancellationToken);
        await tab.ShowAsync(turn, cancellationToken);
    }

    private Task<WorkState> RunAsync(SlackTurn unnamed, IReadOnlyList<string> names, BotCallbackHandler callback)
    {
        var turn = unnamed with { Delivery = names.Count > 0 ? names[0] : null };
        return deliveries.TakeAsync(turn, names, stop => TakeTurnAsync(turn, callback, stop));
    }

    private async Task TakeTurnAsync(SlackTurn turn, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        // The bot may have been taken out while this waited in line.
        if (await homes.OfAsync(turn.Place.Home.Organisation, cancellationToken) is null)
            return;
        // Whoever speaks with the bot is answered in the language of their app, unless they chose another.
        if (SlackConversation.IsWithBot(turn.Activity.Conversation) || turn.Activity.Entities.Count > 0)
            turn.Activity.Locale = await people.LocaleOfAsync(turn.Place.Home, turn.Activity.From.Id, cancellationToken);
        await workplaces.TakeTurnAsync(turn.Activity, () => adapter.ProcessAsync(turn, callback, cancellationToken), cancellationToken);
    }

    private SlackTurn Remembering(SlackTurn turn, JsonElement payload)
    {
        if (turn.Place.ResponseUrl is { } address && payload.Member("container").Text("message_ts") is { } ts)
            addresses.Keep(turn.Place.Channel, ts, address, workplaces.PseudonymOf(SlackConversation.Platform, turn.Place.Home.Organisation, turn.Activity.From.Id));
        return turn;
    }

    private static string? EnterpriseOf(JsonElement payload) => payload.Member("enterprise").Text("id") ?? payload.Member("team").Text("enterprise_id");

    private static bool IsOwn(JsonElement payload) =>
        payload.Member("message").Text("user") is { } author && author == payload.Member("user").Text("id") && !payload.Member("message").Has("bot_id");
}
