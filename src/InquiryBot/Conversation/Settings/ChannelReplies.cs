using InquiryBot.Conversation.Cards;
using InquiryBot.Language;
using InquiryBot.Language.Text;
using InquiryBot.Nudging;

namespace InquiryBot.Conversation.Settings;

/// <summary>Changes what a channel's members agreed with the bot, and tells the one who did, privately.</summary>
internal sealed class ChannelReplies(ChannelStore channels, WorkingClock clock, NudgingOptions options)
{
    // A keyed hash; what is shorter was written by hand.
    private const int ShortestPseudonym = 20;

    /// <summary>Carries out a command.</summary>
    public async Task<Card> ReplyAsync(Request request, CancellationToken cancellationToken)
    {
        if ((request.Channel ?? request.Press.About) is not { Length: >= ShortestPseudonym } channel)
            return new Card(request.Texts["channel.say-it-there"]);

        var command = request.Command;
        switch (command.Name)
        {
            case BotCommandName.ChannelSettings:
                return Show(await channels.OfAsync(channel, cancellationToken), channel, request.Texts);
            case BotCommandName.IncidentOn:
                return await StartIncidentAsync(request, channel, cancellationToken);
            case BotCommandName.ChannelQuietHours when command.Hours is null:
                return new Card(command.Unclear is { } unclear ? request.Texts.Format("settings.quiet-unclear", unclear) : request.Texts["channel.quiet-how"]);
            default:
                await channels.ChangeAsync(channel, settings => Changed(settings, command), cancellationToken);
                return new Card(Confirmation(request), new CardButton(request.Texts["button.channel-settings"], channel));
        }
    }

    private static ChannelSettings Changed(ChannelSettings settings, BotCommand command) => command.Name switch
    {
        BotCommandName.IncidentOff => settings with { IncidentUntil = null },
        BotCommandName.PurposeInquiry => settings with { Purpose = ChannelPurpose.Inquiry },
        BotCommandName.PurposeMixed => settings with { Purpose = ChannelPurpose.Mixed },
        BotCommandName.PurposeDirective => settings with { Purpose = ChannelPurpose.DirectiveOk },
        BotCommandName.ChannelOff => settings with { IsOff = true },
        BotCommandName.ChannelOn => settings with { IsOff = false },
        BotCommandName.ChannelQuietHours => settings with { Quiet = command.Hours },
        BotCommandName.NoChannelQuietHours => settings with { Quiet = null },
        BotCommandName.ChannelEnglish => settings with { Language = MessageLanguage.English },
        BotCommandName.ChannelDutch => settings with { Language = MessageLanguage.Dutch },
        _ => settings with { Language = MessageLanguage.Other },
    };

    private static string Confirmation(Request request) => request.Command is { Name: BotCommandName.ChannelQuietHours, Hours: { } hours }
        ? request.Texts.Format("channel.set-ChannelQuietHours", hours.From, hours.To)
        : request.Texts[$"channel.set-{request.Command.Name}"];

    private async Task<Card> StartIncidentAsync(Request request, string channel, CancellationToken cancellationToken)
    {
        var end = request.Command.Pause is { } length ? length.EndsAt(clock.Now, clock.Zone) : clock.At(clock.Now + options.IncidentLength);
        await channels.ChangeAsync(channel, settings => settings with { IncidentUntil = end }, cancellationToken);
        return new Card(request.Texts.Format("channel.set-IncidentOn", end), new CardButton(request.Texts["button.incident-off"], channel));
    }

    private Card Show(ChannelSettings settings, string channel, BotTexts texts)
    {
        var incident = settings.HasIncident(clock.Now);
        object until = incident ? clock.At(settings.IncidentUntil!.Value) : texts["channel.no-incident"];
        var quiet = settings.Quiet is { } hours ? texts.Format("settings.quiet-hours", hours.From, hours.To) : texts["channel.no-quiet"];
        var language = settings.Language == MessageLanguage.Other ? texts["channel.no-language"] : texts[$"language.{settings.Language}"];
        var text = texts.Format("channel.summary", texts[settings.IsOff ? "common.off" : "common.on"], texts[$"purpose.{settings.Purpose}"], until, quiet, language);
        string[] labels =
        [
            incident ? "button.incident-off" : "button.incident-on",
            "button.purpose-inquiry", "button.purpose-mixed", "button.purpose-directive",
            settings.IsOff ? "button.channel-on" : "button.channel-off",
            settings.Language == MessageLanguage.Other ? "button.channel-english" : "button.channel-any-language",
            settings.Language == MessageLanguage.Dutch ? "button.channel-english" : "button.channel-dutch",
        ];
        return new Card(text, [.. labels.Select(label => new CardButton(texts[label], channel))]);
    }
}
