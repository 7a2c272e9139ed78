using InquiryBot.Language.Text;
using InquiryBot.Retrospectives.Board;
using InquiryBot.Retrospectives.Cards;
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

    public ValueTask DisposeAsync() => Bot.DisposeAsync();
}
