using InquiryBot.Language.Text;

namespace InquiryBot.Language.Tests.Stances;

public sealed class ReadingTests
{
    [Theory]
    [InlineData("> send me the file asap")]
    [InlineData("`git push --force`")]
    [InlineData("```\ndelete everything now\n```")]
    [InlineData("https://example.org/fix-this-now")]
    [InlineData("könnten Sie mir bitte sofort die Unterlagen schicken")]
    [InlineData("")]
    [InlineData("😂😂")]
    public void Words_that_are_not_the_authors_own_or_not_read_are_left_alone(string text) =>
        Assert.Equal(MessageAction.Silent, MessageReader.Default.Read(text).Action);

    [Fact]
    public void Evidence_points_at_the_words_that_carried_it()
    {
        const string text = "Hi all. could you finally update the board??";
        var main = MessageReader.Default.Read(text).Main!;
        var evidence = main.Evidence.First(e => e.Cue == "en.embedded.pressed");
        Assert.StartsWith("could you finally", evidence.Span.In(text).ToString(), StringComparison.Ordinal);
        Assert.Equal(main.Evidence.OrderByDescending(e => e.Weight), main.Evidence);
        Assert.All(main.Evidence, e => Assert.True(e.Weight > 0 && e.Span.Start >= 8 && e.Span.End <= text.Length));
    }

    [Fact]
    public void The_strongest_sentence_speaks_for_the_message()
    {
        var reading = MessageReader.Default.Read("Thanks for the demo! Now redo the pricing slide before tomorrow.");
        Assert.Equal(MessageAction.Nudge, reading.Action);
        Assert.Equal(reading.Sentences[1], reading.Main);
    }

    [Fact]
    public void Confidence_is_a_probability() =>
        Assert.All((string[])["send me the numbers by 4", "ok", "what do you see?", "we should talk", ""], text =>
            Assert.InRange(MessageReader.Default.Read(text).Confidence, 0, 1));

    [Fact]
    public void Many_threads_read_the_same()
    {
        string[] texts = ["could you finally update the board??", "kun je even kijken of de deur dicht is, thx", "ok", "waarom heb je niet even gebeld"];
        var alone = texts.Select(Describe).ToList();
        var together = Enumerable.Range(0, 400).AsParallel().AsOrdered().Select(i => Describe(texts[i % texts.Length])).ToList();
        Assert.All(together.Select((text, i) => (text, i)), pair => Assert.Equal(alone[pair.i % texts.Length], pair.text));
    }

    [Theory]
    [InlineData('a')]
    [InlineData('?')]
    [InlineData('\u200B')]
    [InlineData('\uD83D')]
    [InlineData('\u202E')]
    public void A_megabyte_of_one_character_is_read_without_a_fuss(char c) =>
        Assert.Equal(MessageAction.Silent, MessageReader.Default.Read(new string(c, 1 << 20)).Action);

    [Fact]
    public void A_very_long_message_is_read_in_the_time_of_its_length()
    {
        var text = string.Concat(Enumerable.Repeat("could you just and please if you want what do you ", 20_000));
        Assert.NotNull(MessageReader.Default.Read(text).Main);
    }

    [Fact]
    public void The_language_can_be_given() =>
        Assert.Equal(MessageLanguage.Dutch, MessageReader.Default.Read("ok prima", null, MessageLanguage.Dutch).Sentences[0].Language);

    private static string Describe(string text)
    {
        var reading = MessageReader.Default.Read(text);
        return $"{reading.Action} {reading.Main?.Kind} {reading.Confidence:R}";
    }
}
