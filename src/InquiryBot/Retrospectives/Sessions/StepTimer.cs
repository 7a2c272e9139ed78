using System.Text.Json.Serialization;

namespace InquiryBot.Retrospectives.Sessions;

/// <summary>The time a step has. It ends nothing: the bot says that the time is up, and the facilitator decides.</summary>
internal sealed class StepTimer
{
    /// <summary>When the time is up; null while nothing runs.</summary>
    [JsonInclude]
    public DateTimeOffset? EndsAt { get; private set; }

    /// <summary>What was left when the session was paused; null while it is not.</summary>
    [JsonInclude]
    public TimeSpan? Left { get; private set; }

    /// <summary>Whether it was said that the time is up.</summary>
    [JsonInclude]
    public bool IsTold { get; private set; }

    /// <summary>Begins anew.</summary>
    public void Start(TimeSpan? time, DateTimeOffset now) => (EndsAt, Left, IsTold) = (now + time, null, false);

    /// <summary>Adds time, counted from now when the time was up.</summary>
    public void Add(TimeSpan more, DateTimeOffset now)
    {
        if (Left is not null)
            Left += more;
        else
            EndsAt = (EndsAt > now ? EndsAt.Value : now) + more;
        IsTold = false;
    }

    /// <summary>Stops counting, and remembers what was left.</summary>
    public void Pause(DateTimeOffset now) =>
        (EndsAt, Left) = (null, EndsAt is { } end ? (end > now ? end - now : TimeSpan.Zero) : null);

    /// <summary>Counts on.</summary>
    public void Resume(DateTimeOffset now) => (EndsAt, Left) = (now + Left, null);

    /// <summary>Notes that it was said.</summary>
    public void Tell() => IsTold = true;
}
