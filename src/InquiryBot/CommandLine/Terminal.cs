using System.Globalization;
using System.Text;
using InquiryBot.Conversation;
using InquiryBot.Language.Text;

namespace InquiryBot.CommandLine;

/// <summary>The streams a command reads and writes. Data goes to <see cref="Output"/>, everything else to <see cref="Error"/>.</summary>
internal sealed class Terminal : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Takes streams; without more they are files or pipes, so there are no colours and no progress.</summary>
    public Terminal(Stream input, Stream output, TextWriter error)
    {
        Input = input;
        Output = output;
        Error = error;
        Writer = new StreamWriter(output, Utf8, 16 * 1024, leaveOpen: true) { NewLine = "\n" };
    }

    /// <summary>Standard input.</summary>
    public Stream Input { get; }

    /// <summary>Standard output, for bytes.</summary>
    public Stream Output { get; }

    /// <summary>Standard output, for words. Flushed when the command ends.</summary>
    public StreamWriter Writer { get; }

    /// <summary>Standard error.</summary>
    public TextWriter Error { get; }

    /// <summary>Whether a person types the input.</summary>
    public bool InputIsTyped { get; init; }

    /// <summary>Whether a person reads the output.</summary>
    public bool OutputIsSeen { get; init; }

    /// <summary>Whether that person's terminal shows colours, and they want them (no-color.org).</summary>
    public bool HasColours { get; init; }

    /// <summary>Whether a person reads standard error: then there may be a progress bar.</summary>
    public bool ErrorIsSeen { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The language of the program's own words.</summary>
    public MessageLanguage Language { get; init; } = MessageLanguage.English;

    /// <summary>The program's own words.</summary>
    public BotTexts Texts => BotTexts.For(Language);

    /// <summary>The streams of this process, in the language of the machine.</summary>
    public static Terminal OfThisProcess()
    {
        var error = new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true, NewLine = "\n" };
        return new Terminal(Console.OpenStandardInput(), StandardOutput.Open(), error)
        {
            InputIsTyped = !Console.IsInputRedirected,
            OutputIsSeen = !Console.IsOutputRedirected,
            HasColours = !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb"
                && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            ErrorIsSeen = !Console.IsErrorRedirected,
            Language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "nl" ? MessageLanguage.Dutch : MessageLanguage.English,
        };
    }

    /// <summary>Says something on standard error, under a key of the texts.</summary>
    public void Say(string key, params ReadOnlySpan<object?> values) => Error.WriteLine(Texts.Format(key, values));

    /// <inheritdoc/>
    public void Dispose() => Writer.Dispose();
}
