using InquiryBot.Language.Rewordings;
using InquiryBot.Language.Text;

namespace InquiryBot.Language.Tests.Rewordings;

public class MeaningTests
{
    private static readonly string[] English =
    [
        "send the Q3 report to Maria by Friday 14:00", "@sam.jones fix `login.ts` before standup 🙏", "update https://board.example.org/12 today pls",
        "can you finally close JIRA-1234??", "I need the 3 contracts from Peter tomorrow", "you must not call Anna before 10am",
        "don't deploy api v2.1 on Monday", "let's move the retro to Thursday 16:00", "why didn't you tell Wim about the 20% discount",
        "<@U0ABC> review <https://example.org/pr/7|PR 7> asap", "either you finish slide 9 by noon or I ask Tom", "PLEASE UPDATE THE RISK LOG NOW",
        "the budget has to be signed by Karin before 1 March", "everybody needs to fill in week 48 in hours.xlsx", "dont tuch the prod db b4 monday",
    ];

    private static readonly string[] Dutch =
    [
        "stuur het Q3-rapport vrijdag om 14:00 naar Maria", "@sam.jones fix `login.ts` voor de standup 🙏", "werk https://bord.example.org/12 vandaag bij aub",
        "kun je eindelijk JIRA-1234 sluiten??", "ik heb morgen de 3 contracten van Peter nodig", "je mag Anna niet voor 10 uur bellen",
        "deploy api v2.1 maandag niet", "laten we de retro naar donderdag 16:00 verplaatsen", "waarom heb je Wim niet verteld over de 20% korting",
        "<@U0ABC> bekijk <https://example.org/pr/7|PR 7> asap", "als je slide 9 niet voor 12:00 afmaakt vraag ik Tom", "WERK NU HET RISICOLOG BIJ",
        "het budget moet voor 1 maart door Karin getekend zijn", "iedereen moet week 48 invullen in uren.xlsx", "u dient formulier 12b morgen in te leveren",
    ];

    [Fact]
    public void Facts_survive_in_every_frame()
    {
        foreach (var (text, language) in English.Select(text => (text, MessageLanguage.English)).Concat(Dutch.Select(text => (text, MessageLanguage.Dutch))))
        {
            foreach (var rewording in Rewordings(text, language))
            {
                foreach (var fact in text.Split(' ', ',').Where(word => word.Any(char.IsDigit) || word.Contains('@') || word.Contains('`') || word.Contains("//")))
                    Assert.Contains(fact.Trim('?', '!'), rewording, StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    [Fact]
    public void Nothing_is_added_that_pings_or_links()
    {
        foreach (var (text, language) in English.Select(text => (text, MessageLanguage.English)).Concat(Dutch.Select(text => (text, MessageLanguage.Dutch))))
        {
            Assert.All(Rewordings(text, language), rewording =>
            {
                Assert.Equal(text.Count(letter => letter == '@'), rewording.Count(letter => letter == '@'));
                Assert.Equal(text.Contains("http", StringComparison.Ordinal), rewording.Contains("http", StringComparison.Ordinal));
            });
        }
    }

    [Fact]
    public void Every_rewording_is_short_and_ends_with_its_question()
    {
        foreach (var (text, language) in English.Select(text => (text, MessageLanguage.English)).Concat(Dutch.Select(text => (text, MessageLanguage.Dutch))))
        {
            Assert.All(Rewordings(text, language), rewording =>
            {
                Assert.EndsWith("?", rewording.Replace(" 🙏", "", StringComparison.Ordinal), StringComparison.Ordinal);
                Assert.True(rewording.Split(' ').Length <= (2 * text.Split(' ').Length) + 12, rewording);
            });
        }
    }

    [Theory]
    [InlineData(MessageLanguage.English, "don't deploy on Monday", "n't|not|no|without|instead")]
    [InlineData(MessageLanguage.English, "you can't just skip the review", "n't|not|no|without|instead")]
    [InlineData(MessageLanguage.Dutch, "je mag dit niet delen", "niet|geen")]
    [InlineData(MessageLanguage.Dutch, "nooit meer op vrijdag deployen", "nooit")]
    public void A_negation_survives(MessageLanguage language, string text, string negations)
    {
        var rewordings = Rewordings(text, language);
        Assert.NotEmpty(rewordings);
        Assert.All(rewordings, rewording => Assert.Contains(negations.Split('|'), negation => rewording.Contains(negation, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_bad_rewordings_of_the_guide_never_come_out()
    {
        string[] bad =
        [
            "would you like to", "how about", "friendly reminder", "gentle", "just wondering", "don't you", "any volunteers", "could it be that", "i'm sure you",
            "possibly", "maybe", "shall we all", "who's against", "who is against", "correct me if", "only one who", "made you think", "i wonder", "honestly",
            "zou je het", "toch?", "eventueel", "denk je niet", "ik hoor geen", "met alle respect", "hoe zou het voelen", "steeds van om", "vast leuk", "wil jij niet",
        ];
        var all = English.SelectMany(text => Rewordings(text, MessageLanguage.English)).Concat(Dutch.SelectMany(text => Rewordings(text, MessageLanguage.Dutch)));
        Assert.All(all, rewording => Assert.DoesNotContain(bad, words => rewording.Contains(words, StringComparison.OrdinalIgnoreCase)));
    }

    [Theory]
    [InlineData("fix your useless code today")]
    [InlineData("clean up your mess now")]
    public void Insults_are_not_carried_into_a_question(string text) =>
        Assert.All(Rewordings(text, MessageLanguage.English), rewording =>
            Assert.DoesNotContain(rewording.Split(' ', '.', '?'), word => word is "useless" or "mess"));

    private static IReadOnlyList<string> Rewordings(string text, MessageLanguage language) =>
        [.. new[] { AuthorAnswer.Unknown, AuthorAnswer.Partly, AuthorAnswer.Fixed }.SelectMany(answer =>
            Told.AllRewordings(Told.Reading(text, language, (text, SentenceKind.Command)), answer))];
}
