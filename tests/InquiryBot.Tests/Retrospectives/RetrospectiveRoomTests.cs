using InquiryBot.Language.Text;
using InquiryBot.Retrospectives.Board;
using InquiryBot.Retrospectives.Sessions;

namespace InquiryBot.Tests.Retrospectives;

public sealed class RetrospectiveRoomTests
{
    [Fact]
    public async Task Cards_are_written_alone_and_shown_together()
    {
        await using var session = await Session.BeginAsync();
        var ann = await session.JoinAsync();
        await session.GoToAsync(RetrospectiveStep.Writing);

        await session.WriteAsync(ann, "The build took forty minutes on Tuesday");
        var hidden = await session.LookAsync(session.Facilitator);
        Assert.Equal((1, 0), (hidden.HiddenCards, hidden.Groups.Count));

        await session.MoveAsync(FacilitatorMove.Next);
        var shown = await session.LookAsync();
        Assert.Equal("The build took forty minutes on Tuesday", Assert.Single(Assert.Single(shown.Groups).Cards).Text);
        Assert.Null(shown.Groups[0].Cards[0].SignedBy);
    }

    [Fact]
    public async Task Dots_are_secret_until_the_voting_is_over_and_there_are_only_so_many()
    {
        await using var session = await Session.BeginAsync();
        var ann = await session.JoinAsync();
        await session.GoToAsync(RetrospectiveStep.Writing);
        await session.WriteAsync(ann, "The build took forty minutes on Tuesday");
        await session.GoToAsync(RetrospectiveStep.Voting);
        var group = (await session.LookAsync()).Groups[0].Id;

        for (var dot = 0; dot < 3; dot++)
            Assert.IsType<Done>(await session.Room.GiveDotAsync(ann, group, default));
        Assert.Equal(Refusal.NoDotsLeft, Assert.IsType<Refused>(await session.Room.GiveDotAsync(ann, group, default)).Why);
        var open = await session.LookAsync(session.Facilitator);
        Assert.Equal((null, 1), (open.Groups[0].Dots, open.Voters));
        Assert.Equal((0, 3), ((await session.LookAsync(ann)).Seat!.DotsLeft, (await session.LookAsync(ann)).Seat!.Dots[group]));

        await session.MoveAsync(FacilitatorMove.Next);
        Assert.Equal(3, (await session.LookAsync()).Groups[0].Dots);
        Assert.Equal(group, Assert.Single((await session.LookAsync()).Topics).Group);
    }

    [Fact]
    public async Task Whoever_watches_hears_of_every_change()
    {
        await using var session = await Session.BeginAsync();
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await using var watching = session.Room.WatchAsync(session.Code.ToLowerInvariant(), stop.Token).GetAsyncEnumerator(stop.Token);
        var next = watching.MoveNextAsync();

        await session.JoinAsync("Ann");

        Assert.True(await next);
        Assert.True(watching.Current);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("BBBB-2222")]
    [InlineData("")]
    public async Task A_code_that_opens_nothing_opens_nothing(string code)
    {
        await using var session = await Session.BeginAsync();
        var (visit, outcome) = await session.Room.JoinAsync(code, "Ann", MessageLanguage.Dutch, default);
        Assert.Null(visit);
        Assert.Equal(Refusal.NoSession, Assert.IsType<Refused>(outcome).Why);
        Assert.Null(await session.Room.LookAsync(code, null, MessageLanguage.Dutch, default));
    }

    [Fact]
    public async Task Fifty_people_who_write_and_vote_at_once_lose_nothing()
    {
        await using var session = await Session.BeginAsync();
        var people = await session.JoinAsync(49);
        await session.GoToAsync(RetrospectiveStep.Writing);

        await Task.WhenAll(people.Append(session.Facilitator).Select((visit, number) => Task.Run(() => session.WriteAsync(visit, $"The lift stood still on floor {number}"))));
        Assert.Equal(50, (await session.LookAsync()).HiddenCards);

        await session.GoToAsync(RetrospectiveStep.Voting);
        var group = (await session.LookAsync()).Groups[0].Id;
        await Task.WhenAll(people.Append(session.Facilitator).Select(visit => Task.Run(() => session.Room.GiveDotAsync(visit, group, default))));
        await session.MoveAsync(FacilitatorMove.Next);
        Assert.Equal(50, (await session.LookAsync()).Groups.Single(it => it.Id == group).Dots);
    }
}
