using BenchmarkDotNet.Attributes;
using InquiryBot.Language;

namespace InquiryBot.Benchmarks.Reading;

/// <summary>How long a message takes to read, and what it leaves behind. Compare the rows with each other, not with another machine's.</summary>
[MemoryDiagnoser]
public class ReadingBenchmark
{
    private static readonly string Line = "could you have a look at the numbers before we send the report to the client, thanks a lot. ";

    private string _text = "";

    /// <summary>How many words the message has.</summary>
    [Params(5, 15, 60, 400)]
    public int Words { get; set; }

    [GlobalSetup]
    public void Fill()
    {
        var words = Line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        _text = string.Join(' ', Enumerable.Range(0, Words).Select(i => words[i % words.Length]));
    }

    [Benchmark]
    public MessageAction Read() => MessageReader.Default.Read(_text).Action;
}
