using System.Text;
using System.Text.Json;

namespace InquiryBot.Tests.CommandLine;

/// <summary>JSON Lines in and out: the contract that other programs rely on.</summary>
public sealed class ReadJsonLinesTests
{
    [Fact]
    public async Task Every_message_comes_back_on_its_own_line_in_the_order_it_came()
    {
        var input = string.Join('\n', Enumerable.Range(0, 5000).Select(number => $$"""{"id":"m{{number}}","text":"Bericht {{number}}: stuur de cijfers."}"""));

        var run = await ReadAsync(input);

        Assert.Equal(Enumerable.Range(0, 5000).Select(number => $"m{number}"), run.Lines.Select(line => Parse(line).GetProperty("id").GetString()));
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task A_line_holds_the_members_of_the_contract_in_their_order()
    {
        var run = await ReadAsync("""{"text":"Send me the numbers by 4."}""");

        Assert.Equal(["id", "language", "action", "confidence", "sentences"], Members(run.Lines.Single()));
    }

    [Fact]
    public async Task A_message_without_an_id_gets_its_number()
    {
        var run = await ReadAsync("{\"text\":\"a\"}\n\n{\"text\":\"b\",\"id\":7}\n{\"text\":\"c\",\"id\":null}\n");

        Assert.Equal(["1", "7", "3"], run.Lines.Select(line => Parse(line).GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Rewordings_are_there_when_asked_for_and_only_then()
    {
        var without = await ReadAsync("""{"text":"ok"}""");
        var with = await ReadAsync("""{"text":"ok"}""", "--reword");

        Assert.DoesNotContain("rewordings", Members(without.Lines.Single()));
        Assert.Equal("rewordings", Members(with.Lines.Single())[^1]);
    }

    [Theory]
    [InlineData("""{"txt":"a"}""", "standard input, line 2: 'text' is missing or not a string.")]
    [InlineData("""{"text":5}""", "standard input, line 2: 'text' is missing or not a string.")]
    [InlineData("""{"text":null}""", "standard input, line 2: 'text' is missing or not a string.")]
    [InlineData("""["a"]""", "standard input, line 2: this is not a JSON object.")]
    [InlineData("""{"text":"a"} {"text":"b"}""", "standard input, line 2: not valid JSON at byte 14.")]
    [InlineData("""{"text":"a""", "standard input, line 2: not valid JSON at byte 11.")]
    [InlineData("""{"text":"a","at":"yesterday"}""", "standard input, line 2: 'at' is not a moment in ISO 8601, such as 2026-03-14T09:30:00Z.")]
    [InlineData("""{"text":"a","context":"b"}""", "standard input, line 2: 'context' should be a list of strings or of objects with author and text.")]
    [InlineData("""{"text":"a","channel":{"purpose":"ops"}}""", "standard input, line 2: 'channel.purpose' should be inquiry, mixed or directive-ok.")]
    [InlineData("""{"text":"a","channel":{"kind":"dm"}}""", "standard input, line 2: 'channel.kind' should be channel, direct or external.")]
    [InlineData("""{"text":"a","channel":{"incident":"yes"}}""", "standard input, line 2: 'channel.incident' should be true or false.")]
    public async Task A_line_that_is_not_valid_is_named_and_the_others_are_read(string line, string sentence)
    {
        var run = await ReadAsync($"{{\"id\":\"before\",\"text\":\"a\"}}\n{line}\n{{\"id\":\"after\",\"text\":\"b\"}}\n");

        Assert.Equal(sentence, run.Error.TrimEnd());
        Assert.Equal(["before", "after"], run.Lines.Select(output => Parse(output).GetProperty("id").GetString()));
        Assert.Equal(2, run.ExitCode);
    }

    [Theory]
    [InlineData("""{"text":"a","whatever":{"deep":[1,{"x":null}]},"author":"A","thread":"t","at":"2026-03-14T09:30:00+01:00"}""")]
    [InlineData("""{"text":"a","context":["b",{"author":"A","text":"c","more":1}],"channel":{"purpose":"directive-ok","incident":true,"kind":"external","name":"ops"}}""")]
    [InlineData("""{"text":"a","context":null,"channel":null,"author":null,"at":null}""")]
    [InlineData("""{"text":"half an emoji \ud83d, a quote \" and a \u0000"}""")]
    [InlineData("""{"text":""}""")]
    public async Task Optional_and_unknown_members_are_fine(string line)
    {
        var run = await ReadAsync(line);

        Assert.Empty(run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.Single(run.Lines);
    }

    [Fact]
    public async Task A_line_that_is_not_UTF8_is_named_and_the_others_are_read()
    {
        byte[] input = [.. "{\"text\":\"caf"u8, 0xE9, .. "\"}\n{\"text\":\"b\"}\n"u8];

        var run = await CommandRun.WithBytesAsync(input, "read", "--from", "jsonl", "--to", "jsonl");

        Assert.StartsWith("standard input, line 1: this is neither UTF-8 nor UTF-16.", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Lines);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task A_line_past_the_limit_is_named_and_the_others_are_read()
    {
        var huge = $"{{\"text\":\"{new string('a', 9 * 1024 * 1024)}\"}}";

        var run = await ReadAsync($"{huge}\n{{\"text\":\"b\"}}\n");

        Assert.Equal("standard input, line 1: the line is longer than 8 MB.", run.Error.TrimEnd());
        Assert.Single(run.Lines);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public async Task A_file_with_a_byte_order_mark_is_read(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] input = [.. encoding.GetPreamble(), .. encoding.GetBytes("{\"text\":\"één\"}\n")];

        var run = await CommandRun.WithBytesAsync(input, "read", "--to", "jsonl");

        Assert.Equal(0, run.ExitCode);
        Assert.Single(run.Lines);
    }

    private static Task<CommandRun> ReadAsync(string input, params string[] more) =>
        CommandRun.WithInputAsync(input, ["read", "--from", "jsonl", "--to", "jsonl", .. more]);

    private static JsonElement Parse(string line) => JsonElement.Parse(line);

    private static List<string> Members(string line) => [.. Parse(line).EnumerateObject().Select(member => member.Name)];
}
