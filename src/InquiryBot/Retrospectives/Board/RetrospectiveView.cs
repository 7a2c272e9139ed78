using InquiryBot.Language.Text;
using InquiryBot.Retrospectives.Cards;
using InquiryBot.Retrospectives.Decisions;
using InquiryBot.Retrospectives.Sessions;

namespace InquiryBot.Retrospectives.Board;

/// <summary>
/// A session as anybody with its code may see it at this moment, in one language. There is no hidden card in it, no dot while they are given, no answer of a
/// person and no author who did not sign: what is not to be seen is not there, so a page cannot show it by mistake.
/// </summary>
public sealed record RetrospectiveView
{
    /// <summary>What people type to come in.</summary>
    public required string Code { get; init; }

    /// <summary>The phase.</summary>
    public required RetrospectivePhase Phase { get; init; }

    /// <summary>The step in it.</summary>
    public required RetrospectiveStep Step { get; init; }

    /// <summary>What for; null until it was said.</summary>
    public string? Purpose { get; init; }

    /// <summary>What everybody is here for; null for none yet.</summary>
    public string? Vision { get; init; }

    /// <summary>How long it takes; null until it was said.</summary>
    public int? Minutes { get; init; }

    /// <summary>Who sees the result; null when it is those who take part.</summary>
    public string? Audience { get; init; }

    /// <summary>Whether a card bears its author's name unless the author wants otherwise.</summary>
    public bool AreCardsSigned { get; init; }

    /// <summary>What the format is called.</summary>
    public required string Format { get; init; }

    /// <summary>The id of the format.</summary>
    public required string FormatId { get; init; }

    /// <summary>What is special about the format; null for nothing.</summary>
    public string? How { get; init; }

    /// <summary>Whether it is paused.</summary>
    public bool IsPaused { get; init; }

    /// <summary>When the time of this step is up; null while nothing runs.</summary>
    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>What is left of the time while it is paused; null while it is not.</summary>
    public TimeSpan? Left { get; init; }

    /// <summary>How many people are in it.</summary>
    public int People { get; init; }

    /// <summary>How many of them checked in or passed.</summary>
    public int CheckedIn { get; init; }

    /// <summary>What people wrote when they came in, once the check-in is over.</summary>
    public IReadOnlyList<string> CheckIns { get; init; } = [];

    /// <summary>How safe it is to speak, from 1 to 5.</summary>
    public SpreadView Safety { get; init; } = SpreadView.None;

    /// <summary>The actions of earlier sessions that still run.</summary>
    public IReadOnlyList<EarlierActionView> Earlier { get; init; } = [];

    /// <summary>What is asked on cards; in rounds, those up to this one.</summary>
    public IReadOnlyList<PromptView> Prompts { get; init; } = [];

    /// <summary>The id of the prompt that is asked now when they are asked in rounds; null when all are.</summary>
    public string? Round { get; init; }

    /// <summary>How many cards are written and not shown yet.</summary>
    public int HiddenCards { get; init; }

    /// <summary>The cards that are shown, as they lie.</summary>
    public IReadOnlyList<GroupView> Groups { get; init; } = [];

    /// <summary>What may be laid together.</summary>
    public IReadOnlyList<MergeView> Merges { get; init; } = [];

    /// <summary>How many dots each person has.</summary>
    public int Dots { get; init; }

    /// <summary>How many people gave a dot.</summary>
    public int Voters { get; init; }

    /// <summary>What is looked into, as ids of groups, with what people came to think.</summary>
    public IReadOnlyList<TopicView> Topics { get; init; } = [];

    /// <summary>Ideas that wait.</summary>
    public IReadOnlyList<string> Parked { get; init; } = [];

    /// <summary>What is to be tried.</summary>
    public IReadOnlyList<ActionView> Actions { get; init; } = [];

    /// <summary>Thanks, once everybody had time to write them.</summary>
    public IReadOnlyList<string> Thanks { get; init; } = [];

    /// <summary>What the time was worth, from 0 to 4.</summary>
    public SpreadView Rating { get; init; } = SpreadView.None;

    /// <summary>How the room asked and told, by phase; empty before the close.</summary>
    public IReadOnlyDictionary<RetrospectivePhase, RoomTone> Tones { get; init; } = new Dictionary<RetrospectivePhase, RoomTone>();

    /// <summary>The lines of the summary: the draft for the facilitator alone, and for everybody once it is approved.</summary>
    public IReadOnlyList<SummaryLine> Summary { get; init; } = [];

    /// <summary>When the summary was approved; null before.</summary>
    public DateTimeOffset? ApprovedAt { get; init; }

    /// <summary>What can be asked in this phase, to offer one by one.</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];

    /// <summary>The seat of who looks; null for somebody who has not come in.</summary>
    public SeatView? Seat { get; init; }
}

/// <summary>How often each number was given.</summary>
/// <param name="Answers">How many people answered.</param>
/// <param name="Counts">How often each number was given; null while too few answered to hide in, or while it is open.</param>
public sealed record SpreadView(int Answers, IReadOnlyDictionary<int, int>? Counts)
{
    /// <summary>Nobody answered.</summary>
    public static SpreadView None { get; } = new(0, null);
}

/// <summary>Something that is asked on cards.</summary>
/// <param name="Id">How it is named in what is sent back.</param>
/// <param name="Title">What stands above its cards.</param>
/// <param name="Ask">The question.</param>
public sealed record PromptView(string Id, string Title, string Ask);

/// <summary>Cards that lie together.</summary>
/// <param name="Id">How it is named in what is sent back.</param>
/// <param name="Title">What people called it; null for nothing.</param>
/// <param name="Cards">The cards.</param>
/// <param name="Dots">How many dots it has; null while they are given.</param>
public sealed record GroupView(string Id, string? Title, IReadOnlyList<CardView> Cards, int? Dots);

/// <summary>A card.</summary>
/// <param name="Id">How it is named in what is sent back.</param>
/// <param name="Prompt">The id of the prompt it answers.</param>
/// <param name="Text">The words.</param>
/// <param name="SignedBy">The name its author put under it; null for none.</param>
public sealed record CardView(string Id, string Prompt, string Text, string? SignedBy);

/// <summary>Groups that may be laid together.</summary>
/// <param name="Id">How it is named in what is sent back.</param>
/// <param name="Groups">The ids of the groups.</param>
public sealed record MergeView(string Id, IReadOnlyList<string> Groups);

/// <summary>Something that is looked into.</summary>
/// <param name="Group">The id of its group of cards.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Insights">What people came to think.</param>
public sealed record TopicView(string Group, string Title, IReadOnlyList<string> Insights);

/// <summary>An action of an earlier session.</summary>
/// <param name="Id">How it is named in what is sent back.</param>
/// <param name="What">What is tried.</param>
/// <param name="Carrier">Who carries it; null when they left.</param>
/// <param name="CheckOn">When we look again.</param>
/// <param name="Released">What its carrier let the team know; null for nothing.</param>
/// <param name="Review">What the room says became of it; null until then.</param>
public sealed record EarlierActionView(string Id, string What, string? Carrier, DateOnly CheckOn, string? Released, ActionReview? Review);

/// <summary>Something to try.</summary>
/// <param name="Id">How it is named in what is sent back.</param>
/// <param name="What">What is tried.</param>
/// <param name="Vision">How it serves what everybody is here for; null until it was said.</param>
/// <param name="FirstStep">The first step; null until it was said.</param>
/// <param name="Sign">How we would notice improvement; null until it was said.</param>
/// <param name="CheckOn">When we look again; null until it was said.</param>
/// <param name="Support">What support is asked; null for none.</param>
/// <param name="Carrier">Who offered to carry it; null for nobody yet.</param>
/// <param name="IsMine">Whether who looks offered it.</param>
/// <param name="IsAgreed">Whether it was agreed on.</param>
/// <param name="Missing">What it lacks.</param>
/// <param name="Safety">How safe it is to try, from 1 to 5.</param>
/// <param name="Objections">What speaks against it, once everybody had time to say so.</param>
public sealed record ActionView(
    string Id, string What, string? Vision, string? FirstStep, string? Sign, DateOnly? CheckOn, string? Support, string? Carrier, bool IsMine, bool IsAgreed,
    IReadOnlyList<ActionPart> Missing, SpreadView Safety, IReadOnlyList<string> Objections);

/// <summary>The seat of who looks: what only they may see.</summary>
/// <param name="Name">The name they gave themselves; null for none.</param>
/// <param name="Language">Their language.</param>
/// <param name="IsFacilitator">Whether they facilitate.</param>
/// <param name="MayTakeOver">Whether the facilitator has been gone long enough.</param>
/// <param name="IsIn">Whether they checked in or passed.</param>
/// <param name="Cards">How many cards they wrote.</param>
/// <param name="Safety">What they answered on safety; null for nothing yet.</param>
/// <param name="Rating">What they answered on the time; null for nothing yet.</param>
/// <param name="DotsLeft">How many dots they have left.</param>
/// <param name="Dots">What they gave, by group.</param>
/// <param name="Gaps">For the facilitator: what the step is for and has not reached.</param>
public sealed record SeatView(
    string? Name, MessageLanguage Language, bool IsFacilitator, bool MayTakeOver, bool IsIn, int Cards, int? Safety, int? Rating, int DotsLeft, IReadOnlyDictionary<string, int> Dots,
    IReadOnlyList<ExitGap> Gaps)
{
    /// <summary>For the facilitator: whether a good part of the cards has one writer. Nobody is told who.</summary>
    public bool IsOneVoiceLoud { get; init; }

    /// <summary>For the facilitator: whether nobody has written anything for long.</summary>
    public bool IsQuiet { get; init; }
}
