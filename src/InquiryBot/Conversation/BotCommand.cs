using InquiryBot.Language.Text;
using InquiryBot.Nudging;

namespace InquiryBot.Conversation;

/// <summary>What a person can ask of the bot in words.</summary>
internal enum BotCommandName
{
    Help,
    Start,
    Stop,
    LeaveMe,
    Pause,
    Resume,
    Why,
    WhyNot,
    WrongCall,
    Keep,
    Use,
    Settings,
    Language,
    Cancel,
    SensitivityLow,
    SensitivityNormal,
    SensitivityHigh,
    ArriveAtOnce,
    ArriveDigest,
    AppreciationOn,
    AppreciationOff,
    QuietHours,
    NoQuietHours,
    TimeZone,
    MyData,
    Export,
    DeleteMyData,
    WatchList,
    Privacy,
    English,
    Dutch,
    ChannelSettings,
    IncidentOn,
    IncidentOff,
    PurposeInquiry,
    PurposeMixed,
    PurposeDirective,
    ChannelOff,
    ChannelOn,
    ChannelQuietHours,
    NoChannelQuietHours,
    ChannelEnglish,
    ChannelDutch,
    ChannelAnyLanguage,
}

/// <summary>A command as it was understood.</summary>
/// <param name="Name">Which one.</param>
/// <param name="Language">The language it was said in; <see cref="MessageLanguage.Other"/> when it is the same in both.</param>
/// <param name="Pause">How long, for <see cref="BotCommandName.Pause"/> and <see cref="BotCommandName.IncidentOn"/>.</param>
internal sealed record BotCommand(BotCommandName Name, MessageLanguage Language, PauseLength? Pause = null)
{
    /// <summary>From when to when, for the quiet hours.</summary>
    public QuietHours? Hours { get; init; }

    /// <summary>The IANA name, for <see cref="BotCommandName.TimeZone"/>.</summary>
    public string? Zone { get; init; }

    /// <summary>Which one, for <see cref="BotCommandName.Use"/>; counted from one.</summary>
    public int? Number { get; init; }

    /// <summary>What stood behind the command and was not understood; null when all was.</summary>
    public string? Unclear { get; init; }

    /// <summary>Whether it is about a channel and not about the person.</summary>
    public bool IsAboutChannel => Name >= BotCommandName.ChannelSettings;

    /// <summary>What the same words mean when they are said to the bot in a channel.</summary>
    public BotCommand SaidInChannel() => this with
    {
        Name = Name switch
        {
            BotCommandName.Settings or BotCommandName.Language => BotCommandName.ChannelSettings,
            BotCommandName.QuietHours => BotCommandName.ChannelQuietHours,
            BotCommandName.NoQuietHours => BotCommandName.NoChannelQuietHours,
            BotCommandName.English => BotCommandName.ChannelEnglish,
            BotCommandName.Dutch => BotCommandName.ChannelDutch,
            _ => Name,
        },
    };
}
