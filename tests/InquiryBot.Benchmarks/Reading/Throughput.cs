using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using InquiryBot.Language;

namespace InquiryBot.Benchmarks.Reading;

/// <summary>Messages per second of processor time, and bytes allocated per message, over real chat messages; <c>--export FILE</c> writes the same messages for other tools.</summary>
internal static class Throughput
{
    private const int Rounds = 5;
    private static readonly int[] Lengths = [5, 15, 60, 400];

    public static int Run(string[] args)
    {
        var sets = Lengths.ToDictionary(words => words, ChatMessages.Of);
        if (args is ["--export", var file])
        {
            File.WriteAllText(file, JsonSerializer.Serialize(sets.ToDictionary(set => set.Key.ToString(CultureInfo.InvariantCulture), set => set.Value)));
            return 0;
        }
        Console.WriteLine($"first reading after {Milliseconds(static () => MessageReader.Default.Read("could you have a look?")):0} ms");
        Console.WriteLine("| words | messages per second | bytes per message | of them the reading itself |");
        Console.WriteLine("|---|---|---|---|");
        foreach (var (words, texts) in sets)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {words} | {Rate(texts):0} | {Bytes(texts):0} | {OwnBytes(texts):0} |"));
        Growth();
        return 0;
    }

    private static double Milliseconds(Action act)
    {
        var start = Stopwatch.GetTimestamp();
        act();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>The best of several rounds of at least half a second of processor time: what disturbs only ever makes it slower.</summary>
    private static double Rate(IReadOnlyList<string> texts)
    {
        var best = 0.0;
        for (var round = 0; round < Rounds; round++)
        {
            var start = Environment.CpuUsage.TotalTime;
            long read = 0;
            while ((Environment.CpuUsage.TotalTime - start).TotalSeconds < 0.5)
            {
                foreach (var text in texts)
                    MessageReader.Default.Read(text);
                read += texts.Count;
            }
            best = Math.Max(best, read / (Environment.CpuUsage.TotalTime - start).TotalSeconds);
        }
        return best;
    }

    private static double Bytes(IReadOnlyList<string> texts)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var text in texts)
            MessageReader.Default.Read(text);
        return (double)(GC.GetAllocatedBytesForCurrentThread() - before) / texts.Count;
    }

    /// <summary>What the objects of the reading take: copies of them, made anew.</summary>
    private static double OwnBytes(IReadOnlyList<string> texts)
    {
        var readings = texts.Select(text => MessageReader.Default.Read(text)).ToList();
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var reading in readings)
        {
            var sentences = new SentenceReading[reading.Sentences.Count];
            for (var i = 0; i < sentences.Length; i++)
                sentences[i] = reading.Sentences[i] with { Evidence = CopyOf(reading.Sentences[i].Evidence) };
            GC.KeepAlive(reading with { Sentences = sentences });
        }
        return (double)(GC.GetAllocatedBytesForCurrentThread() - before) / texts.Count;
    }

    private static Evidence[] CopyOf(IReadOnlyList<Evidence> evidence)
    {
        var copy = new Evidence[evidence.Count];
        for (var i = 0; i < copy.Length; i++)
            copy[i] = evidence[i];
        return copy;
    }

    private static void Growth()
    {
        var line = string.Join(". ", ChatMessages.Of(15).Take(400)) + ". ";
        Console.WriteLine("| characters | microseconds per 1,000 characters |");
        Console.WriteLine("|---|---|");
        foreach (var size in (int[])[1_000, 10_000, 100_000, 1_000_000])
        {
            var text = string.Concat(Enumerable.Repeat(line, (size / line.Length) + 1))[..size];
            var best = Enumerable.Range(0, 9).Min(_ => Milliseconds(() => MessageReader.Default.Read(text)));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {size} | {best * 1000 / (size / 1000.0):0.0} |"));
        }
    }
}
