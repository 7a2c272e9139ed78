using System.CommandLine;

namespace InquiryBot.CommandLine;

/// <summary><c>chat</c>: a conversation with the bot in the terminal.</summary>
internal static class ChatCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var language = new ChoiceOption("--language", terminal.Texts, "cli.chat.language", "en", "nl") { DefaultValueFactory = _ => Names.Of(terminal.Language) };
        var command = new Command("chat", terminal.Texts["cli.chat"]) { language };
        command.SetAction(_ =>
        {
            terminal.Say("cli.chat.not-yet");
            return ExitCode.Failed;
        });
        return command;
    }
}
