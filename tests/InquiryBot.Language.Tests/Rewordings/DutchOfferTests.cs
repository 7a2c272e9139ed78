using InquiryBot.Language.Rewordings;

namespace InquiryBot.Language.Tests.Rewordings;

/// <summary>What holds for every Dutch rewording, whatever it came from.</summary>
public class DutchOfferTests
{
    private static readonly (SentenceKind Kind, string Text)[] Tellings =
    [
        (SentenceKind.Command, "zet de stoelen terug"), (SentenceKind.Command, "haal de post op"), (SentenceKind.Command, "maak de filters schoon"),
        (SentenceKind.Command, "leg het rooster klaar"), (SentenceKind.Command, "bestel nieuwe handschoenen"), (SentenceKind.Command, "controleer de tanks"),
        (SentenceKind.Command, "schrijf het verslag"), (SentenceKind.Command, "vul de automaat bij"), (SentenceKind.Command, "ruim de tafel op"), (SentenceKind.Command, "bel de leverancier"),
        (SentenceKind.Assign, "Tess doet de balie"), (SentenceKind.Assign, "jij neemt de late dienst"), (SentenceKind.Want, "ik wil een nieuwe begroting zien"),
        (SentenceKind.Obligation, "je moet de kluis sluiten"), (SentenceKind.Embedded, "kun je eindelijk die lamp vervangen"), (SentenceKind.Perform, "ik verzoek u de brief te tekenen"),
        (SentenceKind.Blame, "waarom heb je de sleutel niet teruggelegd"), (SentenceKind.Rhetorical, "hoe moeilijk is het om een lijst bij te houden"),
        (SentenceKind.Leading, "moeten we dit niet gewoon afzeggen"), (SentenceKind.Tag, "dit is te duur, toch?"), (SentenceKind.Ultimatum, "doe je hesje aan of ik stuur je weg"),
    ];

    // Sugar, guilt, flattery, tags and closed offers: what the guide calls bad, in words of our own.
    private static readonly string[] Bad =
    [
        "zou je", "zou jij", "kun je even", "wil je even", "vriendelijke herinnering", "eventjes", "misschien kun", "vast leuk", "je bent zo goed in", "toch?", "hè?",
        "of niet?", "nietwaar", "geen bezwaar", "met alle respect", "voel je je niet", "waarom heb", "waarom doe", "hoe voelt het om", "steeds weer", "eindelijk",
    ];

    private static readonly string[] Asking = ["wat", "hoe", "wie", "waar", "waardoor", "welke", "met welke"];

    [Fact]
    public void Every_question_is_open_and_nothing_is_sugared() => Assert.All(Tellings, telling =>
    {
        foreach (var answer in Enum.GetValues<AuthorAnswer>())
        {
            Assert.All(Told.AllRewordings(Told.Nl(telling.Text, telling.Kind), answer), rewording =>
            {
                var question = rewording.Split([". ", ": "], StringSplitOptions.None)[^1];
                Assert.Contains(Asking, word => question.Contains(word + " ", StringComparison.OrdinalIgnoreCase) || question.StartsWith(word, StringComparison.OrdinalIgnoreCase));
                Assert.DoesNotContain(Bad, bad => rewording.Contains(bad, StringComparison.OrdinalIgnoreCase) && !telling.Text.Contains(bad, StringComparison.OrdinalIgnoreCase) && bad != "zou je");
                Assert.DoesNotContain(rewording.Split(". "), sentence => sentence.StartsWith("zou je", StringComparison.OrdinalIgnoreCase) || sentence.StartsWith("kun je", StringComparison.OrdinalIgnoreCase));
            });
        }
    });

    [Fact]
    public void Ten_nudges_of_one_kind_show_ten_times_other_frames()
    {
        var seen = new List<string>();
        foreach (var (kind, text) in Tellings.Where(telling => telling.Kind is SentenceKind.Command))
        {
            var offer = Told.Reworder.Reword(Told.Nl(text, kind), AuthorAnswer.Unknown, seen);
            Assert.Equal(3, offer.Rewordings.Select(rewording => rewording.Move).Distinct().Count());
            Assert.DoesNotContain(offer.Rewordings, rewording => seen.Contains(rewording.Frame));
            seen.AddRange(offer.Rewordings.Select(rewording => rewording.Frame));
        }

        Assert.Equal(30, seen.Count);
    }
}
