using InquiryBot.Language;
using InquiryBot.Language.Rewordings;
using InquiryBot.Language.Text;
using InquiryBot.Retrospectives.Cards;
using InquiryBot.Retrospectives.Formats;

namespace InquiryBot.Tests.Retrospectives;

public sealed class CardTests
{
    private static readonly RetrospectiveContent Content = new();
    private static readonly CardCheck Check = new(MessageReader.Default, new Reworder(MessageReader.Default), Content.CardWords);

    [Theory]
    [InlineData("Karen forgot the tests again", "Person")]
    [InlineData("You never read the tickets", "Person")]
    [InlineData("Our product owner is always too late with answers", "Person")]
    [InlineData("@sam broke the pipeline", "Person")]
    [InlineData("Zeynep broke the pipeline", "Person")]
    [InlineData("Marieke was weer te laat met de cijfers", "Person")]
    [InlineData("Jij luistert nooit", "Person")]
    [InlineData("Onze teamleider vergeet altijd de planning", "Person")]
    [InlineData("waarom heb jij dat niet gewoon gedaan?", "Person")]
    [InlineData("Zeynep heeft de testen vergeten", "Person")]
    [InlineData("The new guy is an idiot", "Insult")]
    [InlineData("Wat een prutser is die beheerder", "Insult")]
    [InlineData("We should hire a tester", "Solution")]
    [InlineData("Let's drop the daily", "Solution")]
    [InlineData("We moeten eerder testen", "Solution")]
    [InlineData("Laten we de stand-up schrappen", "Solution")]
    [InlineData("IT never answers our tickets", "OtherSide")]
    [InlineData("They don't care about quality", "OtherSide")]
    [InlineData("De directie luistert nooit", "OtherSide")]
    [InlineData("Het management snapt het niet", "OtherSide")]
    [InlineData("The deploy failed three times on Friday", null)]
    [InlineData("I never knew which ticket was next", null)]
    [InlineData("The build is always red on Mondays", null)]
    [InlineData("Three customers called about the invoice", null)]
    [InlineData("De testomgeving lag woensdag plat", null)]
    [InlineData("Ik wist nooit welk ticket aan de beurt was", null)]
    [InlineData("De build is op maandag altijd rood", null)]
    [InlineData("Drie klanten belden over de factuur", null)]
    [InlineData("Thanks to Karen for the calm on Friday", null)]
    [InlineData("Dank aan Marieke voor de rust op vrijdag", null)]
    public void A_card_is_read_as_a_good_facilitator_would(string text, string? concern)
    {
        var prompt = Content.FindFormat("open-three")!.Prompts[1];
        var verdict = Check.LookAtCard(text, prompt, questionsOnly: false, ["Fay", "Zeynep"], MessageLanguage.English);
        Assert.Equal(concern, verdict.Concern?.ToString());
    }

    [Theory]
    [InlineData("IT must give us a second server", "OrderToAbsent")]
    [InlineData("Management should decide faster", "OrderToAbsent")]
    [InlineData("De directie moet sneller beslissen", "OrderToAbsent")]
    [InlineData("ICT moet een tweede server leveren", "OrderToAbsent")]
    [InlineData("communicate better", "Vague")]
    [InlineData("beter communiceren", "Vague")]
    [InlineData("ask the users on Monday which screen they miss", null)]
    [InlineData("maandag de gebruikers vragen welk scherm ze missen", null)]
    public void An_action_is_asked_about_when_somebody_absent_is_to_do_it_or_nobody_could_see_it(string text, string? concern) =>
        Assert.Equal(concern, Check.LookAtAction(text, MessageLanguage.English).Concern?.ToString());

    [Theory]
    [InlineData("Try", "We should pair more")]
    [InlineData("Try", "Laten we vaker samen programmeren")]
    public void An_idea_where_ideas_are_asked_is_no_solution_that_came_too_early(string _, string text)
    {
        var prompt = Content.FindFormat("keep-less-more-try")!.Prompts[3];
        Assert.Null(Check.LookAtCard(text, prompt, questionsOnly: false, [], MessageLanguage.English).Concern);
    }

    [Theory]
    [InlineData("What would the users say?", null)]
    [InlineData("Wat zouden de gebruikers zeggen?", null)]
    [InlineData("The users are unhappy", "NoQuestion")]
    [InlineData("De gebruikers zijn niet blij", "NoQuestion")]
    public void A_question_storm_takes_questions_only(string text, string? concern)
    {
        var prompt = Content.FindFormat("question-storm")!.Prompts[0];
        Assert.Equal(concern, Check.LookAtCard(text, prompt, questionsOnly: true, [], MessageLanguage.English).Concern?.ToString());
    }

    [Theory]
    [InlineData("The build took forty minutes|Slow build again on Tuesday|We waited for the build all morning|The cake on Friday|Three customers called about the invoice|Two more invoice calls from customers|Planning took all afternoon|Friday cake was nice", "0 1 2|3 7|4 5")]
    [InlineData("De build duurde veertig minuten|Weer een trage build op dinsdag|We wachtten de hele ochtend op de build|De taart van vrijdag|Drie klanten belden over de factuur|Nog twee telefoontjes van klanten over facturen|De planning kostte een hele middag|Vrijdag was de taart lekker", "0 1 2|3 7|4 5")]
    public void Cards_about_one_thing_are_proposed_together_and_others_are_not(string wall, string together)
    {
        var cards = wall.Split('|').Select((text, index) => ($"{index}", text)).ToList();
        var found = new CardLikeness(Content.CardWords).Alike(cards).Select(set => string.Join(' ', set)).Order(StringComparer.Ordinal);
        Assert.Equal(together, string.Join('|', found));
    }

    [Fact]
    public void No_card_is_ever_lost_whatever_is_moved()
    {
        var wall = new CardWall();
        for (var card = 0; card < 20; card++)
            wall.Write(new WrittenCard { Id = $"c{card}", Prompt = "p", Text = $"text {card}", IsEvent = true });
        wall.Reveal();
        var random = new Random(7);
        for (var move = 0; move < 500; move++)
        {
            string Any() => wall.Groups[random.Next(wall.Groups.Count)].Id;
            if (wall.Propose(Any(), Any()) is { } proposal && (random.Next(3) == 0 ? !wall.KeepApart(proposal.Id) : wall.Accept(proposal.Id) is not null))
                Assert.DoesNotContain(wall.Proposals, it => it.Id == proposal.Id);
            if (random.Next(2) == 0)
                wall.TakeOut($"c{random.Next(20)}");
            Assert.Equal(Enumerable.Range(0, 20).Select(card => $"c{card}").Order(StringComparer.Ordinal), wall.Groups.SelectMany(group => group.Cards).Order(StringComparer.Ordinal));
        }
    }
}
