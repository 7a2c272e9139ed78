using InquiryBot.Language;
using InquiryBot.Language.Text;

namespace InquiryBot.Reports;

/// <summary>Counts messages, one after the other, and makes the report. What it holds does not grow with their number.</summary>
internal sealed class RoomTally
{
    private readonly int[] _kinds = new int[SentenceKinds.All.Count];
    private readonly int[] _languages = new int[Enum.GetValues<MessageLanguage>().Length];
    private readonly Timeline _timeline = new();
    private readonly TurnCounts _turns = new();
    private readonly OpenQuestions _questions = new();
    private StanceCounts _stances = StanceCounts.None;
    private int _unaskedAdvice;
    private int _chances;
    private int _followUps;
    private int _reflections;
    private int _builtOn;
    private (DateTimeOffset From, DateTimeOffset To)? _period;
    private readonly MeetingLength _length = new();

    /// <summary>Whether nothing was counted.</summary>
    public bool IsEmpty => _stances.Messages == 0;

    /// <summary>Takes the next message.</summary>
    public void Add(MessageFacts message)
    {
        _stances = _stances.With(message.Stances);
        _languages[(int)message.Language]++;
        foreach (var kind in message.Kinds)
            _kinds[(int)kind]++;
        _unaskedAdvice += message.UnaskedAdvice;
        _timeline.Add(message);
        _turns.Add(message);
        _questions.Add(message);
        CountBuildingOn(message);
        _length.Add(message);
        Stretch(message);
    }

    /// <summary>The report of what was counted.</summary>
    public RoomReport ToReport() => new()
    {
        Stances = _stances,
        People = _turns.People,
        From = _period?.From,
        To = _period?.To,
        Length = _period is null ? _length.Total : null,
        Languages = Enum.GetValues<MessageLanguage>().Where(language => _languages[(int)language] > 0).ToDictionary(language => language, language => _languages[(int)language]),
        Timeline = _timeline.Parts(),
        Kinds = [.. SentenceKinds.All.Where(kind => _kinds[(int)kind] > 0).Select(kind => (kind, _kinds[(int)kind])).OrderByDescending(pair => pair.Item2)],
        UnaskedAdvice = _unaskedAdvice,
        QuestionsAsked = _questions.Asked,
        QuestionsAnswered = _questions.Answered,
        Chances = _chances,
        FollowUps = _followUps,
        Reflections = _reflections,
        BuiltOn = _builtOn,
        Turns = _turns.Balance(),
    };

    private void CountBuildingOn(MessageFacts message)
    {
        if (!message.HasSomebodyBefore)
            return;
        _chances++;
        _followUps += message.FollowsUp ? 1 : 0;
        _reflections += message.Reflects ? 1 : 0;
        _builtOn += message.FollowsUp || message.Reflects ? 1 : 0;
    }

    private void Stretch(MessageFacts message)
    {
        if (message.At is { } at)
            _period = _period is { } period ? (at < period.From ? at : period.From, at > period.To ? at : period.To) : (at, at);
    }
}
