using System.CommandLine;
using InquiryBot.CommandLine.Chat;
using InquiryBot.Hosting;
using InquiryBot.Storage;
using Microsoft.Bot.Builder;

namespace InquiryBot.CommandLine;

/// <summary><c>chat</c>: a conversation with the bot in the terminal, through the same handler as every channel.</summary>
internal static class ChatCommand
{
    // What the host has to say would stand in the middle of the conversation.
    private static readonly string[] Quiet = ["--Logging:LogLevel:Default=None"];

    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var language = new ChoiceOption("--language", terminal.Texts, "cli.chat.language", "en", "nl") { DefaultValueFactory = _ => Names.Of(terminal.Language) };
        var command = new Command("chat", terminal.Texts["cli.chat"]) { language };
        command.SetAction((result, cancellationToken) => RunAsync(terminal, result.GetRequiredValue(language), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string language, CancellationToken cancellationToken)
    {
        await using var program = BotHost.Build(Quiet);
        await program.Services.GetRequiredService<StorageStart>().OpenAsync(cancellationToken);
        var chat = new TerminalChat(terminal, program.Services.GetRequiredService<IBot>(), new LanguageChoice(language));
        await chat.RunAsync(cancellationToken);
        return ExitCode.Done;
    }
}
