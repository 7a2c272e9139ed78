using InquiryBot.Channels.Web.Drafts;
using InquiryBot.Conversation;
using InquiryBot.Language;
using InquiryBot.Language.Rewordings;
using InquiryBot.Language.Text;

namespace InquiryBot.Tests.Channels.Web.Drafts;

public sealed class LandingTests
{
    public static TheoryData<SentenceKind, MessageAction> Everything()
    {
        var all = new TheoryData<SentenceKind, MessageAction>();
        foreach (var kind in SentenceKinds.All)
        {
            foreach (var action in Enum.GetValues<MessageAction>())
                all.Add(kind, action);
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void Every_reading_has_its_sentence(SentenceKind kind, MessageAction action)
    {
        var draft = Draft(kind, action);
        Assert.Contains(Landing.Key(draft), BotTexts.English.Keys);
        Assert.Contains($"kind.{kind.Id()}", BotTexts.English.Keys);
    }

    [Fact]
    public void A_need_with_an_open_question_is_appreciated_for_both() =>
        Assert.Equal("web.appreciate.need", Landing.Key(Draft(SentenceKind.Want, MessageAction.Appreciate)));

    [Fact]
    public void Nothing_is_taught_when_somebody_may_be_in_danger()
    {
        var draft = Draft(SentenceKind.Command, MessageAction.Nudge, SentenceFlags.Crisis);
        Assert.Equal("web.crisis.title", Landing.Key(draft));
        Assert.Null(Landing.ReasonKey(Draft(SentenceKind.Command, MessageAction.Nudge)));
    }

    [Theory]
    [InlineData(SentenceFlags.Urgent | SentenceFlags.Pressured, "web.quiet.urgent")]
    [InlineData(SentenceFlags.Safety | SentenceFlags.Urgent, "web.quiet.safety")]
    [InlineData(SentenceFlags.Pressured, null)]
    public void Telling_that_is_left_alone_says_why(SentenceFlags flags, string? key) =>
        Assert.Equal(key, Landing.ReasonKey(Draft(SentenceKind.Command, MessageAction.Silent, flags)));

    [Fact]
    public void Every_reason_for_silence_has_its_sentence()
    {
        foreach (var flag in Enum.GetValues<SentenceFlags>())
        {
            if (Landing.ReasonKey(Draft(SentenceKind.Command, MessageAction.Silent, flag)) is { } key)
                Assert.Contains(key, BotTexts.English.Keys);
        }
    }

    private static Draft Draft(SentenceKind kind, MessageAction action, SentenceFlags flags = SentenceFlags.None)
    {
        var sentence = new SentenceReading
        {
            Span = new TextSpan(0, 4),
            Language = MessageLanguage.English,
            Kind = kind,
            Flags = flags,
            Action = action,
            Confidence = 1,
        };
        var reading = new MessageReading
        {
            Text = "Send",
            Language = MessageLanguage.English,
            Action = action,
            Confidence = 1,
            Sentences = [sentence],
            Main = sentence,
        };
        return new Draft(reading, RewordingOffer.Nothing, AuthorAnswer.Unknown, IsKept: false);
    }
}
