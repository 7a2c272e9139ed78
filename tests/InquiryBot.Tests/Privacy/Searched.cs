using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using InquiryBot.Tests.HouseRules;
using InquiryBot.Tests.Storage;
using Xunit.Abstractions;

namespace InquiryBot.Tests.Privacy;

/// <summary>The places in which canaries were looked for.</summary>
internal sealed partial class Searched
{
    private const string Start = "<!-- canaries -->\n";
    private const string End = "<!-- end of the canaries -->";

    // Stories run at the same time, and with INQUIRYBOT_APPROVE=1 each writes its own row.
    private static readonly Lock OnePage = new();

    private readonly List<(string Name, byte[] Bytes)> _places = [];

    /// <summary>Every file of a folder.</summary>
    public Searched Folder(string name, string path)
    {
        _places.AddRange(TemporaryFolder.FilesIn(path).Select(file => ($"{name}/{file.Name}", file.Bytes)));
        return this;
    }

    /// <summary>Words that a program gave out.</summary>
    public Searched Words(string name, IEnumerable<string> lines)
    {
        _places.Add((name, Encoding.UTF8.GetBytes(string.Join('\n', lines))));
        return this;
    }

    /// <summary>Says where was looked, and fails where a canary is.</summary>
    /// <param name="output">Where to say it.</param>
    /// <param name="mustHold">Places that must be there and not be empty, by the end of their names: a search of nothing finds nothing.</param>
    public void AssertClean(ITestOutputHelper output, params string[] mustHold)
    {
        foreach (var (name, bytes) in _places)
            output.WriteLine($"{bytes.Length,9} bytes in {name}");
        output.WriteLine($"{_places.Count} places, {_places.Sum(place => (long)place.Bytes.Length)} bytes, {Canaries.Traces.Count} traces of canaries looked for in each");
        Assert.All(mustHold, end => Assert.Contains(_places, place => place.Name.EndsWith(end, StringComparison.Ordinal) && place.Bytes.Length > 0));
        var found = _places.Select(place => (place.Name, Trace: Canaries.FirstIn(place.Bytes))).Where(place => place.Trace is not null).Select(place => $"{place.Name} holds {place.Trace}").ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    /// <summary>
    /// Fails when docs/privacy.md says otherwise about where this story was looked for; with INQUIRYBOT_APPROVE=1 it is made to say so.
    /// </summary>
    public Searched AssertDocumentedAs(string story)
    {
        var names = _places.Select(place => place.Name).Where(name => !RuntimeFile().IsMatch(name)).Select(name => Made().Replace(name, "…")).Order(StringComparer.Ordinal).ToList();
        var row = string.Create(CultureInfo.InvariantCulture, $"| {story} | {names.Count} | {string.Join(", ", names.Select(name => $"`{name}`"))} | {Canaries.Traces.Count} |");
        var path = Path.Combine(SourceTree.Root, "docs", "privacy.md");
        lock (OnePage)
        {
            var page = File.ReadAllText(path);
            var (start, end) = (page.IndexOf(Start, StringComparison.Ordinal) + Start.Length, page.IndexOf(End, StringComparison.Ordinal));
            var rows = page[start..end].Split('\n', StringSplitOptions.RemoveEmptyEntries);
            if (Environment.GetEnvironmentVariable("INQUIRYBOT_APPROVE") == "1")
                File.WriteAllText(path, $"{page[..start]}{Of([.. rows.Take(2), .. rows.Skip(2).Where(line => !line.StartsWith($"| {story} |", StringComparison.Ordinal)).Append(row).Order(StringComparer.Ordinal)])}{page[end..]}");
            else
                Assert.Contains(row, rows);
        }

        return this;

        static string Of(IEnumerable<string> rows) => string.Concat(rows.Select(row => $"{row}\n"));
    }

    // Pipes of the runtime, which a killed program leaves behind and which hold nothing.
    [GeneratedRegex("/(clr-debug-pipe|dotnet-diagnostic)-")]
    private static partial Regex RuntimeFile();

    // What a program makes up anew each time.
    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex Made();
}
