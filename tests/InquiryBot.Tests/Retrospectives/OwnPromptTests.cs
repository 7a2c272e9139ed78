using InquiryBot.Conversation;
using InquiryBot.Language;
using InquiryBot.Language.Text;
using InquiryBot.Retrospectives.Formats;

namespace InquiryBot.Tests.Retrospectives;

/// <summary>A bot that helps people to ask had better ask well itself.</summary>
public sealed class OwnPromptTests
{
    private static readonly SentenceKind[] Never = [SentenceKind.Blame, SentenceKind.Leading, SentenceKind.Obligation, SentenceKind.Ultimatum];

    private static readonly string[] Asking = ["retro.ask.", "retro.ask-part.", "retro.prepare.", "retro.concern.", "retro.news.", "retro.gap.", "retro.follow-up.", "retro.safety-statement", "retro.not-ready", "retro.stop-sure"];

    public static TheoryData<string> Languages => ["en", "nl"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void None_of_our_own_prompts_is_blame_leading_obligation_or_ultimatum(string language)
    {
        var faults =
            from prompt in PromptsIn(language)
            from sentence in MessageReader.Default.Read(prompt, null, LanguageOf(language)).Sentences
            where Never.Contains(sentence.Kind)
            select $"{sentence.Kind}: {prompt}";
        Assert.Empty(faults);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_prompt_asks_one_thing_at_most(string language) =>
        Assert.DoesNotContain(PromptsIn(language), prompt => prompt.Count(character => character == '?') > 1);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_question_of_the_banks_and_decks_is_a_question(string language) =>
        Assert.DoesNotContain(QuestionsIn(language), question => question.Count(character => character == '?') != 1);

    [Fact]
    public void There_are_thirteen_formats_and_thirteen_lenses_and_a_bank_for_every_phase_with_people()
    {
        var content = new RetrospectiveContent();
        Assert.Equal((13, 13), (content.Formats.Count, content.Lenses.Count));
        Assert.All(Enumerable.Range(0, 6), phase => Assert.NotEmpty(content.QuestionsFor((InquiryBot.Retrospectives.Sessions.RetrospectivePhase)phase)));
    }

    private static IEnumerable<string> PromptsIn(string language)
    {
        var texts = BotTexts.For(LanguageOf(language));
        return texts.Keys.Where(key => Asking.Any(prefix => key.StartsWith(prefix, StringComparison.Ordinal))).Select(key => texts[key]).Concat(QuestionsIn(language));
    }

    private static IEnumerable<string> QuestionsIn(string language)
    {
        var content = new RetrospectiveContent();
        var questions = content.Formats.SelectMany(format => format.Prompts.Select(prompt => prompt.Ask))
            .Concat(content.Lenses.SelectMany(lens => lens.Questions))
            .Concat(content.Banks.SelectMany(bank => bank.Questions));
        return questions.Select(question => question.In(LanguageOf(language)));
    }

    private static MessageLanguage LanguageOf(string language) => language == "nl" ? MessageLanguage.Dutch : MessageLanguage.English;
}
