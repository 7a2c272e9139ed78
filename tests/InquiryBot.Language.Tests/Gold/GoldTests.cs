using System.Text.Json;

namespace InquiryBot.Language.Tests.Gold;

/// <summary>
/// Sentences of our own, most of them to be left alone. The weights have seen them, so these floors guard against going back;
/// how the reader does on texts it has not seen stands in docs/evaluation.md.
/// </summary>
public sealed class GoldTests
{
    private sealed record Line(string Text, SentenceKind Kind, MessageAction Action);

    public static TheoryData<string> Codes => ["en", "nl"];

    [Theory]
    [MemberData(nameof(Codes))]
    public void There_are_enough_sentences_and_two_thirds_are_left_alone(string code)
    {
        var lines = Read(code);
        Assert.True(lines.Count >= 150);
        Assert.True(lines.Count(line => line.Action is MessageAction.Silent or MessageAction.Appreciate) * 3 >= lines.Count * 2);
        Assert.Equal(lines.Count, lines.Select(line => line.Text).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Nothing_that_deserves_silence_is_nudged(string code)
    {
        var wrong = Read(code).Where(line => line.Action != MessageAction.Nudge && ActionOf(line) == MessageAction.Nudge).Select(line => line.Text);
        Assert.Equal([], wrong);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Most_actions_are_right(string code)
    {
        var lines = Read(code);
        Assert.True(lines.Count(line => ActionOf(line) == line.Action) >= 0.95 * lines.Count);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_kind_is_found_more_often_than_not(string code)
    {
        foreach (var kind in Read(code).GroupBy(line => line.Kind).Where(kind => kind.Count() >= 4))
        {
            var right = kind.Count(line => MessageReader.Default.Read(line.Text).Main?.Kind == kind.Key);
            Assert.True(right >= 0.7 * kind.Count(), $"{kind.Key.Id()} in {code}: {right} of {kind.Count()}");
        }
    }

    private static MessageAction ActionOf(Line line) => MessageReader.Default.Read(line.Text).Action;

    private static List<Line> Read(string code) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Gold", code + ".jsonl")).Select(Parse)];

    private static Line Parse(string json)
    {
        var line = JsonDocument.Parse(json).RootElement;
        Assert.True(SentenceKinds.TryFind(line.GetProperty("kind").GetString()!, out var kind));
        var action = line.TryGetProperty("action", out var given) ? Enum.Parse<MessageAction>(given.GetString()!, ignoreCase: true) : kind.DefaultAction();
        return new Line(line.GetProperty("text").GetString()!, kind, action);
    }
}
