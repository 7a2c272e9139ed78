using System.Text;
using InquiryBot.Conversation;
using InquiryBot.Reports.Transcripts;
using Microsoft.Bot.Builder;

namespace InquiryBot.CommandLine.Chat;

/// <summary>Takes turns with the bot: a line in, its answer out, until somebody says goodbye or there is nothing more to read.</summary>
internal sealed class TerminalChat(Terminal terminal, IBot bot, LanguageChoice language)
{
    private readonly LineReader _lines = new(terminal.Input);
    private readonly BotTexts _texts = BotTexts.For(language.Named ?? terminal.Language);

    /// <summary>Talks to the end.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var adapter = new TerminalAdapter(terminal.Writer, _texts);
        var activities = new TerminalActivities(language.Name, terminal.Clock);
        if (terminal.InputIsTyped)
            terminal.Error.WriteLine(_texts["cli.chat.how-to-end"]);
        try
        {
            await adapter.TakeAsync(activities.Arrival(), bot, cancellationToken);
            while (await NextLineAsync(cancellationToken) is { } line)
                await adapter.TakeAsync(activities.Message(adapter.Meant(line)), bot, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await terminal.Writer.WriteLineAsync();
        }

        await terminal.Writer.WriteLineAsync(_texts["cli.chat.goodbye"]);
    }

    // The next line with words in it; null when the input ends or the person says goodbye.
    private async Task<string?> NextLineAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (terminal is { InputIsTyped: true, OutputIsSeen: true })
                await terminal.Writer.WriteAsync("> ");
            await terminal.Writer.FlushAsync(cancellationToken);
            // A read of standard input cannot be called off; on Ctrl+C it is left behind.
            var line = await Task.Run(Read, cancellationToken).WaitAsync(cancellationToken);
            if (line is null || _texts["cli.chat.words-goodbye"].Split('|').Contains(line.Trim(), StringComparer.OrdinalIgnoreCase))
                return null;
            if (!string.IsNullOrWhiteSpace(line))
                return line;
        }
    }

    private string? Read() => _lines.TryRead(out var bytes) ? Encoding.UTF8.GetString(bytes.Span) : null;
}
