using System.Buffers;
using System.CommandLine;
using System.Text;
using InquiryBot.CommandLine.Reading;
using InquiryBot.Language;
using InquiryBot.Language.Rewordings;

namespace InquiryBot.CommandLine;

/// <summary><c>reword</c>: offers honest questions instead of one telling message.</summary>
internal static class RewordCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var texts = terminal.Texts;
        var words = new WordsArgument("TEXT", texts["cli.reword.text"]);
        var answer = new ChoiceOption("--answer", texts, "cli.reword.answer", "open", "partly", "fixed") { DefaultValueFactory = _ => "" };
        var to = new ChoiceOption("--to", texts, "cli.to", "table", "jsonl");
        var command = new Command("reword", texts["cli.reword"]) { words, answer, to };
        command.SetAction(result => Run(result.GetRequiredValue(words), result.GetValue(answer), result.GetRequiredValue(to), terminal));
        return command;
    }

    private static int Run(string[] words, string? answer, string to, Terminal terminal)
    {
        var text = string.Join(' ', words);
        if (string.IsNullOrWhiteSpace(text))
        {
            terminal.Say("cli.error.no-text");
            return ExitCode.BadInput;
        }

        var reader = MessageReader.Default;
        var reading = reader.Read(text);
        var offer = new Reworder(reader).Reword(reading, Answer(answer));
        if (to == "jsonl")
            WriteJson(new ReadMessage("1", reading, offer.Rewordings), terminal);
        else
            WriteTable(offer, terminal);
        if (offer.Rewordings.Count == 0)
            Explain(offer, terminal);
        return ExitCode.Done;
    }

    private static AuthorAnswer Answer(string? name) => name switch
    {
        "open" => AuthorAnswer.Open,
        "partly" => AuthorAnswer.Partly,
        "fixed" => AuthorAnswer.Fixed,
        _ => AuthorAnswer.Unknown,
    };

    private static void WriteJson(ReadMessage message, Terminal terminal)
    {
        var output = new ArrayBufferWriter<byte>();
        new JsonReadings().Write(message, output);
        terminal.Writer.Write(Encoding.UTF8.GetString(output.WrittenSpan));
    }

    private static void WriteTable(RewordingOffer offer, Terminal terminal)
    {
        foreach (var rewording in offer.Rewordings)
        {
            var move = terminal.Texts["cli.move." + Names.Of(rewording.Move)];
            terminal.Writer.WriteLine($"{move,-28} {Printable.Line(rewording.Text, int.MaxValue)}");
        }
    }

    // Said on standard error: prompts are questions to the author, not sentences to send.
    private static void Explain(RewordingOffer offer, Terminal terminal)
    {
        terminal.Say(offer.Prompts.Count > 0 ? "cli.reword.prompts" : "cli.reword.nothing");
        foreach (var prompt in offer.Prompts)
            terminal.Error.WriteLine($"  - {prompt}");
    }
}
