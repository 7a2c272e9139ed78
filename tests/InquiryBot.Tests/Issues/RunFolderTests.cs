using System.Diagnostics;
using InquiryBot.Tests.HouseRules;
using InquiryBot.Tests.Storage;

namespace InquiryBot.Tests.Issues;

/// <summary>"dotnet run -- read notes.txt" looked for the notes in the folder of the project, because web projects run there.</summary>
public sealed class RunFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_is_looked_for_where_the_person_is()
    {
        await File.WriteAllTextAsync(_folder.File("notes.txt"), "can you just fix it now\n");
        var configuration = AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";
        var start = new ProcessStartInfo("dotnet", ["run", "--no-build", "-c", configuration, "--project", Path.Combine(SourceTree.Root, "src", "InquiryBot"), "--", "read", "notes.txt", "--to", "jsonl"])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var run = Process.Start(start)!;
        var output = run.StandardOutput.ReadToEndAsync();
        var errors = run.StandardError.ReadToEndAsync();
        await run.WaitForExitAsync();

        Assert.Equal("", await errors);
        Assert.StartsWith("""{"id":"1",""", await output, StringComparison.Ordinal);
    }
}
