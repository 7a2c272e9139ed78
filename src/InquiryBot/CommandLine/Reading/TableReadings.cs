using System.Buffers;
using System.Globalization;
using System.Text;
using InquiryBot.Conversation;
using InquiryBot.Language;

namespace InquiryBot.CommandLine.Reading;

/// <summary>Readings as lines of fixed columns, a sentence a line. They are written as they come, however many there are.</summary>
internal sealed class TableReadings(BotTexts texts, bool colours) : IReadingFormat
{
    private const int LongestWords = 70;
    private const int LongestId = 20;

    /// <inheritdoc/>
    public string Heading => Row(texts["cli.read.column.id"], texts["cli.read.column.action"], texts["cli.read.column.kind"], texts["cli.read.column.confidence"], texts["cli.read.column.words"]);

    /// <inheritdoc/>
    public void Write(ReadMessage message, ArrayBufferWriter<byte> output)
    {
        var reading = message.Reading;
        var id = Printable.Line(message.Id, LongestId);
        var lines = new StringBuilder();
        if (reading.Sentences.Count == 0)
            lines.Append(Row(id, Names.Of(reading.Action), "-", Share(reading.Confidence), Words(reading.Text))).Append('\n');
        foreach (var sentence in reading.Sentences)
        {
            var words = Words(reading.WordsOf(sentence).ToString());
            lines.Append(Coloured(sentence.Stance, Row(id, Names.Of(sentence.Action), sentence.Kind.Id(), Share(sentence.Confidence), words))).Append('\n');
            id = "";
        }

        foreach (var rewording in message.Rewordings ?? [])
            lines.Append(Row("", "", "-> " + Names.Of(rewording.Move), "", Printable.Line(rewording.Text, int.MaxValue))).Append('\n');
        Encoding.UTF8.GetBytes(lines.ToString(), output);
    }

    private static string Row(string id, string action, string kind, string confidence, string words) =>
        $"{id,-8} {action,-10} {kind,-13} {confidence,5}  {words}".TrimEnd();

    private static string Share(double confidence) => confidence.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Words(string text) => Printable.Line(text, LongestWords);

    private string Coloured(Stance stance, string row) => (colours, stance) switch
    {
        (true, Stance.Telling) => $"\e[33m{row}\e[0m",
        (true, Stance.Asking) => $"\e[32m{row}\e[0m",
        _ => row,
    };
}
