using Microsoft.Bot.Schema;

namespace InquiryBot.Conversation.Remarks;

/// <summary>
/// Remarks that arrived and may still be changed or taken back: which message each is about and where it stands. In memory only, for that takes ids of
/// messages; after a restart a remark stays as it is. Bounded: of more than it holds, the oldest is let go.
/// </summary>
internal sealed class OpenRemarks
{
    private const int Most = 20_000;
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private readonly Lock _lock = new();
    private readonly LinkedList<OpenRemark> _remarks = [];

    /// <summary>Remembers a remark.</summary>
    public void Add(OpenRemark remark)
    {
        lock (_lock)
        {
            _remarks.AddLast(remark);
            if (_remarks.Count > Most)
                _remarks.RemoveFirst();
        }
    }

    /// <summary>The remark about a message of a person, or null.</summary>
    public OpenRemark? About(string person, string message)
    {
        lock (_lock)
            return message.Length == 0 ? null : _remarks.FirstOrDefault(remark => remark.Person == person && remark.Message == message);
    }

    /// <summary>The remark to a person that stands in a place, or null.</summary>
    /// <param name="person">The person's pseudonym.</param>
    /// <param name="activity">The id under which the platform knows the remark itself.</param>
    public OpenRemark? At(string person, string activity)
    {
        lock (_lock)
            return activity.Length == 0 ? null : _remarks.FirstOrDefault(remark => remark.Person == person && remark.Place.ActivityId == activity);
    }

    /// <summary>Forgets a remark.</summary>
    public void Close(OpenRemark remark)
    {
        lock (_lock)
            _remarks.Remove(remark);
    }

    /// <summary>Forgets all remarks to a person; they stay where they are.</summary>
    public void Forget(string person)
    {
        lock (_lock)
        {
            foreach (var remark in _remarks.Where(remark => remark.Person == person).ToList())
                _remarks.Remove(remark);
        }
    }

    /// <summary>The person was here and saw what stands in the chat: nothing of theirs expires any more.</summary>
    public void MarkRead(string person)
    {
        lock (_lock)
        {
            foreach (var remark in _remarks.Where(remark => remark.Person == person))
                remark.IsRead = true;
        }
    }

    /// <summary>Takes out what arrived before a moment and was not noticed. What was noticed stays for another day, in case its message is changed.</summary>
    public IReadOnlyList<OpenRemark> TakeUnnoticed(DateTimeOffset moment)
    {
        lock (_lock)
        {
            var unnoticed = _remarks.Where(remark => !remark.IsRead && remark.At < moment).ToList();
            foreach (var over in _remarks.Where(remark => remark.At < moment - Day).Union(unnoticed).ToList())
                _remarks.Remove(over);
            return unnoticed;
        }
    }
}

/// <summary>A remark that arrived.</summary>
/// <param name="Id">What its buttons call it.</param>
/// <param name="Person">The pseudonym of who got it.</param>
/// <param name="Message">The id of the message it is about.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="At">When it arrived.</param>
internal sealed record OpenRemark(Guid Id, string Person, string Message, ConversationReference Place, DateTimeOffset At)
{
    /// <summary>Whether it is about a good question.</summary>
    public bool IsAppreciation { get; init; }

    /// <summary>Whether the person was in the chat since.</summary>
    public bool IsRead { get; set; }

    /// <summary>Never the ids.</summary>
    public override string ToString() => $"a remark of {At:HH:mm}";
}
