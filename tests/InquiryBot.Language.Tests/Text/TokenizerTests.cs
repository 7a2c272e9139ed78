using InquiryBot.Language.Text;

namespace InquiryBot.Language.Tests.Text;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("send me the numbers by 4", "Word:send Word:me Word:the Word:numbers Word:by Number:4")]
    [InlineData("Don’t merge, OK?", "Word:don't Word:merge Punctuation:, Word:ok Punctuation:?")]
    [InlineData("zet 't in m'n foto's", "Word:zet Word:'t Word:in Word:m'n Word:foto's")]
    [InlineData("voor 9.30 of 10:00, 1.000,50 en 50%", "Word:voor Number:9.30 Word:of Number:10:00 Punctuation:, Number:1.000,50 Word:en Number:50%")]
    [InlineData("@dave fix v2.1 #241 in #general", "Mention:dave Word:fix Number:v2.1 Number:#241 Word:in Mention:general")]
    [InlineData("mail a.b@voorbeeld.nl of kijk op https://x.org/a?b=c.", "Word:mail Email:a.b@voorbeeld.nl Word:of Word:kijk Word:op Url:https://x.org/a?b=c Punctuation:.")]
    [InlineData("open src/app/main.ts en C:\\data\\x.xlsx", "Word:open File:src/app/main.ts Word:en File:c:\\data\\x.xlsx")]
    [InlineData("e.g. i.p.v. dat", "Word:eg Word:ipv Word:dat")]
    [InlineData("top 👍🏽 :pray: :-) echt", "Word:top Emoji:👍 Emoji:🙏 Emoji:🙂 Word:echt")]
    [InlineData("read https://x.org/a_(b), (see https://x.org/c). ok", "Word:read Url:https://x.org/a_(b) Punctuation:, Punctuation:( Word:see Url:https://x.org/c Punctuation:) Punctuation:. Word:ok")]
    [InlineData("in src/cart.ts:12 c.c. jan", "Word:in File:src/cart.ts:12 Word:cc Word:jan")]
    [InlineData("meet at localhost:3978 or example.org/x, not at foo.bar", "Word:meet Word:at Url:localhost:3978 Word:or Url:example.org/x Punctuation:, Word:not Word:at Word:foo Punctuation:. Word:bar")]
    [InlineData("e\u0301e\u0301n één", "Word:één Word:één")]
    [InlineData("soooo coool jaaaa neeee pleeeease heeeel waitinggg", "Word:so Word:cool Word:ja Word:nee Word:please Word:heel Word:waiting")]
    [InlineData(":tada: :unknown_name: 12:30:45 :thumbsup::skin-tone-2: 🇳🇱 👩‍👩‍👧 ❤️", "Emoji:🎉 Emoji::unknown_name: Number:12:30:45 Emoji:👍 Emoji:🇳🇱 Emoji:👩‍👩‍👧 Emoji:❤")]
    [InlineData("@here @team @inquirybot. #42", "Mention:here Mention:team Mention:inquirybot Punctuation:. Number:#42")]
    [InlineData("'s ochtends zo'n 'ding' 'em", "Word:'s Word:ochtends Word:zo'n Punctuation:' Word:ding Punctuation:' Word:'em")]
    [InlineData("and/or en/of", "Word:and Symbol:/ Word:or Word:en Symbol:/ Word:of")]
    [InlineData("what?!? no... yes!!", "Word:what Punctuation:?! Word:no Punctuation:… Word:yes Punctuation:!")]
    public void Chat_is_cut_into_tokens(string text, string expected) => Assert.Equal(expected, Prepared.Kinds(text));

    [Fact]
    public void Offsets_point_into_the_original()
    {
        const string Text = "  @dave  FIX pleeeease!!";
        var message = Prepared.Of(Text);

        Assert.Equal(["@dave", "FIX", "pleeeease", "!!"], message.Tokens.ToArray().Select(token => token.Span.In(Text).ToString()));
        Assert.True(message.Tokens[1].Has(TokenFlags.Shouted));
        Assert.True(message.Tokens[2].Has(TokenFlags.Elongated));
        Assert.Equal("please", message.Form(2).ToString());
    }
}
