using InquiryBot.Conversation;
using InquiryBot.Conversation.Cards;
using InquiryBot.Conversation.Remarks;
using InquiryBot.Retrospectives.Board;
using InquiryBot.Retrospectives.Keeping;
using InquiryBot.Retrospectives.Sessions;

namespace InquiryBot.Retrospectives.Talk;

/// <summary>
/// Tells the people of a session in their private chats what they should hear of, each in their own language. Where they are is in memory only: after a
/// restart somebody hears again from the moment they say something.
/// </summary>
internal sealed class SessionCrier(SeatStore seats, LastHeard heard, Couriers couriers, RetrospectiveViews views, StepQuestions questions, ShortMemory memory, RetrospectiveOptions options)
{
    // As many calls to a platform at once as it takes without complaint.
    private const int AtOnce = 8;

    private static readonly TimeSpan Session = TimeSpan.FromHours(4);

    /// <summary>Tells it.</summary>
    /// <param name="kept">The session as it is now.</param>
    /// <param name="news">What happened.</param>
    /// <param name="actor">The seat of who did it: they know.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task TellAsync(KeptSession kept, IReadOnlyList<News> news, string? actor, CancellationToken cancellationToken)
    {
        if (news.Count == 0)
            return;
        var people = await seats.PeopleInAsync(kept.Key, cancellationToken);
        var how = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(people, how, async (somebody, stop) =>
        {
            if (kept.Session.SeatOf(Seat.IdOf(somebody.SeatKey)) is { } seat)
                await TellAsync(kept.Session, somebody.Person, seat, news.Where(it => it.To == seat.Id || (it.To is null && seat.Id != actor)), stop);
        });
    }

    /// <summary>The step somebody was last told of; null when that is not known any more.</summary>
    public RetrospectiveStep? ToldOf(string person, string code) => memory.Recall<RetrospectiveStep?>(Told(person, code));

    private async Task TellAsync(Retrospective session, string person, Seat seat, IEnumerable<News> news, CancellationToken cancellationToken)
    {
        if (heard.Of(person) is not { } address)
            return;
        foreach (var item in news)
        {
            var arrived = await couriers.DeliverAsync(address, CardOf(item.Kind, session, seat), null, cancellationToken);
            if (item.Kind == NewsKind.StepBegan && arrived is not null)
                memory.Keep<RetrospectiveStep?>(Told(person, session.Code), session.Step, Session, person);
        }
    }

    private Card CardOf(NewsKind kind, Retrospective session, Seat seat)
    {
        var texts = BotTexts.For(seat.Language);
        var view = views.Of(session, seat, seat.Language);
        var ask = questions.Ask(view, seat.Language, new TalkState());
        return kind switch
        {
            NewsKind.StepBegan or NewsKind.SummaryApproved or NewsKind.Resumed => new Card($"{texts.Format($"retro.news.{kind}", options.CardsKept.TotalHours)}\n{ask.Text}", ask.Buttons),
            NewsKind.MoreTime => new Card($"{texts[$"retro.news.{kind}"]} {questions.StateOf(view, texts)}"),
            NewsKind.TimeUp when session.IsFacilitator(seat) => new Card(
                texts["retro.news.TimeUpFacilitator"], OutcomeWording.Button(RetroWord.Next, texts), OutcomeWording.Button(RetroWord.MoreTime, texts)),
            NewsKind.Reminder => new Card($"{texts[$"retro.news.{kind}"]}\n{ask.Text}", ask.Buttons),
            _ => new Card(texts[$"retro.news.{kind}"]),
        };
    }

    private static (string, string) Told(string person, string code) => ("retro-told", $"{person}\n{code}");
}
