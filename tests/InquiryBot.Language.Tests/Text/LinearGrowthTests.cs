using InquiryBot.Language.Text;

namespace InquiryBot.Language.Tests.Text;

/// <summary>The work grows with the length of the text, whatever the text: counted in characters looked at ahead, tokens and sentences, not in time.</summary>
public sealed class LinearGrowthTests
{
    private const int Short = 1 << 11;
    private const int Growth = 8;

    // By place: a test case is told apart by its words, and two lone surrogates look alike there.
    public static TheoryData<int> Pieces => [.. Enumerable.Range(0, Nasty.Pieces.Length)];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Eight_times_the_text_is_at_most_about_eight_times_the_work(int place)
    {
        var piece = Nasty.Pieces[place];
        var little = WorkOn(Nasty.Repeat(piece, Short));
        var much = WorkOn(Nasty.Repeat(piece, Short * Growth));

        Assert.True(much <= (little + 200) * Growth * 1.25, $"{little} became {much}");
        Assert.True(much <= Short * Growth * 8L, $"{much} is too much for {Short * Growth} characters");
    }

    [Theory]
    [InlineData("a")]
    [InlineData("<")]
    [InlineData("\ud83d")]
    [InlineData("\u200b")]
    [InlineData("a.b")]
    [InlineData("`a")]
    [InlineData("\n> ")]
    public void A_megabyte_of_one_thing_is_prepared(string piece) => Assert.Equal(1 << 20, Prepared.Of(Nasty.Repeat(piece, 1 << 20)).Text.Length);

    [Fact]
    public void Ten_thousand_mentions_are_ten_thousand_tokens() =>
        Assert.Equal(10_000, Prepared.Of(string.Concat(Enumerable.Repeat("<@U123> ", 10_000))).Tokens.ToArray().Count(token => token.Kind == TokenKind.Mention));

    [Fact]
    public void Deeply_nested_quotes_are_quotes()
    {
        var text = string.Concat(Enumerable.Repeat("<blockquote>", 10_000)) + "do it now" + string.Concat(Enumerable.Repeat("</blockquote>", 10_000)) + "will do";
        Assert.Equal("will do", Prepared.OwnWords(text));
    }

    private static long WorkOn(string text)
    {
        var message = Prepared.Of(text);
        return message.LookedAhead + message.Tokens.Length + message.Sentences.Length;
    }
}
