using BenchmarkDotNet.Attributes;
using InquiryBot.Language;
using InquiryBot.Language.Rewordings;

namespace InquiryBot.Benchmarks.Rewording;

/// <summary>One offer of rewordings, self-check included, for ten messages as people type them.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class RewordBenchmark
{
    private static readonly string[] Messages =
    [
        "send me the numbers by 4", "@dave fix the login bug before standup", "you need to answer customers within the hour",
        "can you just finish the report", "why didn't you tell me", "stuur die offerte nog vandaag de deur uit",
        "pas dat rapport aan en stuur t naar Wim", "je moet eerst met mij overleggen", "laten we de release naar donderdag verplaatsen",
        "waarom heb je niet even gebeld",
    ];

    private readonly Reworder _reworder = new(MessageReader.Default);

    private MessageReading[] _readings = [];

    [GlobalSetup]
    public void Read() => _readings = [.. Messages.Select(message => MessageReader.Default.Read(message))];

    [Benchmark(OperationsPerInvoke = 10)]
    public int Reword()
    {
        var offered = 0;
        foreach (var reading in _readings)
            offered += _reworder.Reword(reading).Rewordings.Count;
        return offered;
    }

    [Benchmark(OperationsPerInvoke = 10)]
    public int ReadAgain()
    {
        var telling = 0;
        foreach (var reading in _readings)
            telling += MessageReader.Default.Read(reading.Text).Sentences.Count;
        return telling;
    }
}
