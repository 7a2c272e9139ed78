using System.Text;
using InquiryBot.Tests.Storage;
using Xunit.Abstractions;

namespace InquiryBot.Tests.Privacy;

/// <summary>The places in which canaries were looked for.</summary>
internal sealed class Searched
{
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
}
