using System.Diagnostics;
using System.Globalization;
using InquiryBot.Language.Stances;

namespace InquiryBot.Language.Evaluation;

/// <summary>
/// Reads generated messages by the million: words of both languages and pieces that break readers, in any order. Looks for exceptions, for spans
/// outside the text, for chances that are none, and for texts that take longer than their length explains.
/// </summary>
internal sealed class Fuzzing
{
    private const int LongestMessage = 40;
    private const double MicrosecondsPerCharacter = 4;

    private static readonly string[] Nasty =
    [
        "<", ">", "*", "_", "~", "`", "```", "[", "](", "&", "\"", "'", ".", "...", ",", "|", ":", ";", "#", "/", "\\", "!", "?", "?!", "=", "\n", "\r\n", "\t", "\0",
        "\ud83d", "\udc00", "\ud83d\ud83d", "\u200b", "\u202e", "\u202d", "\u2066", "\ufeff", "\u200d", "\ufe0f", "\ufffc", "\u2028", "\u0301", "😀", "👩‍👩‍👧", "🇳🇱", "字", "ß", "İ", "ﬁ",
        "<@U1>", "<@U1|dave>", "<!here>", "<https://x.org|x>", "&gt; ", "&amp;", "&#x1F600;", "<blockquote>", "</blockquote>", "<p>", "</p>", "<br>", "<at>", "</at>", "<code>", "</code>",
        "> ", ">>> ", "> > > > ", "((((", "))))", "\"\"\"", "- ", "1. ", "--\n", "From: a\nTo: b\n", "@a ", "a@b.nl", "https://x.org/a_b", "C:\\a\\b", "$ ls\n", "/remind ", "!deploy ", "ERROR: x\n",
    ];

    private readonly string[] _words = [.. new[] { LanguagePack.English, LanguagePack.Dutch }
        .SelectMany(pack => pack.Classes.All.Values.SelectMany(words => words)).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Reads so many messages on all cores; 0 when nothing was found.</summary>
    public int Run(long count, int seed)
    {
        var start = Stopwatch.GetTimestamp();
        var faults = 0;
        Parallel.For(0, Environment.ProcessorCount, worker =>
        {
            var random = new Random((seed * 1000) + worker);
            for (var i = (long)worker; i < count && faults == 0; i += Environment.ProcessorCount)
            {
                var text = Message(random);
                if (Fault(text) is not { } fault)
                    continue;
                Interlocked.Increment(ref faults);
                Console.WriteLine($"message {i} of seed {seed}: {fault}: {Escaped(text)}");
            }
        });
        foreach (var piece in Nasty.Append("a").Append("word "))
            faults += Long(piece);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} messages with seed {seed}, {faults} faults, {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s"));
        return faults == 0 ? 0 : 1;
    }

    private string Message(Random random)
    {
        var pieces = new string[random.Next(1, LongestMessage)];
        var nastiness = random.Next(1, 10);
        for (var i = 0; i < pieces.Length; i++)
        {
            pieces[i] = random.Next(10) < nastiness ? _words[random.Next(_words.Length)] + (random.Next(6) == 0 ? "" : " ")
                : random.Next(40) == 0 ? ((char)random.Next(char.MaxValue + 1)).ToString() : Nasty[random.Next(Nasty.Length)];
        }
        return string.Concat(pieces);
    }

    private static string? Fault(string text)
    {
        try
        {
            var reading = MessageReader.Default.Read(text);
            var at = 0;
            foreach (var sentence in reading.Sentences)
            {
                if (sentence.Span.Start < at || sentence.Span.End > text.Length || sentence.Evidence.Any(e => e.Span.Start < 0 || e.Span.End > text.Length))
                    return "a span lies outside the text";
                if (!(sentence.Confidence is >= 0 and <= 1) || !(reading.Confidence is >= 0 and <= 1))
                    return "a chance is none";
                at = sentence.Span.End;
            }
            return null;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return fault.ToString();
        }
    }

    /// <summary>A piece repeated to a million characters: no exception, and time in proportion.</summary>
    private static int Long(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, (1_000_000 / piece.Length) + 1))[..1_000_000];
        var start = Stopwatch.GetTimestamp();
        var fault = Fault(text);
        var took = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        if (fault is null && took > text.Length * MicrosecondsPerCharacter)
            fault = string.Create(CultureInfo.InvariantCulture, $"{took / text.Length:0.00} µs per character");
        if (fault is null)
            return 0;
        Console.WriteLine($"a million characters of {Escaped(piece)}: {fault}");
        return 1;
    }

    private static string Escaped(string text) =>
        string.Concat(text.Select(c => c is >= ' ' and < '\x7f' ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}")));
}
