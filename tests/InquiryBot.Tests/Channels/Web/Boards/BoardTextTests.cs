using InquiryBot.Conversation;
using InquiryBot.Language;
using InquiryBot.Language.Text;

namespace InquiryBot.Tests.Channels.Web.Boards;

/// <summary>The board asks as it would have others ask.</summary>
public sealed class BoardTextTests
{
    private static readonly SentenceKind[] Never = [SentenceKind.Blame, SentenceKind.Leading, SentenceKind.Obligation, SentenceKind.Ultimatum];

    [Theory]
    [InlineData(MessageLanguage.English)]
    [InlineData(MessageLanguage.Dutch)]
    public void Nothing_on_the_board_blames_leads_obliges_or_threatens(MessageLanguage language)
    {
        var faults =
            from text in TextsIn(language)
            from sentence in MessageReader.Default.Read(text, null, language).Sentences
            where Never.Contains(sentence.Kind)
            select $"{sentence.Kind}: {text}";
        Assert.Empty(faults);
    }

    [Theory]
    [InlineData(MessageLanguage.English)]
    [InlineData(MessageLanguage.Dutch)]
    public void It_asks_one_thing_at_a_time(MessageLanguage language) =>
        Assert.DoesNotContain(TextsIn(language), text => text.Count(character => character == '?') > 1);

    private static IEnumerable<string> TextsIn(MessageLanguage language)
    {
        var texts = BotTexts.For(language);
        return texts.Keys.Where(key => key.StartsWith("board.", StringComparison.Ordinal)).Select(key => texts[key]);
    }
}
