using InquiryBot.Conversation;
using InquiryBot.Conversation.Cards;
using InquiryBot.Conversation.Remarks;
using InquiryBot.Language;
using InquiryBot.Language.Rewordings;
using InquiryBot.Language.Text;
using InquiryBot.Nudging;
using InquiryBot.Tests.Support;

namespace InquiryBot.Tests.Conversation;

public sealed class NudgeWordingTests
{
    private const int MostWords = 60;

    private static readonly RewordingOffer Offer = new([new("what would you need for that?", Move.Open, "one"), new("how shall we go about it?", Move.Process, "two")], []);

    public static TheoryData<SentenceKind> Nudged => [.. SentenceKinds.All.Where(kind => kind.DefaultAction() is MessageAction.Nudge or MessageAction.Gentle)];

    public static TheoryData<SentenceKind> Appreciated => [.. SentenceKinds.All.Where(kind => kind.DefaultAction() == MessageAction.Appreciate)];

    [Theory]
    [MemberData(nameof(Nudged))]
    public void A_nudge_has_sixty_words_at_most_beside_the_rewordings(SentenceKind kind)
    {
        var longest = string.Join(' ', Enumerable.Repeat("breng dat nu terug", 20));
        foreach (var language in new[] { MessageLanguage.English, MessageLanguage.Dutch })
        {
            var card = NudgeWording.Compose(Reading(longest, kind, language), new Nudge(Sentence(longest, kind, language)), Offer, "Werkgroep Nieuwe Planning en Inkoop West en meer van dat alles");
            var own = card.Text.Split('\n').Where(line => line[0] is not ('1' or '2'));
            Assert.InRange(own.Sum(line => line.Split(' ').Length), 10, MostWords);
        }
    }

    [Theory]
    [MemberData(nameof(Appreciated))]
    public void Every_kind_of_good_question_is_told_what_it_does(SentenceKind kind)
    {
        const string text = "how do you look at it?";
        foreach (var language in new[] { MessageLanguage.English, MessageLanguage.Dutch })
        {
            var card = NudgeWording.Compose(Reading(text, kind, language), new Appreciation(Sentence(text, kind, language)), "team");
            Assert.Contains($"\"{text}\"", card.Text, StringComparison.Ordinal);
            Assert.Contains(BotTexts.For(language)[$"appreciation.{kind.Id()}"], card.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_nudge_can_be_used_kept_explained_refused_and_paused()
    {
        var order = Some.Order();
        var card = NudgeWording.Compose(order, new Nudge(order.Main!) { Id = Guid.NewGuid() }, Offer, null);
        var commands = card.Buttons.Select(button => Commands.Find(button.Label)!.Name).ToList();
        BotCommandName[] expected = [BotCommandName.Use, BotCommandName.Keep, BotCommandName.WrongCall, BotCommandName.Why, BotCommandName.Pause, BotCommandName.Stop];
        Assert.Equal(expected, commands.Distinct());
    }

    [Fact]
    public void A_button_carries_its_rewording_there_and_back()
    {
        var order = Some.Order();
        var id = Guid.NewGuid();
        var card = NudgeWording.Compose(order, new Nudge(order.Main!) { Id = id }, Offer, null);
        var press = ButtonPress.Of(new Microsoft.Bot.Schema.Activity { Value = card.Buttons[1].ToAction().Value });
        Assert.Equal((id, "how shall we go about it?"), (press.Remark, press.Carried));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("no line break")]
    [InlineData("not an id\nwords")]
    [InlineData(42)]
    public void A_value_that_no_button_of_ours_has_is_about_nothing(object? value) =>
        Assert.Null(ButtonPress.Of(new Microsoft.Bot.Schema.Activity { Value = value }).Remark);

    private static SentenceReading Sentence(string text, SentenceKind kind, MessageLanguage language) =>
        Some.Order(kind: kind).Main! with { Span = new TextSpan(0, text.Length), Language = language };

    private static MessageReading Reading(string text, SentenceKind kind, MessageLanguage language) =>
        Some.Order(kind: kind) with { Text = text, Language = language, Sentences = [Sentence(text, kind, language)], Main = Sentence(text, kind, language) };
}
