using System.Text.Json;
using InquiryBot.Language.Text;
using InquiryBot.Retrospectives;
using InquiryBot.Retrospectives.Board;
using InquiryBot.Retrospectives.Cards;
using InquiryBot.Retrospectives.Decisions;
using InquiryBot.Retrospectives.Keeping;
using InquiryBot.Retrospectives.Sessions;
using InquiryBot.Storage;
using InquiryBot.Tests.Storage;
using Microsoft.Data.Sqlite;

namespace InquiryBot.Tests.Retrospectives;

public sealed class KeepingTests
{
    public static TheoryData<RetrospectiveStep> AllSteps => [.. Enum.GetValues<RetrospectiveStep>()];

    [Theory]
    [MemberData(nameof(AllSteps))]
    public async Task A_session_goes_on_after_a_restart_in_any_step(RetrospectiveStep step)
    {
        await using var first = await Session.BeginAsync();
        await first.FillAsync(await first.JoinAsync("Ann"), RetrospectiveStep.FollowUp);
        // The second session has an action of the first to look at.
        var session = await first.AgainAsync();
        var ann = await session.JoinAsync("Ann");
        await session.FillAsync(ann, step);
        var before = JsonSerializer.Serialize(await session.LookAsync(ann));

        await session.Bot.StartAgainAsync();

        Assert.Equal(before, JsonSerializer.Serialize(await session.LookAsync(ann)));
        Assert.Equal(step, (await session.LookAsync(ann)).Step);
        var outcome = await session.Room.MoveAsync(session.Facilitator, FacilitatorMove.Skip, default);
        Assert.Equal(step is RetrospectiveStep.FollowUp or RetrospectiveStep.Summary, outcome is not Done);
    }

    [Fact]
    public async Task Fifty_writers_on_two_instances_lose_no_card_no_dot_and_no_action()
    {
        using var folder = new TemporaryFolder();
        var clock = TimeProvider.System;
        var key = PseudonymKey.FromSetting(Convert.ToBase64String(new byte[32]));
        var path = folder.File("shared.db");
        using var first = new SqliteDatabase(new SqliteConnectionStringBuilder { DataSource = path }, TimeSpan.FromSeconds(30));
        using var second = new SqliteDatabase(new SqliteConnectionStringBuilder { DataSource = path }, TimeSpan.FromSeconds(30));
        await new Migrator(first, clock).MigrateAsync(default);
        var stores = new[] { first, second }.Select(database => new RetrospectiveStore(database, new Sealing(key), key, new RetrospectiveOptions(), clock)).ToArray();
        var facilitator = new Seat { Id = "f", Language = MessageLanguage.English };
        var begun = Retrospective.Begin("BCDF-2346", facilitator, new SessionPlan { Format = "own", Purpose = "x", Minutes = 60 }, 3, clock.GetUtcNow());
        begun.Choose(facilitator, "own", ["p"], inRounds: false, questionsOnly: false);
        await stores[0].AddAsync(begun, "team", default);

        async Task ActAsync(int writer, Func<Retrospective, Outcome> act)
        {
            while (true)
            {
                var kept = (await stores[writer % 2].FindAsync("BCDF-2346", default))!;
                Assert.IsType<Done>(act(kept.Session));
                if (await stores[writer % 2].TrySaveAsync(kept, null, default))
                    return;
            }
        }

        async Task GoToAsync(RetrospectiveStep step)
        {
            while ((await stores[0].FindAsync("BCDF-2346", default))!.Session.Step < step)
                await ActAsync(0, session => session.Next(session.SeatOf("f")!, despite: true, clock.GetUtcNow()));
        }

        Task AllAsync(Func<Retrospective, Seat, int, Outcome> act) => Task.WhenAll(Enumerable.Range(0, 50).Select(writer => Task.Run(() =>
            ActAsync(writer, session => act(session, session.SeatOf($"s{writer}") ?? new Seat { Id = $"s{writer}", Name = $"n{writer}" }, writer)))));

        await AllAsync((session, seat, _) => session.Join(seat, 200));
        await GoToAsync(RetrospectiveStep.Writing);
        var plain = new CardVerdict(null, [], true, RoomTone.None);
        await AllAsync((session, seat, writer) => session.WriteCard(seat, new CardDraft("p", $"card {writer}"), plain, clock.GetUtcNow()));
        await GoToAsync(RetrospectiveStep.Voting);
        await AllAsync((session, seat, _) => session.GiveDot(seat, session.Wall.Groups[0].Id, clock.GetUtcNow()));
        await GoToAsync(RetrospectiveStep.Actions);
        await ActAsync(0, session => session.ProposeAction(facilitator, "an action", plain, clock.GetUtcNow()));
        await AllAsync((session, seat, writer) => writer < 49 && session.Actions.Ideas.Count < 15 ? session.ProposeAction(seat, $"action {writer}", plain, clock.GetUtcNow()) : session.Park(seat, $"idea {writer}", RoomTone.None, clock.GetUtcNow()));

        var end = (await stores[1].FindAsync("BCDF-2346", default))!.Session;
        Assert.Equal(Enumerable.Range(0, 50).Select(writer => $"card {writer}").Order(StringComparer.Ordinal), end.Wall.Cards.Select(card => card.Text).Order(StringComparer.Ordinal));
        Assert.Equal(50, end.Votes.Tally.Values.Sum());
        Assert.Equal(51, end.Actions.Ideas.Count + end.Parked.Count);
    }

    [Fact]
    public async Task Cards_are_deleted_when_it_was_promised_and_the_summary_and_actions_stay()
    {
        await using var session = await Session.BeginAsync();
        var ann = await session.JoinAsync("Ann");
        await session.FillAsync(ann, RetrospectiveStep.FollowUp);
        await session.Bot.PassTimeAsync(TimeSpan.FromHours(23));
        Assert.NotNull(await session.Room.LookAsync(session.Code, null, MessageLanguage.English, default));

        await session.Bot.PassTimeAsync(TimeSpan.FromHours(1));

        Assert.Null(await session.Room.LookAsync(session.Code, null, MessageLanguage.English, default));
        Assert.Contains("Watch the queue", await session.Room.ExportAsync(session.Code, "markdown", MessageLanguage.English, default), StringComparison.Ordinal);
        var next = await session.Room.BeginAsync(new NewSession(MessageLanguage.Dutch, "Fay", After: session.Code), default);
        var view = (await session.Room.LookAsync(next.Code, next.SeatKey, MessageLanguage.Dutch, default))!;
        Assert.Equal("Watch the queue", Assert.Single(view.Earlier).What);
        Assert.Equal("we ship weekly", view.Vision);
    }

    [Fact]
    public async Task What_the_room_said_is_over_does_not_come_back()
    {
        await using var session = await Session.BeginAsync();
        await session.FillAsync(await session.JoinAsync("Ann"), RetrospectiveStep.FollowUp);
        var second = await session.Room.BeginAsync(new NewSession(MessageLanguage.English, "Fay", Purpose: "x", Minutes: 30, After: session.Code), default);
        async Task SkipAsync(int moves)
        {
            for (var move = 0; move < moves; move++)
                Assert.IsType<Done>(await session.Room.MoveAsync(second, FacilitatorMove.Skip, default));
        }

        await SkipAsync(3);
        var earlier = Assert.Single((await session.Room.LookAsync(second.Code, second.SeatKey, MessageLanguage.English, default))!.Earlier);
        Assert.IsType<Done>(await session.Room.ReviewAsync(second, earlier.Id, ActionReview.Helped, default));
        await SkipAsync(10);
        Assert.IsType<Done>(await session.Room.ApproveAsync(second, default));

        var third = await session.Room.BeginAsync(new NewSession(MessageLanguage.English, After: second.Code), default);
        Assert.Empty((await session.Room.LookAsync(third.Code, null, MessageLanguage.English, default))!.Earlier);
    }

    [Fact]
    public void A_rotated_key_still_opens_what_was_sealed_and_another_does_not()
    {
        var (one, two) = (Convert.ToBase64String(new byte[32]), Convert.ToBase64String([.. Enumerable.Repeat((byte)3, 32)]));
        var bytes = new Sealing(PseudonymKey.FromSetting(one)).Seal("x", "words"u8);
        var rotated = new Sealing(PseudonymKey.FromSetting($"{one},{two}"));
        Assert.Equal("words"u8.ToArray(), rotated.Open("x", bytes));
        Assert.True(rotated.IsOld(bytes));
        Assert.Equal("INQ2024", Assert.Throws<DatabaseException>(() => rotated.Open("y", bytes)).Code);
        Assert.Throws<DatabaseException>(() => new Sealing(PseudonymKey.FromSetting(two)).Open("x", bytes));
        bytes[^1] ^= 1;
        Assert.Throws<DatabaseException>(() => rotated.Open("x", bytes));
    }
}
