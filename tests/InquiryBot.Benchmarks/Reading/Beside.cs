using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using InquiryBot.Language;

namespace InquiryBot.Benchmarks.Reading;

/// <summary>
/// This reader beside another build of it, in one process and in turn, so that what disturbs the machine disturbs both: <c>beside PATH</c>, where PATH
/// is the InquiryBot.Language.dll of the other build.
/// </summary>
internal static class Beside
{
    private const int Rounds = 80;
    private static readonly int[] Lengths = [5, 15, 60];

    public static int Run(string path)
    {
        if (!File.Exists(path))
        {
            Console.Error.WriteLine($"'{path}' is no file; give the InquiryBot.Language.dll of another build, such as ../before/src/InquiryBot.Language/bin/Release/net10.0/InquiryBot.Language.dll");
            return 2;
        }
        var other = ReaderOf(path);
        Console.WriteLine("| words | times as fast as the other build, median | quarter of the rounds below | above |");
        Console.WriteLine("|---|---|---|---|");
        foreach (var words in Lengths)
        {
            var ratios = Ratios(ChatMessages.Of(words), other);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {words} | {ratios[Rounds / 2]:0.00} | {ratios[Rounds / 4]:0.00} | {ratios[3 * Rounds / 4]:0.00} |"));
        }
        return 0;
    }

    private static double[] Ratios(IReadOnlyList<string> texts, Action<string> other)
    {
        for (var warmUp = 0; warmUp < 5; warmUp++)
        {
            Time(texts, other);
            Time(texts, Read);
        }
        return [.. Enumerable.Range(0, Rounds).Select(_ => Time(texts, other) / Time(texts, Read)).Order()];
    }

    private static void Read(string text) => MessageReader.Default.Read(text);

    private static double Time(IReadOnlyList<string> texts, Action<string> read)
    {
        var start = Stopwatch.GetTimestamp();
        foreach (var text in texts)
            read(text);
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    /// <summary>The other build lives in a load context of its own, so its types have the same names and are others.</summary>
    private static Action<string> ReaderOf(string path)
    {
        var type = new AssemblyLoadContext("other").LoadFromAssemblyPath(Path.GetFullPath(path)).GetType(typeof(MessageReader).FullName!, throwOnError: true)!;
        var read = type.GetMethods().Single(method => method.Name == nameof(MessageReader.Read) && method.GetParameters().Length == 2);
        var call = typeof(Beside).GetMethod(nameof(Call), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(read.GetParameters()[1].ParameterType, read.ReturnType);
        return (Action<string>)call.Invoke(null, [type.GetProperty(nameof(MessageReader.Default))!.GetValue(null), read])!;
    }

    private static Action<string> Call<TContext, TReading>(object reader, MethodInfo read)
    {
        var call = read.CreateDelegate<Func<string, TContext?, TReading>>(reader);
        return text => call(text, default);
    }
}
