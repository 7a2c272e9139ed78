using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using InquiryBot.Language.Text;

namespace InquiryBot.Language.Tests.Rewordings;

public class AnyInputTests
{
    private static readonly MessageReader Reader = new();

    private static readonly string[] Words =
    [
        "fix", "the", "bug", "don't", "@tom", "by", "4", "please", "you", "must", "and", ",", ".", "?", "…", "`x y`", "<@U1>", "<", ">", "(", "if", "not", "or", "🙏",
        "stuur", "dat", "rapport", "niet", "je", "moet", "aan", "te", "om", "op", "waarom", "heb", "is", "dient", "gewoon", "even", "wie", "als", "zou", "beter", "dan", "who", "why", "no", "\u200B", "\uD83D", "\u202E", "\n", "I", "Wim",
    ];

    [Fact]
    public void Any_words_in_any_order_are_survived()
    {
        var texts = Gen.Elements(Words).ListOf().Select(words => string.Join(' ', words)).ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(400), Prop.ForAll(texts, text => AllKinds(text)));
    }

    [Fact]
    public void Any_string_is_survived() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll<string>(text => AllKinds(text ?? "")));

    [Theory]
    [InlineData('a')]
    [InlineData('@')]
    [InlineData('<')]
    [InlineData('`')]
    [InlineData(' ')]
    [InlineData('\uD83D')]
    public void A_long_run_of_one_character_takes_no_time(char letter)
    {
        var text = new string(letter, 1_000_000);
        var watch = Stopwatch.StartNew();
        Told.Reworder.Reword(Told.Reading(text, MessageLanguage.English, (text, SentenceKind.Command)));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(1));
    }

    // Whatever a reader may say about a text, the offer is two or three different texts, prompts, or nothing.
    private static bool AllKinds(string text)
    {
        foreach (var language in new[] { MessageLanguage.English, MessageLanguage.Dutch })
        {
            foreach (var kind in SentenceKinds.All)
            {
                var sentence = Told.Sentence(0, text.Length, language, kind);
                var offer = Told.Reworder.Reword(new MessageReading
                {
                    Text = text, Language = language, Action = kind.DefaultAction(), Confidence = 1, Sentences = [sentence], Main = sentence,
                });
                if (offer.Rewordings.Count is 1 or > 3 || offer.Rewordings.Any(rewording => Reader.Read(rewording.Text).Action is MessageAction.Nudge))
                    return false;
            }
        }

        return true;
    }
}
