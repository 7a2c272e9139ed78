using InquiryBot.Conversation.Prompts;

namespace InquiryBot.Tests.Conversation.Prompts;

/// <summary>A yes is a yes in either language and with a slip of the finger; what could be both is neither.</summary>
public sealed class YesNoReaderTests
{
    [Theory]
    [InlineData("yes")]
    [InlineData("Yes!")]
    [InlineData("YES PLEASE")]
    [InlineData("yesss")]
    [InlineData("ja")]
    [InlineData("Jaaaa")]
    [InlineData("ja hoor")]
    [InlineData("ja, graag")]
    [InlineData("jazekr")]
    [InlineData("natuurlijk")]
    [InlineData("natuurljk")]
    [InlineData("doe maar")]
    [InlineData("ok, go ahead")]
    [InlineData("Oké")]
    [InlineData("1")]
    [InlineData("👍")]
    [InlineData("👍🏽")]
    [InlineData("why not?")]
    [InlineData("geen probleem")]
    [InlineData("lijkt me goed")]
    public void This_is_a_yes(string text) => Assert.True(YesNoReader.Read(text));

    [Theory]
    [InlineData("no")]
    [InlineData("Nope.")]
    [InlineData("noooo")]
    [InlineData("nee")]
    [InlineData("Neee")]
    [InlineData("nee, dank je")]
    [InlineData("liever niet")]
    [InlineData("nee, liever niet")]
    [InlineData("no, not now")]
    [InlineData("don't")]
    [InlineData("laat maar")]
    [InlineData("hoeft niet hoor")]
    [InlineData("2")]
    [InlineData("👎")]
    [InlineData("zeker niet")]
    [InlineData("definitely not")]
    public void This_is_a_no(string text) => Assert.False(YesNoReader.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("...")]
    [InlineData("maybe")]
    [InlineData("misschien")]
    [InlineData("not sure")]
    [InlineData("weet ik niet")]
    [InlineData("yes and no")]
    [InlineData("yes, but not now")]
    [InlineData("ja, maar niet nu")]
    [InlineData("what do you mean")]
    [InlineData("3")]
    [InlineData("nu")]
    [InlineData("yesterday")]
    [InlineData("notes")]
    [InlineData("yes because we talked about it for three weeks and everyone agreed")]
    [InlineData("\uD83D")]
    public void This_is_neither(string text) => Assert.Null(YesNoReader.Read(text));
}
