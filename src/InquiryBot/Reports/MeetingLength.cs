namespace InquiryBot.Reports;

/// <summary>How long the meetings lasted together, each from its first word to its last.</summary>
internal sealed class MeetingLength
{
    private TimeSpan? _before;
    private (TimeSpan From, TimeSpan To)? _now;
    private int _conversation;

    /// <summary>The sum, or null when no message said its time.</summary>
    public TimeSpan? Total => _now is { } now ? (_before ?? TimeSpan.Zero) + (now.To - now.From) : _before;

    /// <summary>Takes the next message.</summary>
    public void Add(MessageFacts message)
    {
        if (message.Elapsed is not { } moment)
            return;
        if (message.Conversation != _conversation)
            (_before, _now, _conversation) = (Total, null, message.Conversation);
        var (from, to) = _now ?? (moment, moment);
        _now = (moment < from ? moment : from, moment > to ? moment : to);
    }
}
