using InquiryBot.Conversation.Settings;
namespace InquiryBot.Conversation;

/// <summary>What stands behind a command: how long, from when to when, where, or which one.</summary>
internal static class CommandArgument
{
    // More words than these are a sentence that happens to begin like a command.
    private const int MostUnclearWords = 3;

    /// <summary>Whether a command takes anything.</summary>
    public static bool IsTakenBy(BotCommandName name) => name is
        BotCommandName.Pause or BotCommandName.IncidentOn or BotCommandName.Use or BotCommandName.TimeZone
        or BotCommandName.QuietHours or BotCommandName.ChannelQuietHours or BotCommandName.WrongCall;

    /// <summary>The command with what stands behind it.</summary>
    /// <param name="command">The command.</param>
    /// <param name="rest">The words behind it; empty for none.</param>
    /// <returns>Null when the words make it something else than a command.</returns>
    public static BotCommand? Complete(BotCommand command, string rest) => command.Name switch
    {
        BotCommandName.Pause => PauseLength.Read(Commands.Plain(rest)) is { } length ? command with { Pause = length } : null,
        BotCommandName.IncidentOn when rest.Length == 0 => command,
        BotCommandName.IncidentOn => PauseLength.Read(Commands.Plain(rest)) is { } length ? command with { Pause = length } : null,
        BotCommandName.Use => NumberIn(rest) is { } number ? command with { Number = number } : null,
        // The number of a line in a digest; the button knows which one that was.
        BotCommandName.WrongCall when rest.Length > 0 => NumberIn(rest) is { } number ? command with { Number = number } : null,
        BotCommandName.TimeZone when rest.Length > 0 => Understood(command with { Zone = ZoneWords.Find(rest) }, rest, it => it.Zone is not null),
        BotCommandName.QuietHours or BotCommandName.ChannelQuietHours when rest.Length > 0 =>
            Understood(command with { Hours = HoursWords.Read(rest) }, rest, it => it.Hours is not null),
        _ => rest.Length == 0 ? command : null,
    };

    private static BotCommand? Understood(BotCommand command, string rest, Func<BotCommand, bool> isUnderstood)
    {
        if (isUnderstood(command))
            return command;
        return rest.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostUnclearWords ? command with { Unclear = rest } : null;
    }

    private static int? NumberIn(string rest) => Commands.Plain(rest) is [>= '1' and <= '9' and var digit] ? digit - '0' : null;
}
