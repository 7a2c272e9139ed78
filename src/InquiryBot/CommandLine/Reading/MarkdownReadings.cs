using System.Buffers;
using System.Globalization;
using System.Text;
using InquiryBot.Conversation;
using InquiryBot.Language;

namespace InquiryBot.CommandLine.Reading;

/// <summary>Readings as a Markdown table, a sentence a row.</summary>
internal sealed class MarkdownReadings(BotTexts texts) : IReadingFormat
{
    /// <inheritdoc/>
    public string Heading =>
        $"| {texts["cli.read.column.id"]} | {texts["cli.read.column.action"]} | {texts["cli.read.column.kind"]} | {texts["cli.read.column.confidence"]} | {texts["cli.read.column.words"]} |\n"
        + "|---|---|---|---:|---|";

    /// <inheritdoc/>
    public void Write(ReadMessage message, ArrayBufferWriter<byte> output)
    {
        var reading = message.Reading;
        var rows = new StringBuilder();
        foreach (var sentence in reading.Sentences)
            Row(rows, message.Id, Names.Of(sentence.Action), sentence.Kind.Id(), sentence.Confidence, reading.WordsOf(sentence).ToString());
        if (reading.Sentences.Count == 0)
            Row(rows, message.Id, Names.Of(reading.Action), "-", reading.Confidence, reading.Text);
        foreach (var rewording in message.Rewordings ?? [])
            rows.Append(CultureInfo.InvariantCulture, $"| | | → {Names.Of(rewording.Move)} | | {Escaped(rewording.Text)} |\n");
        Encoding.UTF8.GetBytes(rows.ToString(), output);
    }

    private static void Row(StringBuilder rows, string id, string action, string kind, double confidence, string words) =>
        rows.Append(CultureInfo.InvariantCulture, $"| {Escaped(id)} | {action} | {kind} | {confidence:0.00} | {Escaped(words)} |\n");

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in Printable.Line(text, int.MaxValue))
        {
            if (@"\`*_{}[]<>#|~".Contains(c, StringComparison.Ordinal))
                escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
