using System.Text.Json;
using InquiryBot.Language.Text;
using InquiryBot.Retrospectives.Board;
using InquiryBot.Retrospectives.Cards;
using InquiryBot.Retrospectives.Sessions;
using InquiryBot.Tests.Support;

namespace InquiryBot.Tests.Retrospectives;

/// <summary>What somebody with the code, a facilitator or an administrator could try to find out.</summary>
public sealed class BoardTests
{
    [Fact]
    public async Task A_view_never_holds_a_hidden_card_an_author_or_an_answer_of_somebody_else()
    {
        await using var session = await Session.BeginAsync();
        var (ann, bob) = (await session.JoinAsync("Annabel"), await session.JoinAsync("Robert"));
        await session.GoToAsync(RetrospectiveStep.Writing);
        await session.WriteAsync(ann, "the lift stood still");
        foreach (var looker in new[] { null, session.Facilitator, bob })
        {
            var seen = JsonSerializer.Serialize(await session.LookAsync(looker));
            Assert.DoesNotContain("the lift stood still", seen, StringComparison.Ordinal);
            Assert.DoesNotContain("Annabel", seen, StringComparison.Ordinal);
        }

        await session.GoToAsync(RetrospectiveStep.Voting);
        await session.Room.GiveDotAsync(ann, (await session.LookAsync()).Groups[0].Id, default);
        foreach (var looker in new[] { null, session.Facilitator, bob })
        {
            var view = await session.LookAsync(looker);
            Assert.Null(view.Groups[0].Dots);
            Assert.Empty(view.Seat?.Dots ?? new Dictionary<string, int>());
            Assert.DoesNotContain("Annabel", JsonSerializer.Serialize(view), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Cards_lie_in_no_order_so_that_a_facilitator_of_three_cannot_tell_who_was_first()
    {
        var firsts = new HashSet<string>();
        for (var attempt = 0; attempt < 40 && firsts.Count < 3; attempt++)
        {
            var wall = new CardWall();
            foreach (var card in new[] { "a", "b", "c" })
                wall.Write(new WrittenCard { Id = card, Prompt = "p", Text = card, IsEvent = true });
            wall.Reveal();
            firsts.Add(wall.Groups[0].Cards[0]);
        }

        Assert.Equal(3, firsts.Count);
    }

    [Fact]
    public async Task A_seat_is_opened_by_its_key_alone()
    {
        await using var session = await Session.BeginAsync();
        var ann = await session.JoinAsync("Ann");
        var guess = new Visit(session.Code, Seat.IdOf(ann.SeatKey));
        Assert.Equal(Refusal.NotIn, Assert.IsType<Refused>(await session.Room.LeaveAsync(guess, default)).Why);
        Assert.Null((await session.LookAsync(guess)).Seat);
        Assert.Equal(Refusal.FacilitatorOnly, Assert.IsType<Refused>(await session.Room.MoveAsync(ann, FacilitatorMove.Next, default)).Why);
    }

    [Fact]
    public async Task A_retrospective_of_a_channel_is_begun_privately_and_its_actions_come_back_there()
    {
        await using var bot = await TestBot.StartAsync();
        async Task<string> BeginAsync()
        {
            Assert.Empty(await bot.SayInChannelAsync("@InquiryBot retro", "fay"));
            var (to, text) = bot.Courier.Delivered[^1];
            Assert.Equal("fay", to);
            return text.Split('*')[1]["retro ".Length..];
        }

        var code = await BeginAsync();
        Assert.StartsWith("A new retrospective.", (await bot.TellAsync($"retro {code}", "fay"))[0], StringComparison.Ordinal);
        foreach (var said in new[] { "the move", "30", "1", "1", "pass", "pass", "next", "skip", "skip", "The lift stood still", "skip", "skip", "skip", "topic 1", "skip", "skip", "Ask the landlord", "none", "call", "it runs", "in 2 weeks", "none", "carry 1", "Fay", "agree 1", "skip", "skip", "skip", "skip", "approve" })
            await bot.TellAsync(said, "fay");

        var next = await bot.Get<RetrospectiveRoom>().LookAsync(await BeginAsync(), null, MessageLanguage.English, default);
        Assert.Equal("Ask the landlord", Assert.Single(next!.Earlier).What);
    }

    [Fact]
    public async Task Two_hundred_people_fit_in_and_one_more_does_not()
    {
        await using var session = await Session.BeginAsync();
        await session.JoinAsync(199);
        var (visit, outcome) = await session.Room.JoinAsync(session.Code, null, MessageLanguage.English, default);
        Assert.Null(visit);
        Assert.Equal(Refusal.Full, Assert.IsType<Refused>(outcome).Why);
    }
}
