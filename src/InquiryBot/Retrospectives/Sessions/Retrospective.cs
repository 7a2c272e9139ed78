using System.Text.Json.Serialization;
using InquiryBot.Retrospectives.Cards;
using InquiryBot.Retrospectives.Decisions;

namespace InquiryBot.Retrospectives.Sessions;

/// <summary>
/// A retrospective: who is in it, where it stands and what was written. It asks nobody and nothing: what people do comes in as a method with the moment it
/// was done, and what they should hear of goes out as <see cref="TakeNews"/>. Rules live here, words and platforms do not.
/// </summary>
internal sealed partial class Retrospective
{
    private readonly List<News> _news = [];

    /// <summary>What people type to come in.</summary>
    public required string Code { get; init; }

    /// <summary>When it was begun.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>What the facilitator prepared.</summary>
    public required SessionPlan Plan { get; set; }

    /// <summary>The ids of what is asked on cards, in order.</summary>
    [JsonInclude]
    public List<string> Prompts { get; private set; } = [];

    /// <summary>Whether these are asked one after the other, each when the cards of the one before are shown.</summary>
    [JsonInclude]
    public bool IsInRounds { get; private set; }

    /// <summary>Whether cards are questions and nothing else.</summary>
    [JsonInclude]
    public bool TakesQuestionsOnly { get; private set; }

    /// <summary>Who is in it.</summary>
    [JsonInclude]
    public List<Seat> Seats { get; private set; } = [];

    /// <summary>The seat of who facilitates.</summary>
    [JsonInclude]
    public string Facilitator { get; private set; } = "";

    /// <summary>When the facilitator last did something.</summary>
    [JsonInclude]
    public DateTimeOffset FacilitatorSeenAt { get; private set; }

    /// <summary>Where it stands.</summary>
    [JsonInclude]
    public RetrospectiveStep Step { get; private set; }

    /// <summary>Which of the prompts is asked when they are asked in rounds, counted from zero.</summary>
    [JsonInclude]
    public int Round { get; private set; }

    /// <summary>Whether it is paused.</summary>
    [JsonInclude]
    public bool IsPaused { get; private set; }

    /// <summary>The time of this step.</summary>
    [JsonInclude]
    public StepTimer Timer { get; private set; } = new();

    /// <summary>How safe it is to speak.</summary>
    [JsonInclude]
    public SecretScale Safety { get; private set; } = new();

    /// <summary>What people wrote when they came in, in no order and of nobody.</summary>
    [JsonInclude]
    public List<string> CheckIns { get; private set; } = [];

    /// <summary>The actions of earlier sessions that still run.</summary>
    [JsonInclude]
    public List<EarlierAction> Earlier { get; private set; } = [];

    /// <summary>The cards.</summary>
    [JsonInclude]
    public CardWall Wall { get; private set; } = new();

    /// <summary>The dots.</summary>
    [JsonInclude]
    public DotVote Votes { get; private set; } = new();

    /// <summary>What is looked into.</summary>
    [JsonInclude]
    public List<Topic> Topics { get; private set; } = [];

    /// <summary>Ideas that wait.</summary>
    [JsonInclude]
    public List<string> Parked { get; private set; } = [];

    /// <summary>What is to be tried.</summary>
    [JsonInclude]
    public ActionPlan Actions { get; private set; } = new();

    /// <summary>Thanks, in no order and of nobody.</summary>
    [JsonInclude]
    public List<string> Thanks { get; private set; } = [];

    /// <summary>What the time was worth.</summary>
    [JsonInclude]
    public SecretScale Rating { get; private set; } = new();

    /// <summary>How the room asked and told, by phase.</summary>
    [JsonInclude]
    public Dictionary<RetrospectivePhase, RoomTone> Tones { get; private set; } = [];

    /// <summary>What is left of it.</summary>
    [JsonInclude]
    public SessionSummary Summary { get; private set; } = new();

    /// <summary>When anybody last wrote something.</summary>
    [JsonInclude]
    public DateTimeOffset HeardAt { get; private set; }

    /// <summary>The phase it is in.</summary>
    [JsonIgnore]
    public RetrospectivePhase Phase => Steps.PhaseOf(Step);

    /// <summary>Whether it is over.</summary>
    [JsonIgnore]
    public bool IsOver => Step == RetrospectiveStep.FollowUp;

    /// <summary>Begins one, with who facilitates in it.</summary>
    public static Retrospective Begin(string code, Seat facilitator, SessionPlan plan, int dots, DateTimeOffset now) => new()
    {
        Code = code,
        StartedAt = now,
        Plan = plan,
        Votes = new DotVote { Budget = dots },
        Seats = [facilitator],
        Facilitator = facilitator.Id,
        FacilitatorSeenAt = now,
        HeardAt = now,
    };

    /// <summary>What happened since this was last asked.</summary>
    public IReadOnlyList<News> TakeNews()
    {
        var news = _news.ToList();
        _news.Clear();
        return news;
    }

    /// <summary>The seat of an id, or null.</summary>
    public Seat? SeatOf(string id) => Seats.Find(seat => seat.Id == id);

    /// <summary>Whether somebody facilitates.</summary>
    public bool IsFacilitator(Seat seat) => seat.Id == Facilitator;

    /// <summary>Somebody comes in. They may at any moment until it is over.</summary>
    /// <param name="seat">Their seat.</param>
    /// <param name="most">How many people fit in.</param>
    public Outcome Join(Seat seat, int most)
    {
        if (SeatOf(seat.Id) is { } known)
        {
            (known.Name, known.Language) = (seat.Name ?? known.Name, seat.Language);
            return Outcome.Done;
        }

        if (Seats.Count >= most)
            return Outcome.No(Refusal.Full, most);
        Seats.Add(seat);
        return Outcome.Done;
    }

    /// <summary>Somebody goes. Their cards and dots stay: they are nobody's.</summary>
    public Outcome Leave(Seat seat)
    {
        Seats.Remove(seat);
        return Outcome.Done;
    }

    /// <summary>Notes that somebody wrote something, and how it read.</summary>
    private void Hear(Seat seat, RoomTone tone, DateTimeOffset now)
    {
        Tones[Phase] = Tones.GetValueOrDefault(Phase, RoomTone.None).Plus(tone);
        (HeardAt, Silences) = (now, 0);
        See(seat, now);
    }

    private void See(Seat seat, DateTimeOffset now)
    {
        if (IsFacilitator(seat))
            FacilitatorSeenAt = now;
    }

    private Refused? During(params ReadOnlySpan<RetrospectiveStep> steps)
    {
        if (!steps.Contains(Step))
            return new Refused(Refusal.AnotherStep, []);
        return IsPaused ? new Refused(Refusal.Paused, []) : null;
    }
}
