namespace InquiryBot.Tests.CommandLine;

/// <summary>What happens when the command line itself is wrong, or asks for help.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData("There is no command 'raed'. Did you mean 'read'?", "raed")]
    [InlineData("There is no command 'frobnicate'. See 'inquirybot --help'.", "frobnicate")]
    [InlineData("'inquirybot read' has no option '--form'. Did you mean '--from'?", "read", "--form", "text")]
    [InlineData("'inquirybot reword' has no option '--anwser'. Did you mean '--answer'?", "reword", "send it", "--anwser", "open")]
    [InlineData("--from is 'xml'. It takes auto, text, jsonl, vtt, srt, slack or teams.", "read", "--from", "xml")]
    [InlineData("--from takes one value: auto|text|jsonl|vtt|srt|slack|teams.", "read", "--from")]
    [InlineData("--urls is 'localhost'. It takes an address of this machine, such as http://localhost:3978 or http://127.0.0.1:3978.", "serve", "--urls", "localhost")]
    [InlineData("--urls is 'http://lokalhost:80'. It takes an address of this machine, such as http://localhost:3978 or http://127.0.0.1:3978.", "serve", "--urls", "http://lokalhost:80")]
    [InlineData("--urls is 'http://256.1.1.1:80'. It takes an address of this machine, such as http://localhost:3978 or http://127.0.0.1:3978.", "--urls", "http://256.1.1.1:80")]
    [InlineData("'inquirybot serve' does not know what to do with 'now'. See 'inquirybot serve --help'.", "serve", "now")]
    [InlineData("reword needs a message, for example: inquirybot reword \"send me the numbers by 4\"", "reword")]
    public async Task A_wrong_command_line_gets_one_sentence_and_exit_code_2(string sentence, params string[] args)
    {
        var run = await CommandRun.OfAsync(args);

        Assert.Equal(sentence, run.Error.TrimEnd());
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task A_machine_that_speaks_Dutch_is_answered_in_Dutch()
    {
        var run = await CommandRun.InDutchAsync("raed");

        Assert.Equal("Er is geen commando 'raed'. Bedoelde je 'read'?", run.Error.TrimEnd());
    }

    [Theory]
    [InlineData("serve", "--urls URL")]
    [InlineData("read", "--from auto|text|jsonl|vtt|srt|slack|teams", "--to table|jsonl|markdown", "--language auto|en|nl", "--reword")]
    [InlineData("reword", "--answer open|partly|fixed", "--to table|jsonl")]
    [InlineData("report", "--from auto|text|jsonl|vtt|srt|slack|teams", "--to markdown|html|csv|json", "--out FILE")]
    [InlineData("chat", "--language en|nl")]
    [InlineData("check")]
    [InlineData("migrate")]
    [InlineData("rotate-key")]
    public async Task Help_shows_the_options_of_the_contract_and_an_example(string command, params string[] options)
    {
        var run = await CommandRun.OfAsync(command, "--help");

        Assert.All(options, option => Assert.Contains(option, run.Output, StringComparison.Ordinal));
        Assert.Contains("Examples:\n  inquirybot " + command, run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task Help_lists_every_command()
    {
        var run = await CommandRun.OfAsync("--help");

        Assert.All(["serve", "read", "reword", "report", "chat", "check", "migrate", "rotate-key"], command => Assert.Contains($"\n  {command} ", run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_message_may_begin_with_a_mention()
    {
        var run = await CommandRun.OfAsync("reword", "@dave send me the numbers by 4");

        Assert.Equal(0, run.ExitCode);
    }
}
