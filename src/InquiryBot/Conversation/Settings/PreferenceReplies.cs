using InquiryBot.Conversation.Cards;
using InquiryBot.Nudging;

namespace InquiryBot.Conversation.Settings;

/// <summary>Changes how one person is nudged, and says so.</summary>
internal sealed class PreferenceReplies(PreferenceStore preferences, WorkingClock clock, NudgingOptions options)
{
    /// <summary>Whether a command is one of these.</summary>
    public static bool Answers(BotCommandName name) => name is >= BotCommandName.SensitivityLow and <= BotCommandName.TimeZone;

    /// <summary>Carries out a command.</summary>
    public Task<Card> ReplyAsync(Request request, CancellationToken cancellationToken) => request.Command switch
    {
        { Name: BotCommandName.SensitivityLow } => ChangeAsync(request, it => it with { Sensitivity = Sensitivity.Low }, "settings.sensitivity-Low", cancellationToken),
        { Name: BotCommandName.SensitivityNormal } => ChangeAsync(request, it => it with { Sensitivity = Sensitivity.Normal }, "settings.sensitivity-Normal", cancellationToken),
        { Name: BotCommandName.SensitivityHigh } => ChangeAsync(request, it => it with { Sensitivity = Sensitivity.High }, "settings.sensitivity-High", cancellationToken),
        { Name: BotCommandName.ArriveAtOnce } => ChangeAsync(request, it => it with { Arrival = Arrival.AtOnce }, "settings.arrival-AtOnce", cancellationToken),
        { Name: BotCommandName.ArriveDigest } => ChangeAsync(request, it => it with { Arrival = Arrival.Digest }, "settings.arrival-Digest", cancellationToken, TimeOnly.FromTimeSpan(options.DigestAt)),
        { Name: BotCommandName.AppreciationOn } => ChangeAsync(request, it => it with { Appreciates = true }, "settings.appreciation-on", cancellationToken),
        { Name: BotCommandName.AppreciationOff } => ChangeAsync(request, it => it with { Appreciates = false }, "settings.appreciation-off", cancellationToken),
        { Name: BotCommandName.NoQuietHours } => ChangeAsync(request, it => it with { Quiet = null }, WorkKey("settings.quiet-none"), cancellationToken, WorkFrom, WorkTo),
        { Name: BotCommandName.QuietHours, Hours: { } hours } => SetHoursAsync(request, hours, cancellationToken),
        { Name: BotCommandName.TimeZone, Zone: { } zone } => SetZoneAsync(request, zone, cancellationToken),
        { Name: BotCommandName.QuietHours } => Task.FromResult(HowToSay(request, "settings.quiet")),
        _ => Task.FromResult(HowToSay(request, "settings.zone")),
    };

    /// <summary>A person's preferences in words, one a line.</summary>
    public string Describe(NudgePreferences wanted, BotTexts texts)
    {
        var quiet = wanted.Quiet is { } hours ? texts.Format("settings.quiet-hours", hours.From, hours.To) : texts.Format(WorkKey("settings.quiet-default"), WorkFrom, WorkTo);
        return texts.Format(
            "settings.summary",
            texts[$"sensitivity.{wanted.Sensitivity}"],
            texts.Format($"arrival.{wanted.Arrival}", TimeOnly.FromTimeSpan(options.DigestAt)),
            quiet,
            clock.ZoneOf(wanted).Id,
            texts[wanted.Appreciates ? "common.on" : "common.off"]);
    }

    private TimeOnly WorkFrom => TimeOnly.FromTimeSpan(options.WorkingDayStart);

    private string WorkKey(string key) => options.WorksAtWeekends ? $"{key}-all-week" : key;

    private TimeOnly WorkTo => TimeOnly.FromTimeSpan(options.WorkingDayEnd);

    private async Task<Card> ChangeAsync(
        Request request, Func<NudgePreferences, NudgePreferences> change, string text, CancellationToken cancellationToken, params object?[] values)
    {
        await preferences.ChangeAsync(request.Person, change, cancellationToken);
        return new Card(request.Texts.Format(text, values), request.Texts["button.settings"]);
    }

    private async Task<Card> SetHoursAsync(Request request, QuietHours hours, CancellationToken cancellationToken)
    {
        await preferences.ChangeAsync(request.Person, it => it with { Quiet = hours }, cancellationToken);
        var zone = clock.ZoneOf(await preferences.OfAsync(request.Person, cancellationToken));
        var text = request.Texts.Format("settings.quiet-set", hours.From, hours.To, zone.Id);
        return new Card(text, request.Texts["button.no-quiet-hours"], request.Texts["button.settings"]);
    }

    private async Task<Card> SetZoneAsync(Request request, string name, CancellationToken cancellationToken)
    {
        await preferences.ChangeAsync(request.Person, it => it with { TimeZone = name }, cancellationToken);
        var there = TimeZoneInfo.FindSystemTimeZoneById(name).At(clock.Now);
        return new Card(request.Texts.Format("settings.zone-set", name, there), request.Texts["button.settings"]);
    }

    private static Card HowToSay(Request request, string setting) => new(
        request.Command.Unclear is { } unclear ? request.Texts.Format($"{setting}-unclear", unclear) : request.Texts[$"{setting}-how"]);
}
