using InquiryBot.Conversation.Prompts;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace InquiryBot.Tests.Conversation.Prompts;

/// <summary>People name a choice by its words, its number, or nearly; the reader never picks one that was not meant.</summary>
public sealed class ChoiceReaderTests
{
    private static readonly Choice[] Formats =
    [
        Question.Option("start-stop-continue", "Start, stop, continue"),
        Question.Option("sailboat", "Sailboat", "boat", "zeilboot"),
        Question.Option("timeline", "The timeline", "tijdlijn"),
        Question.Option("four-ls", "Four Ls", "4L"),
    ];

    [Theory]
    [InlineData("sailboat", "sailboat")]
    [InlineData("Sailboat!", "sailboat")]
    [InlineData("*sailboat*", "sailboat")]
    [InlineData("I'd like the sailboat please", "sailboat")]
    [InlineData("doe maar de zeilboot", "sailboat")]
    [InlineData("timeline", "timeline")]
    [InlineData("the timeline", "timeline")]
    [InlineData("stop continue", "start-stop-continue")]
    [InlineData("4l", "four-ls")]
    [InlineData("four-ls", "four-ls")]
    public void A_choice_is_found_by_its_words(string text, string id) => Assert.Equal(id, ChoiceReader.Find(text, Formats)?.Value);

    [Theory]
    [InlineData("2", "sailboat")]
    [InlineData("2.", "sailboat")]
    [InlineData("#2", "sailboat")]
    [InlineData("(2)", "sailboat")]
    [InlineData("number two", "sailboat")]
    [InlineData("nummer twee", "sailboat")]
    [InlineData("the second one", "sailboat")]
    [InlineData("second one", "sailboat")]
    [InlineData("de tweede", "sailboat")]
    [InlineData("de 2e", "sailboat")]
    [InlineData("2nd", "sailboat")]
    [InlineData("doe maar de derde", "timeline")]
    [InlineData("een", "start-stop-continue")]
    [InlineData("één", "start-stop-continue")]
    [InlineData("the last", "four-ls")]
    [InlineData("de laatste graag", "four-ls")]
    public void A_choice_is_found_by_its_number(string text, string id) => Assert.Equal(id, ChoiceReader.Find(text, Formats)?.Value);

    [Theory]
    [InlineData("sailbaot", "sailboat")]
    [InlineData("saliboat", "sailboat")]
    [InlineData("timelin", "timeline")]
    [InlineData("zeilbot", "sailboat")]
    [InlineData("de tijdlyn", "timeline")]
    public void A_slip_of_the_finger_is_forgiven(string text, string id) => Assert.Equal(id, ChoiceReader.Find(text, Formats)?.Value);

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("5")]
    [InlineData("0")]
    [InlineData("1 or 2")]
    [InlineData("99999999999999")]
    [InlineData("not the sailboat")]
    [InlineData("niet de zeilboot")]
    [InlineData("sailboat or timeline")]
    [InlineData("what is a retrospective")]
    [InlineData("we have 2 problems")]
    [InlineData("i do")]
    [InlineData("\uD83D\uD83D")]
    public void What_names_none_or_several_is_asked_again(string text) => Assert.Null(ChoiceReader.Find(text, Formats));

    [Fact]
    public void A_choice_that_is_a_number_itself_goes_by_its_name()
    {
        Choice[] minutes = [Question.Option("m5", "5 minutes"), Question.Option("m10", "10 minutes"), Question.Option("m2", "2 minutes")];

        Assert.Equal("m2", ChoiceReader.Find("2 minutes", minutes)?.Value);
        Assert.Equal("m10", ChoiceReader.Find("10", minutes)?.Value);
        Assert.Equal("m2", ChoiceReader.Find("2", minutes)?.Value);
    }

    [Fact]
    public void A_very_long_answer_picks_nothing_and_takes_no_time() =>
        Assert.Null(ChoiceReader.Find(new string('a', 1_000_000), Formats));
}
