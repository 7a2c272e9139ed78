using InquiryBot.Language.Text;
using InquiryBot.Retrospectives.Board;
using InquiryBot.Retrospectives.Cards;
using InquiryBot.Retrospectives.Decisions;
using InquiryBot.Retrospectives.Sessions;
using InquiryBot.Tests.Support;

namespace InquiryBot.Tests.Retrospectives;

/// <summary>A retrospective in a whole bot, with a facilitator called Fay, for tests that begin in the middle of one.</summary>
internal sealed class Session : IAsyncDisposable
{
    private Session(TestBot bot, Visit facilitator) => (Bot, Facilitator) = (bot, facilitator);

    public TestBot Bot { get; }

    public Visit Facilitator { get; }

    public string Code => Facilitator.Code;

    public RetrospectiveRoom Room => Bot.Get<RetrospectiveRoom>();

    public static async Task<Session> BeginAsync(string format = "open-three", int? minutes = 60)
    {
        var bot = await TestBot.StartAsync();
        var wanted = new NewSession(MessageLanguage.English, "Fay", format, "how the last release went", minutes);
        return new Session(bot, await bot.Get<RetrospectiveRoom>().BeginAsync(wanted, default));
    }

    /// <summary>Another session of the same group in the same bot, which this one disposes of.</summary>
    public async Task<Session> AgainAsync() =>
        new(Bot, await Room.BeginAsync(new NewSession(MessageLanguage.English, "Fay", Purpose: "how the next release went", Minutes: 60, After: Code), default));

    public async Task<Visit> JoinAsync(string? name = null, MessageLanguage language = MessageLanguage.English)
    {
        var (visit, outcome) = await Room.JoinAsync(Code, name, language, default);
        Assert.IsType<Done>(outcome);
        return visit!;
    }

    public async Task<IReadOnlyList<Visit>> JoinAsync(int people)
    {
        var visits = new List<Visit>();
        for (var i = 0; i < people; i++)
            visits.Add(await JoinAsync());
        return visits;
    }

    public async Task<RetrospectiveView> LookAsync(Visit? visit = null, MessageLanguage language = MessageLanguage.English) =>
        (await Room.LookAsync(Code, visit?.SeatKey, language, default))!;

    public async Task MoveAsync(FacilitatorMove move) => Assert.IsType<Done>(await Room.MoveAsync(Facilitator, move, default));

    /// <summary>Goes on, whatever is open, until a step is reached.</summary>
    public async Task GoToAsync(RetrospectiveStep step)
    {
        while ((await LookAsync()).Step < step)
            await MoveAsync(FacilitatorMove.Skip);
    }

    public async Task WriteAsync(Visit visit, string text, string prompt = "hindered", bool insists = false) =>
        Assert.IsType<Done>(await Room.WriteCardAsync(visit, new CardDraft(prompt, text, Insists: insists), default));

    /// <summary>Goes to a step as a room would, with something said in each step before it.</summary>
    public async Task FillAsync(Visit visit, RetrospectiveStep step)
    {
        while ((await LookAsync(visit)) is var view && view.Step < step)
        {
            await ContributeAsync(visit, view);
            if (view.Step == RetrospectiveStep.Summary)
                Assert.IsType<Done>(await Room.ApproveAsync(Facilitator, default));
            else
                await MoveAsync(FacilitatorMove.Skip);
        }

        await ContributeAsync(visit, await LookAsync(visit));
    }

    private async Task ContributeAsync(Visit visit, RetrospectiveView view)
    {
        Task<Outcome> doing = view.Step switch
        {
            RetrospectiveStep.Safety => Room.AnswerSafetyAsync(visit, 4, default),
            RetrospectiveStep.CheckIn => Room.CheckInAsync(visit, "sunny", default),
            RetrospectiveStep.EarlierActions => Room.ReviewAsync(visit, view.Earlier[0].Id, ActionReview.NotYet, default),
            RetrospectiveStep.Writing => Room.WriteCardAsync(visit, new CardDraft("hindered", "The build took forty minutes"), default),
            RetrospectiveStep.Grouping => Room.NameGroupAsync(visit, view.Groups[0].Id, "waiting", default),
            RetrospectiveStep.Voting => Room.GiveDotAsync(visit, view.Groups[0].Id, default),
            RetrospectiveStep.Insights => Room.AddInsightAsync(visit, view.Topics[0].Group, "we think we share the runner", default),
            RetrospectiveStep.Initiatives => Room.SayVisionAsync(visit, "we ship weekly", default),
            RetrospectiveStep.Actions => PlanAsync(visit),
            RetrospectiveStep.Objections => Room.AnswerActionAsync(visit, view.Actions[0].Id, 4, "it takes time", default),
            RetrospectiveStep.Appreciation => Room.ThankAsync(visit, "Fay for the calm", default),
            RetrospectiveStep.Rating => Room.RateAsync(visit, 3, default),
            RetrospectiveStep.Summary => Room.AddToSummaryAsync(Facilitator, "=1+1", default),
            _ => Task.FromResult(Outcome.Done),
        };
        Assert.IsType<Done>(await doing);
    }

    private async Task<Outcome> PlanAsync(Visit visit)
    {
        var action = ((Done)await Room.ProposeActionAsync(visit, "Watch the queue", default)).Id!;
        foreach (var part in (ActionPart[])[ActionPart.Vision, ActionPart.FirstStep, ActionPart.Sign])
            await Room.SayPartAsync(visit, action, part, $"the {part}", default);
        await Room.CheckOnAsync(visit, action, new DateOnly(2026, 12, 2), default);
        await Room.OfferToCarryAsync(visit, action, default);
        return await Room.AgreeAsync(visit, action, default);
    }

    public ValueTask DisposeAsync() => Bot.DisposeAsync();
}
