using System.Text.Json;
using InquiryBot.Tests.Reports;
using InquiryBot.Tests.Storage;

namespace InquiryBot.Tests.CommandLine;

/// <summary><c>report</c>, from the command line to the file.</summary>
public sealed class ReportCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("markdown")]
    [InlineData("html")]
    [InlineData("csv")]
    [InlineData("json")]
    public async Task No_name_and_no_word_of_a_meeting_is_in_its_report(string format)
    {
        var run = await CommandRun.OfAsync("report", Samples.Path("ward-meeting.vtt"), "--to", format);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(["Marieke", "Achterberg", "Tom", "Ines", "pharmacy", "handover", "breakfast"], word => Assert.DoesNotContain(word, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_meeting_is_counted_whole()
    {
        var run = await CommandRun.OfAsync("report", Samples.Path("ward-meeting.vtt"), "--to", "json");
        var json = JsonElement.Parse(run.Output);

        Assert.Equal((19, 4), (json.GetProperty("messages").GetInt32(), json.GetProperty("people").GetInt32()));
        Assert.Equal(1_889, json.GetProperty("seconds").GetInt32());
    }

    [Fact]
    public async Task The_language_of_the_report_can_be_chosen()
    {
        var run = await CommandRun.OfAsync("report", Samples.Path("buurthuis.txt"), "--language", "nl");

        Assert.StartsWith("# Zo werd er met elkaar gesproken", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_goes_to_the_file_that_was_named()
    {
        var run = await CommandRun.OfAsync("report", Samples.Path("buurthuis.txt"), "--out", _folder.File("report.md"));

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("# ", await File.ReadAllTextAsync(_folder.File("report.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_input_is_never_overwritten()
    {
        var path = _folder.File("talk.txt");
        await File.WriteAllTextAsync(path, "Anna: hi\n");

        var run = await CommandRun.OfAsync("report", path, "--out", path);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("would overwrite it", run.Error, StringComparison.Ordinal);
        Assert.Equal("Anna: hi\n", await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task A_fault_leaves_no_file_behind_and_keeps_the_old_report()
    {
        await File.WriteAllTextAsync(_folder.File("empty.txt"), "");
        await File.WriteAllTextAsync(_folder.File("old.md"), "old");

        Assert.Equal(2, (await CommandRun.OfAsync("report", _folder.File("empty.txt"), "--out", _folder.File("new.md"))).ExitCode);
        Assert.Equal(2, (await CommandRun.OfAsync("report", _folder.File("empty.txt"), "--out", _folder.File("old.md"))).ExitCode);

        Assert.False(File.Exists(_folder.File("new.md")));
        Assert.Equal("old", await File.ReadAllTextAsync(_folder.File("old.md")));
    }

    [Theory]
    [InlineData("", "it is a folder.")]
    [InlineData("missing/report.md", "the folder does not exist.")]
    public async Task A_place_that_cannot_be_written_is_named(string name, string why)
    {
        var run = await CommandRun.OfAsync("report", Samples.Path("buurthuis.txt"), "--out", _folder.File(name));

        Assert.Equal($"--out '{_folder.File(name)}' cannot be written: {why}", run.Error.TrimEnd());
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task Report_without_a_file_says_what_it_needs()
    {
        var run = await CommandRun.OfAsync("report");

        Assert.Equal("report needs at least one file, for example: inquirybot report meeting.vtt", run.Error.TrimEnd());
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task A_bad_line_is_named_and_the_rest_is_reported()
    {
        var run = await CommandRun.WithInputAsync("{\"text\":\"a\"}\nnonsense\n", "report", "-", "--to", "json");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("standard input, line 2:", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, JsonElement.Parse(run.Output).GetProperty("messages").GetInt32());
    }
}
