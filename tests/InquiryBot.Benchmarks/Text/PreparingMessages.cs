using BenchmarkDotNet.Attributes;
using InquiryBot.Language.Text;

namespace InquiryBot.Benchmarks.Text;

/// <summary>How long it takes to cut a message into tokens and sentences, and that it costs no allocation. Compare ratios, not times.</summary>
[MemoryDiagnoser]
public class PreparingMessages
{
    private const string English = "can you send me the numbers for the report by tomorrow, please? I need them for Dave ";
    private const string Dutch = "kun je me voor morgen de cijfers van het rapport sturen? Ik heb ze nodig voor Wim ";

    private readonly PreparedMessage _message = new();
    private string _plain = "";
    private string _slack = "";
    private string _teams = "";

    [Params(5, 15, 60, 400)]
    public int Words { get; set; }

    [GlobalSetup]
    public void WriteMessages()
    {
        var words = string.Concat(Enumerable.Repeat(English + Dutch, 40)).Split(' ').Take(Words).ToArray();
        _plain = string.Join(' ', words);
        _slack = $"<@U123|dave> *{words[0]}* {string.Join(' ', words[1..])} &amp; `code` :pray:\n&gt; said before";
        _teams = $"<div><at id=\"0\">Dave</at>&nbsp;<strong>{words[0]}</strong> {string.Join(' ', words[1..])}</div><blockquote>said before</blockquote>";
    }

    [Benchmark(Baseline = true)]
    public int Plain() => Prepare(_plain);

    [Benchmark]
    public int Slack() => Prepare(_slack);

    [Benchmark]
    public int Teams() => Prepare(_teams);

    private int Prepare(string text)
    {
        MessagePreparer.Prepare(text, _message);
        return _message.Sentences.Length;
    }
}
