using System.Text;
using InquiryBot.Conversation;
using InquiryBot.Reports.Transcripts;

namespace InquiryBot.Tests.Reports;

/// <summary>Conversations written for tests, and how to read them.</summary>
internal static class Samples
{
    /// <summary>The path of a sample.</summary>
    public static string Path(string name) => System.IO.Path.Combine(AppContext.BaseDirectory, "Reports", "Samples", name);

    /// <summary>Reads text in a format.</summary>
    public static List<TranscriptMessage> Read(string text, TranscriptFormat format) => Read(Encoding.UTF8.GetBytes(text), format);

    /// <summary>Reads bytes in a format.</summary>
    public static List<TranscriptMessage> Read(byte[] bytes, TranscriptFormat format)
    {
        using var file = TranscriptFile.Open("sample", new MemoryStream(bytes), BotTexts.English);
        return [.. new TranscriptReading(BotTexts.English, _ => { }, NamedLines: true).Read(file, format)];
    }

    /// <summary>Reads a sample file.</summary>
    public static List<TranscriptMessage> ReadFile(string name, TranscriptFormat format = TranscriptFormat.Auto)
    {
        using var file = TranscriptFile.Open(Path(name), BotTexts.English);
        return [.. new TranscriptReading(BotTexts.English, _ => { }, NamedLines: true).Read(file, format)];
    }
}
