using InquiryBot.Channels.Web;
using InquiryBot.Channels.Web.Drafts;
using InquiryBot.Conversation;
using InquiryBot.Language;
using InquiryBot.Language.Rewordings;
using InquiryBot.Nudging;

namespace InquiryBot.Tests.Channels.Web.Drafts;

public sealed class ChatTests
{
    private readonly Chat _chat;

    public ChatTests()
    {
        var reader = new MessageReader();
        _chat = new Chat(new DraftCheck(reader, new Offers(new Reworder(reader), new NudgingOptions())), new WebOptions { MaximumCharacters = 50 });
    }

    [Theory]
    [InlineData("help", Reply.Help)]
    [InlineData(" Hulp! ", Reply.Help)]
    [InlineData("?", Reply.Help)]
    [InlineData("watch list", Reply.WatchList)]
    [InlineData("signalenlijst", Reply.WatchList)]
    [InlineData("spiekbrief", Reply.WatchList)]
    [InlineData("privacy", Reply.Privacy)]
    [InlineData("wis mijn gegevens", Reply.MyData)]
    [InlineData("export", Reply.MyData)]
    [InlineData("my data", Reply.MyData)]
    [InlineData("nl", Reply.Dutch)]
    [InlineData("English", Reply.English)]
    [InlineData("pauze 2u", Reply.ChatOnly)]
    [InlineData("settings", Reply.ChatOnly)]
    [InlineData("gevoeligheid hoog", Reply.ChatOnly)]
    [InlineData("incident on 2h", Reply.ChatOnly)]
    [InlineData("Dutch", Reply.Dutch)]
    [InlineData("", Reply.Empty)]
    [InlineData(" \n ", Reply.Empty)]
    [InlineData(null, Reply.Empty)]
    public void Words_for_the_bot_get_a_reply(string? said, Reply reply) => Assert.Equal(reply, Answer(said).Reply);

    [Theory]
    [InlineData("Can you help me?")]
    [InlineData("why")]
    [InlineData("stop that")]
    [InlineData("nl and en")]
    public void Words_for_others_are_a_draft(string said)
    {
        var turn = Answer(said);
        Assert.Equal(Reply.None, turn.Reply);
        Assert.Equal(said, turn.Draft?.Reading.Text);
    }

    [Fact]
    public void A_message_may_be_as_long_as_the_setting_and_no_longer()
    {
        Assert.NotNull(Answer(new string('a', 50)).Draft);
        Assert.Equal(Reply.TooLong, Answer(new string('a', 51)).Reply);
        Assert.Empty(Answer(new string('a', 51)).Said);
    }

    [Fact]
    public void A_line_break_of_a_form_counts_once() =>
        Assert.Equal(49 + 1, Answer(new string('a', 49) + "\r\n").Draft?.Reading.Text.Length);

    [Fact]
    public void What_is_said_never_shows_in_a_log_line() =>
        Assert.DoesNotContain("canary", $"{Answer("the canary sings")} {Answer("the canary sings").Draft}", StringComparison.Ordinal);

    private Turn Answer(string? text) => _chat.Answer(text, AuthorAnswer.Unknown, isKept: false);
}
