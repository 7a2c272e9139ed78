using System.Globalization;
using System.Net;
using System.Text.Json;
using InquiryBot.Conversation;
using InquiryBot.Retrospectives.Cards;
using InquiryBot.Retrospectives.Decisions;
using InquiryBot.Retrospectives.Formats;
using InquiryBot.Retrospectives.Sessions;

namespace InquiryBot.Tests.Channels.Web.Boards;

/// <summary>What people do on the board without a script, in both languages.</summary>
public sealed class BoardTests : IAsyncLifetime
{
    private Hall _hall = null!;

    public async Task InitializeAsync() => _hall = await Hall.OpenAsync();

    public async Task DisposeAsync() => await _hall.DisposeAsync();

    [Theory]
    [InlineData("en", "Fay never listens to anybody", "Only you see this.", "This card points at a person.")]
    [InlineData("nl", "Fay luistert nooit naar iemand", "Alleen jij ziet dit.", "Dit kaartje wijst naar een persoon.")]
    public async Task A_blaming_card_comes_back_to_its_author_who_may_lay_it_down_all_the_same(string language, string card, string secret, string question)
    {
        var fay = await _hall.FacilitatorAsync(language);
        var ann = await _hall.ComeInAsync(fay, language);
        await fay.GoToAsync("Writing");

        var held = await ann.DoInVainAsync("card", ("target", "hindered"), ("text", card));
        Assert.All([secret, question, $">{card}</textarea>", "name=\"insists\"", "name=\"instead\""], words => Assert.Contains(words, held, StringComparison.Ordinal));
        foreach (var guest in new[] { fay, ann })
            Assert.DoesNotContain(card, await guest.LookAsync(), StringComparison.Ordinal);

        var instead = await ann.DoInVainAsync("card", ("target", "hindered"), ("text", card), ("instead", "What would help us to hear each other?"));
        Assert.Contains(">What would help us to hear each other?</textarea>", instead, StringComparison.Ordinal);
        await ann.DoAsync("card", ("target", "hindered"), ("text", card), ("insists", "true"));
        await fay.GoToAsync("Grouping");
        Assert.Contains(card, await fay.LookAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Next step", "Only the facilitator can do that.", "Come in first")]
    [InlineData("nl", "Volgende stap", "Dat kan alleen de begeleider.", "Kom eerst binnen")]
    public async Task Only_who_facilitates_moves_on_and_only_who_is_in_does_anything(string language, string button, string refusal, string invitation)
    {
        var fay = await _hall.FacilitatorAsync(language);
        var ann = await _hall.ComeInAsync(fay, language);
        var stranger = _hall.Guest(language);
        stranger.Board = fay.Board;

        Assert.DoesNotContain(button, await ann.LookAsync(), StringComparison.Ordinal);
        Assert.Contains(refusal, await ann.DoInVainAsync("move", ("value", "Next")), StringComparison.Ordinal);
        Assert.Contains(invitation, await stranger.DoInVainAsync("move", ("value", "Next")), StringComparison.Ordinal);
        Assert.Equal("Preparing", Guest.StepOf(await fay.LookAsync()));
    }

    [Theory]
    [InlineData("en", "Still open in this step: nobody has written a card.", "Not there yet: nobody has written a card.")]
    [InlineData("nl", "Nog open in deze stap: niemand heeft een kaartje geschreven.", "Nog niet zover: niemand heeft een kaartje geschreven.")]
    public async Task Going_on_too_early_says_what_is_open_and_skipping_goes_on(string language, string hint, string answer)
    {
        var fay = await _hall.FacilitatorAsync(language);
        await fay.GoToAsync("Writing");

        Assert.Contains(hint, await fay.LookAsync(), StringComparison.Ordinal);
        Assert.Contains(answer, await fay.DoInVainAsync("move", ("value", "Next")), StringComparison.Ordinal);
        await fay.DoAsync("move", ("value", "Skip"));
        await fay.DoAsync("move", ("value", "Back"));
        await fay.DoAsync("move", ("value", "Pause"));
        Assert.Contains(language == "nl" ? "staat op pauze" : "is paused", await fay.LookAsync(), StringComparison.Ordinal);
        await fay.DoAsync("move", ("value", "Resume"));
        await fay.DoAsync("move", ("value", "MoreTime"));
        Assert.Equal("Writing", Guest.StepOf(await fay.LookAsync()));
    }

    [Theory]
    [InlineData("en", "Only to you: some here do not feel safe to speak.", "Only to you: fewer than five answered")]
    [InlineData("nl", "Alleen voor jou: niet iedereen voelt zich hier veilig", "Alleen voor jou: minder dan vijf mensen antwoordden")]
    public async Task Who_facilitates_alone_is_told_when_people_do_not_feel_safe_or_few_answered(string language, string advice, string few)
    {
        foreach (var (people, hint) in new[] { (5, advice), (4, few) })
        {
            var fay = await _hall.FacilitatorAsync(language);
            await fay.GoToAsync("Safety");
            Guest ann = fay;
            for (var person = 0; person < people; person++)
            {
                ann = await _hall.ComeInAsync(fay, language);
                await ann.DoAsync("safety", ("value", person < 2 ? "2" : "5"));
            }

            await fay.GoToAsync("CheckIn");
            Assert.Contains(hint, await fay.LookAsync(), StringComparison.Ordinal);
            Assert.DoesNotContain(hint, await ann.LookAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Each_sees_their_own_language_in_one_session()
    {
        var fay = await _hall.FacilitatorAsync();
        var noor = await _hall.ComeInAsync(fay, "nl");
        await fay.GoToAsync("Writing");

        var (english, dutch) = (await fay.LookAsync(), await noor.LookAsync());
        Assert.All(["What got in the way?", "Write, each alone"], words => Assert.Contains(words, english, StringComparison.Ordinal));
        Assert.All(["Wat zat in de weg?", "Schrijf, ieder voor zich"], words => Assert.Contains(words, dutch, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_program_that_is_started_again_goes_on_where_it_was()
    {
        var fay = await _hall.FacilitatorAsync();
        var ann = await _hall.ComeInAsync(fay, "nl", "Ann");
        await fay.GoToAsync("Writing");
        await ann.WriteAsync("De pruimen waren twee weken te vroeg rijp");
        var page = await ann.LookAsync();

        await _hall.RestartAsync();

        // The page from before is still good for sending.
        using var answer = await ann.SendAsync(ann.Board, page, ("do", "card"), ("target", "helped"), ("text", "De buren hielpen drie avonden mee met plukken"), ("insists", "true"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains("2 kaartjes liggen omgekeerd", await ann.LookAsync(), StringComparison.Ordinal);
        await fay.GoToAsync("Grouping");
        Assert.Contains("De pruimen waren twee weken te vroeg rijp", await fay.LookAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_stream_begins_where_the_browser_left_off_and_ends_with_the_session()
    {
        var fay = await _hall.FacilitatorAsync();
        await fay.GoToAsync("Safety");
        using var behind = await fay.ListenAsync("?since=1");
        using var abreast = await fay.ListenAsync("?since=1", last: "2");

        Assert.Equal(("changed", "2"), await Guest.HearAsync(behind));
        Assert.Equal(("still", "2"), await Guest.HearAsync(abreast));
        using var stopped = await fay.TryAsync("move", ("value", "Stop"));
        Assert.Contains("said=stopped", stopped.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Contains(("gone", "0"), new[] { await Guest.HearAsync(behind), await Guest.HearAsync(behind) });
        using var gone = await fay.GetAsync($"{fay.Board}/events");
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task A_summary_is_taken_home_once_it_is_approved()
    {
        var fay = await _hall.FacilitatorAsync();
        var ann = await _hall.ComeInAsync(fay, "nl");
        await fay.GoToAsync("Summary");
        await fay.DoAsync("add", ("text", "=We begin with coffee"));
        Assert.DoesNotContain("coffee", await ann.LookAsync(), StringComparison.Ordinal);
        using (var early = await ann.GetAsync($"{fay.Board}/summary.md"))
            Assert.Equal(HttpStatusCode.NotFound, early.StatusCode);

        await fay.DoAsync("approve");

        Assert.Contains("coffee", await ann.LookAsync(), StringComparison.Ordinal);
        Assert.Contains("Samenvatting van de retrospective", await ann.OpenAsync($"{fay.Board}/summary"), StringComparison.Ordinal);
        Assert.Contains("coffee", await ann.OpenAsync($"{fay.Board}/summary.md"), StringComparison.Ordinal);
        Assert.Contains("'=We begin", await ann.OpenAsync($"{fay.Board}/summary.csv"), StringComparison.Ordinal);
        using var file = await ann.GetAsync($"{fay.Board}/summary.json");
        Assert.Equal("retrospective.json", file.Content.Headers.ContentDisposition!.FileName);
        using var json = JsonDocument.Parse(await file.Content.ReadAsStringAsync());
        Assert.Equal("how the harvest went", json.RootElement.GetProperty("purpose").GetString());
    }

    [Theory]
    [InlineData("en", "Give a name first", "Still missing: how it serves what we are here for, first step, sign of improvement, day to look again.")]
    [InlineData("nl", "Geef eerst een naam", "Dit ontbreekt nog: hoe het bijdraagt aan waar we van zijn, eerste stap, teken van verbetering, dag om terug te kijken.")]
    public async Task An_action_is_agreed_on_when_nothing_is_missing(string language, string nameless, string missing)
    {
        var fay = await _hall.FacilitatorAsync(language);
        var ann = await _hall.ComeInAsync(fay, language);
        await fay.GoToAsync("Actions");
        await fay.DoAsync("idea", ("text", "Borrow the long ladder of the neighbours"));
        var action = (await ann.LookAsync()).Split("id=\"action-")[1].Split('"')[0];

        Assert.Contains(nameless, await ann.DoInVainAsync("carry", ("target", action)), StringComparison.Ordinal);
        await ann.DoAsync("name", ("text", "Ann"));
        await ann.DoAsync("carry", ("target", action));
        Assert.Contains(missing, await ann.DoInVainAsync("agree", ("target", action)), StringComparison.Ordinal);
        foreach (var (part, words) in new[] { ("part-vision", "fruit for the street"), ("part-first-step", "ask on Monday"), ("part-sign", "nobody waits for a ladder") })
            await ann.DoAsync(part, ("target", action), ("text", words));
        await ann.DoInVainAsync("check-on", ("target", action), ("text", "2020-01-01"));
        await ann.DoAsync("check-on", ("target", action), ("text", TimeProvider.System.GetUtcNow().AddDays(20).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        await ann.DoAsync("agree", ("target", action));
        Assert.Contains(language == "nl" ? "afgesproken</span>" : "agreed</span>", await fay.LookAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("nl")]
    public async Task Every_step_of_every_format_can_be_drawn_for_everybody(string language)
    {
        foreach (var format in _hall.Get<RetrospectiveContent>().Formats)
        {
            var fay = await _hall.FacilitatorAsync(language, format.Id);
            for (var moves = 0; Guest.StepOf(await fay.LookAsync()) != "Summary"; moves++)
            {
                Assert.True(moves < 40, format.Id);
                if (Guest.StepOf(await fay.LookAsync()) == "Writing")
                    await fay.TryAsync("card", ("target", format.Prompts[0].Id), ("text", "What made the plums ripe so early?"), ("insists", "true"));
                Assert.NotEmpty(Guest.StepOf(await fay.OpenAsync($"{fay.Board}?projected")));
                await fay.DoAsync("move", ("value", Guest.StepOf(await fay.LookAsync()) == "Preparing" ? "Next" : "Skip"));
            }

            await fay.DoAsync("approve");
            Assert.Equal("FollowUp", Guest.StepOf(await fay.LookAsync()));
        }
    }

    [Fact]
    public void Everything_a_session_can_answer_has_its_words()
    {
        string[] keys =
        [
            .. Enum.GetNames<Refusal>().Select(name => $"board.refused.{name}"), .. Enum.GetNames<ExitGap>().Select(name => $"board.gap.{name}"),
            .. Enum.GetNames<CardConcern>().Select(name => $"board.concern.{name}"), .. Enum.GetNames<ActionPart>().Select(name => $"board.part.{name}"),
            .. Enum.GetNames<ActionReview>().Select(name => $"board.review.{name}"), .. Enum.GetNames<RetrospectiveStep>().Select(name => $"board.step.{name}.lead"),
            .. Enum.GetNames<SummaryKind>().Select(name => $"board.line.{name}"), .. Enum.GetNames<RetrospectivePhase>().Select(name => $"board.phase.{name}"),
        ];
        Assert.All(keys, key => Assert.True(BotTexts.Dutch.Has(key) || BotTexts.Dutch.Has(key.Replace("board.", "retro.", StringComparison.Ordinal)), key));
    }
}
