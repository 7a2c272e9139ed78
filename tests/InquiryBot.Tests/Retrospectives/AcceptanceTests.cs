using InquiryBot.Privacy;
using InquiryBot.Retrospectives.Decisions;
using InquiryBot.Retrospectives.Sessions;

namespace InquiryBot.Tests.Retrospectives;

/// <summary>The acceptance checks of the facilitation guide, each named after what it checks.</summary>
public sealed class AcceptanceTests
{
    [Fact]
    public async Task Check_1_a_facilitator_can_run_all_phases_in_English_by_text_only()
    {
        await using var talk = await SessionTalk.BeginAsync("en-GB", ["retro", "how the October release went", "an hour", "open three", "anonymous", "pass", "those who were there"]);
        await talk.SayAsync("ann", $"retro {talk.Code} as Ann");
        await talk.ExpectAsync("next", "How safe does it feel");
        await talk.SayAsync("ann", "4");
        await talk.ExpectAsync("go on", "The session is not paused.");
        await talk.ExpectAsync("nxt", "*Set the stage*: check-in");
        await talk.ExpectAsync("next", "Not everybody has checked in or passed.");
        await talk.ExpectAsync("back", "How safe does it feel");
        await talk.ExpectAsync("pause", "*Paused.*");
        await talk.Bot.StartAgainAsync();
        Assert.Contains("so I did not take that", await talk.SayAsync("ann", "5"), StringComparison.Ordinal);
        await talk.ExpectAsync("contineu", "How safe does it feel");
        await talk.ExpectAsync("next", "*Set the stage*: check-in");
        await talk.SayAsync("ann", "curious");
        await talk.SayAsync("fay", "pass");
        await talk.ExpectAsync("next", "What helped?");
        await talk.SayAsync("ann", "The build took forty minutes on Tuesday");
        await talk.ExpectAsync("more time", "min left");
        await talk.ExpectAsync("next", "1. The build took forty minutes on Tuesday");
        await talk.ExpectAsync("next", "Which of these would you like to look into?");
        await talk.SayAsync("ann", "1");
        await talk.ExpectAsync("next", "The topic: *The build took forty minutes on Tuesday*");
        await talk.SayAsync("ann", "we think the runner is shared, because builds queue, and we don't know by whom");
        await talk.ExpectAsync("next", "what are we here for?");
        await talk.ExpectAsync("next", "Which small thing would you like to try?");
        await talk.SayAsync("ann", "Watch the queue for a week", "our aim is to ship weekly", "ask the hosting team on Monday", "builds under fifteen minutes", "in 2 weeks", "none", "carry 1", "agree 1");
        await talk.ExpectAsync("next", "how safe is it to try");
        await talk.SayAsync("ann", "5");
        await talk.ExpectAsync("next", "Whom would you like to thank");
        await talk.ExpectAsync("skip", "How much was this time worth to you");
        await talk.ExpectAsync("next", "Is this what was said?");
        await talk.ExpectAsync("approve", "The summary is approved.");
        Assert.Contains("Watch the queue for a week (Ann, 2 December 2026)", await talk.SayAsync("ann", "summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_1_a_facilitator_can_run_all_phases_in_Dutch_by_text_only()
    {
        await using var talk = await SessionTalk.BeginAsync("nl-NL", ["retro", "hoe de oplevering van oktober ging", "een uur", "open drie", "anoniem", "pas", "wie erbij waren"]);
        await talk.SayAsync("ann", $"doe mee {talk.Code} als An");
        await talk.ExpectAsync("volgende", "Hoe veilig voelt het");
        await talk.SayAsync("ann", "4");
        await talk.ExpectAsync("ga verder", "De sessie is niet gepauzeerd.");
        await talk.ExpectAsync("volgend", "*Binnenkomen*: inchecken");
        await talk.ExpectAsync("volgende", "Nog niet iedereen heeft ingecheckt of gepast.");
        await talk.ExpectAsync("terug", "Hoe veilig voelt het");
        await talk.ExpectAsync("pauze", "*Gepauzeerd.*");
        await talk.Bot.StartAgainAsync();
        Assert.Contains("dus dit heb ik niet aangenomen", await talk.SayAsync("ann", "5"), StringComparison.Ordinal);
        await talk.ExpectAsync("hervta", "Hoe veilig voelt het");
        await talk.ExpectAsync("volgende", "*Binnenkomen*: inchecken");
        await talk.SayAsync("ann", "nieuwsgierig");
        await talk.SayAsync("fay", "pas");
        await talk.ExpectAsync("volgende", "Wat hielp?");
        await talk.SayAsync("ann", "De build duurde dinsdag veertig minuten");
        await talk.ExpectAsync("meer tijd", "nog");
        await talk.ExpectAsync("volgende", "1. De build duurde dinsdag veertig minuten");
        await talk.ExpectAsync("volgende", "Welke hiervan wil je verder bekijken?");
        await talk.SayAsync("ann", "1");
        await talk.ExpectAsync("volgende", "Het onderwerp: *De build duurde dinsdag veertig minuten*");
        await talk.SayAsync("ann", "we denken dat we de server delen, omdat builds wachten, en we weten niet met wie");
        await talk.ExpectAsync("volgende", "waar zijn we van?");
        await talk.ExpectAsync("volgende", "Welk klein ding zou je willen proberen?");
        await talk.SayAsync("ann", "Een week de wachtrij bekijken", "we willen elke week leveren", "maandag de hosters vragen", "builds onder het kwartier", "over 2 weken", "geen", "ik neem 1", "akkoord 1");
        await talk.ExpectAsync("volgende", "Hoe veilig lijkt het je om dit te proberen");
        await talk.SayAsync("ann", "5");
        await talk.ExpectAsync("volgende", "Wie wil je bedanken");
        await talk.ExpectAsync("sla over", "Hoeveel was deze tijd je waard");
        await talk.ExpectAsync("volgende", "Is dit wat er is gezegd?");
        await talk.ExpectAsync("keur goed", "De samenvatting is goedgekeurd.");
        Assert.Contains("Een week de wachtrij bekijken (An, 2 december 2026)", await talk.SayAsync("ann", "samenvatting"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en-GB", "stop", "Do you want to end the session", "no", "delete every card", "every card of it is deleted")]
    [InlineData("nl-NL", "stop", "Wil je de sessie beëindigen", "nee", "wis alle kaartjes", "alle kaartjes zijn gewist")]
    public async Task Check_1_a_facilitator_can_cancel_and_the_cards_are_gone_after_a_question(string locale, string stop, string question, string no, string yes, string done)
    {
        await using var talk = await SessionTalk.BeginAsync(locale, ["retro", "x", "30", "1", "1", "pass", "pass"]);
        await talk.ExpectAsync(stop, question);
        Assert.NotNull(await talk.Room.LookAsync(talk.Code, null, default, default));
        await talk.SayAsync("fay", no);
        await talk.ExpectAsync(stop, question);
        await talk.ExpectAsync(yes, done);
        Assert.Null(await talk.Room.LookAsync(talk.Code, null, default, default));
    }

    [Fact]
    public async Task Check_2_two_people_with_different_languages_see_their_own_in_one_session()
    {
        await using var talk = await SessionTalk.BeginAsync("en-GB", ["retro", "the move", "30", "1", "1", "pass", "pass"]);
        Assert.Contains("Je bent binnen.", await talk.SayAsync("bob", $"doe mee {talk.Code}", "nl-NL"), StringComparison.Ordinal);
        talk.Bot.Courier.Delivered.Clear();
        await talk.ExpectAsync("next", "How safe does it feel");
        Assert.Contains("Hoe veilig voelt het", Assert.Single(talk.Bot.Courier.Delivered, it => it.To == "bob").Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_3_an_action_cannot_be_saved_without_a_volunteer_a_first_step_a_sign_and_a_check_date()
    {
        await using var session = await Session.BeginAsync();
        var ann = await session.JoinAsync("Ann");
        await session.GoToAsync(RetrospectiveStep.Actions);
        var action = Assert.IsType<Done>(await session.Room.ProposeActionAsync(ann, "Watch the queue for a week", default)).Id!;
        var parts = new (ActionPart Part, Func<Task<Outcome>> Give)[]
        {
            (ActionPart.Vision, () => session.Room.SayPartAsync(ann, action, ActionPart.Vision, "none", default)),
            (ActionPart.FirstStep, () => session.Room.SayPartAsync(ann, action, ActionPart.FirstStep, "ask", default)),
            (ActionPart.Sign, () => session.Room.SayPartAsync(ann, action, ActionPart.Sign, "shorter", default)),
            (ActionPart.CheckOn, () => session.Room.CheckOnAsync(ann, action, new DateOnly(2026, 12, 2), default)),
            (ActionPart.Carrier, () => session.Room.OfferToCarryAsync(ann, action, default)),
        };
        foreach (var (part, give) in parts)
        {
            var refused = Assert.IsType<Refused>(await session.Room.AgreeAsync(ann, action, default));
            Assert.Equal(Refusal.ActionIncomplete, refused.Why);
            Assert.Equal(part, refused.Values[0]);
            Assert.IsType<Done>(await give());
        }

        Assert.IsType<Done>(await session.Room.AgreeAsync(ann, action, default));
    }

    [Theory]
    [InlineData("en-GB", "Karen never tests her code", "This card points at a person.", "post it as it is", "On a card under")]
    [InlineData("nl-NL", "Marieke test haar code nooit", "Dit kaartje wijst naar iemand.", "plaats het zoals het is", "Op een kaartje onder")]
    public async Task Check_4_a_card_with_blame_comes_back_privately_and_its_author_can_still_post_it(string locale, string card, string question, string post, string posted)
    {
        await using var talk = await SessionTalk.BeginAsync(locale, ["retro", "x", "30", "1", "1", "pass", "pass"]);
        await talk.SayAsync("ann", $"retro {talk.Code}", locale);
        for (var move = 0; move < 3; move++)
            await talk.SayAsync("fay", "skip");
        talk.Bot.Courier.Delivered.Clear();

        Assert.Contains(question, await talk.SayAsync("ann", card, locale), StringComparison.Ordinal);
        Assert.Equal(0, (await talk.Room.LookAsync(talk.Code, null, default, default))!.HiddenCards);
        Assert.Empty(talk.Bot.Courier.Delivered);
        Assert.Contains(posted, await talk.SayAsync("ann", post, locale), StringComparison.Ordinal);
        Assert.Equal(1, (await talk.Room.LookAsync(talk.Code, null, default, default))!.HiddenCards);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public async Task Check_5_the_spread_of_safety_and_ratings_is_hidden_below_five_answers(int answers)
    {
        await using var session = await Session.BeginAsync();
        var people = await session.JoinAsync(answers);
        await session.GoToAsync(RetrospectiveStep.Safety);
        foreach (var visit in people)
            await session.Room.AnswerSafetyAsync(visit, 2, default);
        await session.GoToAsync(RetrospectiveStep.Rating);
        foreach (var visit in people)
            await session.Room.RateAsync(visit, 3, default);
        await session.GoToAsync(RetrospectiveStep.Summary);

        var view = await session.LookAsync(session.Facilitator);
        Assert.Equal((answers, answers), (view.Safety.Answers, view.Rating.Answers));
        Assert.Equal(answers == 5, view.Safety.Counts is not null && view.Rating.Counts is not null);
    }

    [Fact]
    public async Task Check_6_no_stored_record_contains_readable_text()
    {
        await using var talk = await SessionTalk.BeginAsync("en-GB", ["retro", "zebrapurpose", "30", "1", "1", "zebraperiod", "zebraaudience"]);
        await talk.SayAsync("ann", $"retro {talk.Code} as Zebraname");
        await talk.SayAsync("fay", "next", "skip");
        await talk.SayAsync("ann", "zebracheckin");
        await talk.SayAsync("fay", "skip");
        await talk.SayAsync("ann", "the zebracard stood still", "Karen forgot the zebraheld tests");
        await talk.SayAsync("fay", "skip", "skip", "skip", "topic 1");
        await talk.SayAsync("ann", "we think zebrainsight", "park: zebraidea");
        await talk.SayAsync("fay", "skip", "zebravision", "skip");
        await talk.SayAsync("ann", "zebraaction", "none", "zebrastep", "zebrasign", "in 2 weeks", "zebrasupport", "carry 1", "agree 1");
        await talk.SayAsync("fay", "skip");
        await talk.SayAsync("ann", "zebraobjection");
        await talk.SayAsync("fay", "skip");
        await talk.SayAsync("ann", "zebrathanks");
        await talk.SayAsync("fay", "skip", "skip", "approve");
        Assert.Contains("zebraaction", await talk.SayAsync("ann", "export"), StringComparison.Ordinal);

        foreach (var file in Directory.EnumerateFiles(talk.Bot.Folder, "*", SearchOption.AllDirectories))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var bytes = new byte[stream.Length];
            await stream.ReadExactlyAsync(bytes);
            Assert.DoesNotContain("zebra", System.Text.Encoding.Latin1.GetString(bytes), StringComparison.OrdinalIgnoreCase);
        }

        Assert.DoesNotContain(talk.Bot.Logs.Lines, line => line.Contains("zebra", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Check_7_deleting_ones_data_works_in_the_midst_of_a_session_and_leaves_the_cards_to_the_room()
    {
        await using var talk = await SessionTalk.BeginAsync("en-GB", ["retro", "x", "30", "1", "1", "pass", "pass"]);
        await talk.SayAsync("ann", $"retro {talk.Code} as Ann");
        await talk.SayAsync("fay", "skip", "skip", "skip");
        await talk.SayAsync("ann", "The build took forty minutes");
        Assert.StartsWith("Gone:", await talk.SayAsync("ann", "delete my data"), StringComparison.Ordinal);
        var ann = talk.Bot.Get<Pseudonyms>().Of(new Person("test", "", "ann"));
        Assert.Empty((await talk.Bot.Get<PersonalRecords>().ExportAsync(ann, default)).Tables);
        Assert.Equal(1, (await talk.Room.LookAsync(talk.Code, null, default, default))!.HiddenCards);
    }
}
