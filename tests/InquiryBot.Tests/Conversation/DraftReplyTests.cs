using InquiryBot.Conversation;
using InquiryBot.Language;
using InquiryBot.Language.Rewordings;
using InquiryBot.Language.Text;
using InquiryBot.Tests.Support;

namespace InquiryBot.Tests.Conversation;

public sealed class DraftReplyTests
{
    [Fact]
    public void An_order_is_named_with_the_words_that_led_there()
    {
        var order = Some.Order();
        var main = order.Main! with { Evidence = [new Evidence("en.command.bare-verb-first", new TextSpan(0, 4), 2.1), new Evidence("en.deadline", new TextSpan(20, 4), -0.3)] };

        var verdict = DraftReply.Verdict(order with { Main = main, Sentences = [main] }, BotTexts.English);

        Assert.Equal("This line may land as an order. What led me there: \"send\".", verdict);
    }

    [Fact]
    public void The_verdict_speaks_the_readers_language() =>
        Assert.StartsWith("Deze zin kan overkomen als een opdracht", DraftReply.Verdict(Some.Order(), BotTexts.Dutch), StringComparison.Ordinal);

    [Fact]
    public void An_order_that_circumstances_excuse_is_left_as_it_is() =>
        Assert.StartsWith("I would leave this", DraftReply.Verdict(Some.Order() with { Action = MessageAction.Silent }, BotTexts.English), StringComparison.Ordinal);

    [Fact]
    public void A_crisis_gets_help_and_no_lesson()
    {
        var order = Some.Order();
        var verdict = DraftReply.Verdict(order with { Main = order.Main! with { Flags = SentenceFlags.Crisis } }, BotTexts.Dutch);
        Assert.Contains("112", verdict, StringComparison.Ordinal);
        Assert.DoesNotContain("opdracht", verdict, StringComparison.Ordinal);
    }

    [Fact]
    public void Rewordings_come_as_a_numbered_list()
    {
        var offer = new RewordingOffer([new("I'd like them by 4. What's realistic?", Move.Need, "a"), new("How far along are they?", Move.Open, "b")], []);
        Assert.Equal("As a question it could be:\n1. I'd like them by 4. What's realistic?\n2. How far along are they?", DraftReply.Offer(offer, BotTexts.English));
    }

    [Fact]
    public void Prompts_come_when_there_is_no_honest_rewording() =>
        Assert.EndsWith("\n1. Wat heb je nodig?", DraftReply.Offer(new RewordingOffer([], ["Wat heb je nodig?"]), BotTexts.Dutch)!, StringComparison.Ordinal);

    [Fact]
    public void Nothing_to_offer_is_nothing_said() => Assert.Null(DraftReply.Offer(RewordingOffer.Nothing, BotTexts.English));

    [Fact]
    public void Every_kind_has_a_name_in_both_languages() =>
        Assert.All(SentenceKinds.All, kind => Assert.True(DraftReply.NameOf(kind, BotTexts.English).Length > 0 && DraftReply.NameOf(kind, BotTexts.Dutch).Length > 0));
}
