using System.Buffers;
using System.CommandLine;
using System.Globalization;
using System.Text;
using InquiryBot.CommandLine.Reading;
using InquiryBot.Language;
using InquiryBot.Language.Rewordings;
using InquiryBot.Reports;
using InquiryBot.Reports.Transcripts;

namespace InquiryBot.CommandLine;

/// <summary><c>read</c>: says of every message whether it tells, asks or does neither, and why.</summary>
internal sealed class ReadCommand
{
    private readonly Terminal _terminal;
    private readonly MessageReader _reader = MessageReader.Default;
    private readonly Reworder? _reworder;
    private readonly IReadingFormat _format;
    private readonly LanguageChoice _language;
    private int _faults;
    private bool _hasBegun;

    private ReadCommand(Terminal terminal, string to, string language, bool reword)
    {
        _terminal = terminal;
        _reworder = reword ? new Reworder(_reader) : null;
        _language = new LanguageChoice(language);
        _format = to switch
        {
            "jsonl" => new JsonReadings(),
            "markdown" => new MarkdownReadings(terminal.Texts),
            _ => new TableReadings(terminal.Texts, terminal.HasColours),
        };
    }

    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var texts = terminal.Texts;
        var paths = new WordsArgument("PATH", texts["cli.read.path"]);
        var from = new ChoiceOption("--from", texts, "cli.from", TranscriptFormats.Names);
        var to = new ChoiceOption("--to", texts, "cli.to", "table", "jsonl", "markdown");
        var language = new ChoiceOption("--language", texts, "cli.read.language", "auto", "en", "nl");
        var reword = new Option<bool>("--reword") { Description = texts["cli.read.reword"] };
        var command = new Command("read", texts["cli.read"]) { paths, from, to, language, reword };
        command.SetAction((result, cancellationToken) =>
            new ReadCommand(terminal, result.GetRequiredValue(to), result.GetRequiredValue(language), result.GetValue(reword))
                .RunAsync(result.GetRequiredValue(paths), TranscriptFormats.Named(result.GetRequiredValue(from)), cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(string[] paths, TranscriptFormat format, CancellationToken cancellationToken)
    {
        if (paths.Length == 0)
        {
            if (_terminal.InputIsTyped)
                _terminal.Say("cli.read.typing");
            paths = ["-"];
        }

        var transcripts = new Transcripts(_terminal.Input, _terminal.Texts, Fault) { Format = format };
        transcripts.Check(paths);
        await OrderedWork.RunAsync(Numbered(transcripts.Read(paths)), () => transcripts.IsDrained, ReadAll, Write, cancellationToken);
        await _terminal.Output.FlushAsync(cancellationToken);
        return _faults == 0 ? ExitCode.Done : ExitCode.BadInput;
    }

    private static IEnumerable<(int Number, TranscriptMessage Message)> Numbered(IEnumerable<TranscriptMessage> messages) =>
        messages.Select((message, index) => (index + 1, message));

    private ArrayBufferWriter<byte> ReadAll(List<(int Number, TranscriptMessage Message)> batch)
    {
        var output = new ArrayBufferWriter<byte>(batch.Count * 512);
        foreach (var (number, message) in batch)
        {
            var reading = _reader.Read(message.Text, message.Context, _language.Named);
            var id = message.Id ?? number.ToString(CultureInfo.InvariantCulture);
            _format.Write(new ReadMessage(id, reading, _reworder?.Reword(reading).Rewordings), output);
        }

        return output;
    }

    private void Write(ArrayBufferWriter<byte> output)
    {
        if (!_hasBegun && _format.Heading is { } heading)
            _terminal.Output.Write(Encoding.UTF8.GetBytes(heading + "\n"));
        _hasBegun = true;
        _terminal.Output.Write(output.WrittenSpan);
    }

    private void Fault(string sentence)
    {
        Interlocked.Increment(ref _faults);
        _terminal.Error.WriteLine(sentence);
    }
}
