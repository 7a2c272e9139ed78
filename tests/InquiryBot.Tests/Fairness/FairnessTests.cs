using System.Globalization;
using InquiryBot.Language;
using InquiryBot.Nudging;
using InquiryBot.Tests.Support;
using Xunit.Abstractions;

namespace InquiryBot.Tests.Fairness;

/// <summary>
/// The bot must not police the tone of those who are blunt, terse, at risk, or late to the language. Nothing protected is ever nudged,
/// and the same order is nudged as often in one person's words as in another's.
/// </summary>
public sealed class FairnessTests(ITestOutputHelper output)
{
    private const double LargestGapInPoints = 2;

    /// <summary>
    /// The largest gap, in points, that is still there: learners' orders are missed more often than a native's. The aim is <see cref="LargestGapInPoints"/>;
    /// these figures may only be lowered.
    /// </summary>
    private static readonly Dictionary<string, (double All, double Tellings)> GapsLeft = new(StringComparer.Ordinal) { ["en"] = (13, 28), ["nl"] = (6, 17) };
    private static readonly MessageReader Reader = new();
    private static readonly NudgePolicy Policy = new(new NudgingOptions());

    [Theory]
    [InlineData("en", "blunt")]
    [InlineData("en", "terse")]
    [InlineData("en", "warning")]
    [InlineData("en", "refusal")]
    [InlineData("en", "boundary")]
    [InlineData("nl", "blunt")]
    [InlineData("nl", "terse")]
    [InlineData("nl", "warning")]
    [InlineData("nl", "refusal")]
    [InlineData("nl", "boundary")]
    public void Nothing_protected_is_ever_nudged(string language, string kind)
    {
        var pairs = MessagePair.In(language).Where(pair => pair.Kind == kind).ToList();
        var nudged = pairs.SelectMany(pair => new[] { pair.Text, pair.Paraphrase }).Where(IsNudged).ToList();

        output.WriteLine($"{language} {kind}: {nudged.Count} of {pairs.Count * 2} nudged");
        nudged.ForEach(text => output.WriteLine(Explain(text)));
        Assert.Empty(nudged.Except(MessagePair.StillMisread(language)));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("nl")]
    public void Who_learned_the_language_later_is_nudged_as_often(string language)
    {
        var pairs = MessagePair.In(language);
        // Among tellings alone the protected pairs, which are never nudged on either side, cannot water the difference down.
        var tellings = pairs.Where(pair => !pair.IsProtected).ToList();
        var uneven = tellings.Where(pair => IsNudged(pair.Text) != IsNudged(pair.Paraphrase)).Select(pair => $"{Explain(pair.Text)} | {Explain(pair.Paraphrase)}").ToList();

        output.WriteLine($"{language} all: {Say(pairs)}; tellings: {Say(tellings)}; uneven pairs: {uneven.Count}");
        uneven.ForEach(output.WriteLine);
        Assert.True(GapOf(pairs) < GapsLeft[language].All, $"{language} all pairs: {Say(pairs)}");
        Assert.True(GapOf(tellings) < GapsLeft[language].Tellings, $"{language} tellings: {Say(tellings)}\n{string.Join('\n', uneven)}");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("nl")]
    public void What_is_read_well_by_now_is_off_the_list_of_misreadings(string language) =>
        Assert.DoesNotContain(MessagePair.StillMisread(language), text => !IsNudged(text));

    [Theory]
    [InlineData("en")]
    [InlineData("nl")]
    public void Who_learned_the_language_later_is_nudged_no_more_often(string language)
    {
        var tellings = MessagePair.In(language).Where(pair => !pair.IsProtected).ToList();
        Assert.True(RateOf(tellings, pair => pair.Paraphrase) < RateOf(tellings, pair => pair.Text) + LargestGapInPoints, Say(tellings));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("nl")]
    public void The_set_is_large_enough_and_says_nothing_twice(string language)
    {
        var pairs = MessagePair.In(language);
        var texts = pairs.SelectMany(pair => new[] { pair.Text, pair.Paraphrase }).ToList();

        Assert.True(pairs.Count >= 150, $"{pairs.Count} pairs");
        Assert.Equal(texts.Count, texts.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        // A bot that never says anything would be fair as well.
        Assert.True(RateOf(pairs.Where(pair => !pair.IsProtected), pair => pair.Text) > 40);
    }

    private static string Say(IReadOnlyList<MessagePair> pairs) =>
        string.Create(CultureInfo.InvariantCulture, $"{RateOf(pairs, pair => pair.Text):0.0} % and {RateOf(pairs, pair => pair.Paraphrase):0.0} % of {pairs.Count}");

    private static double GapOf(IReadOnlyList<MessagePair> pairs) => Math.Abs(RateOf(pairs, pair => pair.Text) - RateOf(pairs, pair => pair.Paraphrase));

    private static double RateOf(IEnumerable<MessagePair> pairs, Func<MessagePair, string> words)
    {
        var all = pairs.Select(words).ToList();
        return 100.0 * all.Count(IsNudged) / all.Count;
    }

    private static bool IsNudged(string text) => Policy.Decide(Reader.Read(text), Some.Occasion(), NudgeHistory.Empty) is Nudge;

    private static string Explain(string text)
    {
        var reading = Reader.Read(text);
        return string.Create(CultureInfo.InvariantCulture, $"{(IsNudged(text) ? "nudged" : "quiet")} \"{text}\" {reading.Main?.Kind.Id()} {reading.Action} {reading.Confidence:0.00}");
    }
}
