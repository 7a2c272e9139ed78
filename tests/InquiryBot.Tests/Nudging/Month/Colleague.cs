using InquiryBot.Language;
using InquiryBot.Nudging;

namespace InquiryBot.Tests.Nudging.Month;

/// <summary>Somebody of the simulated team: where they are, how they want to be nudged, and what they were told so far.</summary>
internal sealed class Colleague(string name, NudgePreferences preferences, params (DateTimeOffset From, string Zone)[] stays)
{
    /// <summary>Who.</summary>
    public string Name => name;

    /// <summary>The team they are counted under: the place where they begin the month, and whether they travel.</summary>
    public string Team => stays.Length > 1 ? "travelling" : stays[0].Zone;

    /// <summary>How they want to be nudged.</summary>
    public NudgePreferences Preferences => preferences;

    /// <summary>What they were told, in the order in which it arrived.</summary>
    public List<Told> Told { get; } = [];

    /// <summary>How often they said "wrong call", per kind.</summary>
    public Dictionary<SentenceKind, int> WrongCalls { get; } = [];

    /// <summary>Where they are at a moment.</summary>
    public TimeZoneInfo ZoneAt(DateTimeOffset moment) => TimeZoneInfo.FindSystemTimeZoneById(stays.Last(stay => stay.From <= moment || stay == stays[0]).Zone);
}

/// <summary>One remark that arrived.</summary>
/// <param name="At">When.</param>
/// <param name="Date">The date on the calendar where the person was.</param>
/// <param name="Kind">The kind of sentence.</param>
/// <param name="Line">The message.</param>
internal sealed record Told(DateTimeOffset At, DateOnly Date, SentenceKind Kind, Line Line)
{
    /// <summary>Whether the person said that it was a wrong call.</summary>
    public bool IsWrong { get; set; }
}

/// <summary>One message of the simulated month.</summary>
/// <param name="Author">Who wrote it.</param>
/// <param name="SaidAt">When.</param>
/// <param name="HeardAt">When the bot got it.</param>
/// <param name="Reading">How it reads.</param>
/// <param name="Context">Where it was written.</param>
/// <param name="Thread">The thread.</param>
internal sealed record Line(Colleague Author, DateTimeOffset SaidAt, DateTimeOffset HeardAt, MessageReading Reading, MessageContext Context, string Thread)
{
    /// <summary>Whether the nudge about it would reach its author.</summary>
    public bool CanBeDelivered { get; init; } = true;

    /// <summary>Whether its author would call a nudge about it wrong.</summary>
    public bool IsWrongCall { get; init; }
}
