using InquiryBot.Tests.Storage;

namespace InquiryBot.Tests.CommandLine;

/// <summary>Files that are not there, not text, or not what they were said to be.</summary>
public sealed class ReadInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_missing_file_is_named_before_anything_is_read()
    {
        await File.WriteAllTextAsync(_folder.File("there.txt"), "Hello.");

        var run = await CommandRun.OfAsync("read", _folder.File("there.txt"), _folder.File("not-there.txt"));

        Assert.Equal($"There is no file '{_folder.File("not-there.txt")}'.", run.Error.TrimEnd());
        Assert.Empty(run.Output);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task A_folder_without_an_export_is_refused()
    {
        var run = await CommandRun.OfAsync("read", _folder.Path);

        Assert.StartsWith($"'{_folder.Path}' is a folder without a Slack export in it.", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task A_picture_is_no_text()
    {
        var run = await CommandRun.WithBytesAsync([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13, 0, 0, 1, 0], "read");

        Assert.StartsWith("'standard input' is not a text file.", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task Text_in_an_old_encoding_is_named_with_its_line()
    {
        var run = await CommandRun.WithBytesAsync([.. "Hallo\nHo"u8, 0xEB, .. "zo\n"u8], "read", "--from", "text");

        Assert.Equal("standard input, line 2: this is neither UTF-8 nor UTF-16. Save the file as UTF-8 and try again.", run.Error.TrimEnd());
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task Nothing_in_gives_nothing_out()
    {
        var run = await CommandRun.OfAsync("read", "--to", "jsonl");

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public async Task A_table_has_a_row_for_every_message_and_no_colours()
    {
        var run = await CommandRun.WithInputAsync("Hello there\n\n  \nHoi allemaal\n", "read");

        Assert.Equal(3, run.Lines.Length);
        Assert.DoesNotContain('\e', run.Output);
    }

    [Fact]
    public async Task A_message_cannot_steer_the_terminal()
    {
        var run = await CommandRun.WithInputAsync("boo \e[2J\u202egnp.exe\n", "read");

        Assert.DoesNotContain('\e', run.Output);
        Assert.DoesNotContain('\u202e', run.Output);
    }
}
