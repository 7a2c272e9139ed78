using InquiryBot.Language.Text;

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
    WrongCall,
    MyData,
    Export,
    DeleteMyData,
    WatchList,
    Privacy,
    English,
    Dutch,
}

/// <summary>A command as it was understood.</summary>
/// <param name="Name">Which one.</param>
/// <param name="Language">The language it was said in; <see cref="MessageLanguage.Other"/> when it is the same in both.</param>
/// <param name="Pause">How long, for <see cref="BotCommandName.Pause"/>.</param>
internal sealed record BotCommand(BotCommandName Name, MessageLanguage Language, PauseLength? Pause = null);
