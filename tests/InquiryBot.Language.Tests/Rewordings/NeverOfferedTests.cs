using System.Text.RegularExpressions;
using InquiryBot.Language.Rewordings;
using InquiryBot.Language.Text;

namespace InquiryBot.Language.Tests.Rewordings;

/// <summary>What the rewording guide calls bad, as constructions: whatever is told, and whatever the author answers, none of them comes out.</summary>
public class NeverOfferedTests
{
    // The order with a ribbon; the reminder that smiles; the push as a proposal; flattery; the answer inside the question; mind-reading; guilt;
    // work turned into pleasing; curiosity as a mask; the veiled threat; the dare to object; silence as consent.
    private static readonly Regex English = new(
        @"\bwould you (like|mind|care)\b|\b(friendly|gentle|kind) reminder\b|\bhow about\b|\byou're so good\b|\bany volunteers\b|, (right|isn't it|don't you|okay)\?"
        + @"|\bi'm sure you\b|\bdon't you (feel|think|agree|want)\b|\bmake me (so )?happy\b|\bjust (curious|wondering|saying)\b|\bi wonder (who|why)\b"
        + @"|\bwhat made you think\b|\bhow would you feel about (leaving|losing)\b|\bi hope we don't need\b|\bcorrect me if\b|\bam i the only one\b|\bcould it be that\b|\bno objections\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex Dutch = new(
        @"\b(heel misschien|eventueel)\b|\bvriendelijke herinnering\b|\bvind je (het )?vast\b|\bje bent het vast\b|, (toch|hè|niet waar|oké)\?|\bzou je niet eens\b|\bwil jij niet ook\b"
        + @"|\bwat houdt jou (er )?steeds\b|\bik ben gewoon benieuwd waarom\b|\binteressant dat\b|\bik hoor geen bezwaren\b|\bkijk maar\b|\bzou leuk zijn\b|\bzou het kunnen dat je\b"
        + @"|\bik hoop dat we (je|jouw) leidinggevende\b|\bwie dit weer gaat\b|\bverbeter me als\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly (string Text, SentenceKind Kind)[] ToldInEnglish =
    [
        ("empty the dishwasher before lunch", SentenceKind.Command), ("you are on the early bus this week", SentenceKind.Assign),
        ("you have to sign the log every evening", SentenceKind.Obligation), ("I want the invoices on my desk on Monday", SentenceKind.Want),
        ("would it kill you to close the gate", SentenceKind.Embedded), ("this is your final reminder to send the form", SentenceKind.Perform),
        ("the new layout is far too busy, isn't it", SentenceKind.Tag), ("don't you think we should cancel the fair", SentenceKind.Leading),
        ("why did nobody water the plants", SentenceKind.Blame), ("am I the only one who empties the bin", SentenceKind.Rhetorical),
        ("if the report isn't in by Friday you're off the team", SentenceKind.Ultimatum), ("you could ask the caretaker first", SentenceKind.Advice),
        ("we are going to move the stock count to June", SentenceKind.Group),
    ];

    private static readonly (string Text, SentenceKind Kind)[] ToldInDutch =
    [
        ("ruim de vaatwasser voor de lunch uit", SentenceKind.Command), ("jij zit deze week op de vroege bus", SentenceKind.Assign),
        ("je moet elke avond het logboek tekenen", SentenceKind.Obligation), ("ik wil maandag de facturen op mijn bureau", SentenceKind.Want),
        ("kun je niet gewoon even het hek dichtdoen", SentenceKind.Embedded), ("ik verzoek je nogmaals het formulier op te sturen", SentenceKind.Perform),
        ("de nieuwe indeling is veel te druk hè", SentenceKind.Tag), ("vind je ook niet dat we de beurs moeten afzeggen", SentenceKind.Leading),
        ("waarom heeft niemand de planten water gegeven", SentenceKind.Blame), ("moet ik hier dan alles zelf opruimen", SentenceKind.Rhetorical),
        ("als het verslag vrijdag niet binnen is lig je eruit", SentenceKind.Ultimatum), ("ik zou eerst de conciërge vragen", SentenceKind.Advice),
        ("we gaan de telling naar juni verplaatsen", SentenceKind.Group),
    ];

    [Fact]
    public void No_bad_English_construction_comes_out() => NeverSays(English, MessageLanguage.English, ToldInEnglish);

    [Fact]
    public void No_bad_Dutch_construction_comes_out() => NeverSays(Dutch, MessageLanguage.Dutch, ToldInDutch);

    [Fact]
    public void No_frame_says_one_either()
    {
        Assert.All(LanguageKit.For(MessageLanguage.English)!.Frames.All, frame => Assert.DoesNotMatch(English, Said(frame)));
        Assert.All(LanguageKit.For(MessageLanguage.Dutch)!.Frames.All, frame => Assert.DoesNotMatch(Dutch, Said(frame)));
    }

    [Theory]
    [InlineData("would you like to water the plants?", true)]
    [InlineData("just wondering why the plants are dry", true)]
    [InlineData("what would help you to water the plants?", false)]
    public void The_patterns_know_bad_from_good(string text, bool bad) => Assert.Equal(bad, English.IsMatch(text));

    [Fact]
    public void A_polite_not_stays_a_wish_to_have_it_done()
    {
        var offer = Told.Reworder.Reword(Told.Nl("kun je niet gewoon even het hek dichtdoen", SentenceKind.Embedded));
        Assert.True(offer.Rewordings.Count >= 2);
        Assert.All(offer.Rewordings, rewording => Assert.DoesNotContain(" niet ", rewording.Text, StringComparison.Ordinal));
    }

    private static string Said(Language.Rewordings.Frames.Frame frame) =>
        string.Join(' ', (frame.Lead?.Words ?? []).Concat(frame.Question.Words));

    // Ten nudges on end: what was offered before is left for other frames, so that rare frames come out too.
    private static void NeverSays(Regex bad, MessageLanguage language, (string Text, SentenceKind Kind)[] told)
    {
        var seen = new List<string>();
        foreach (var (text, kind) in told)
        {
            var offers = 0;
            foreach (var answer in Enum.GetValues<AuthorAnswer>())
            {
                for (var round = 0; round < 10; round++)
                {
                    var offer = Told.Reworder.Reword(Told.Reading(text, language, (text, kind)), answer, seen);
                    Assert.All(offer.Rewordings, rewording => Assert.DoesNotMatch(bad, rewording.Text));
                    seen.AddRange(offer.Rewordings.Select(rewording => rewording.Frame));
                    offers += offer.Rewordings.Count;
                }
            }

            Assert.True(offers > 0, $"Nothing is offered for \"{text}\".");
        }
    }
}
