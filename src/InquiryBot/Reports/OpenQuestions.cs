namespace InquiryBot.Reports;

/// <summary>
/// Counts which questions got an answer: somebody else says something other than a question within the next three messages
/// of the same thread, and within a day.
/// </summary>
internal sealed class OpenQuestions
{
    private const int MessagesToWait = 3;
    private const int MostWaiting = 20;
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    private readonly Dictionary<string, List<Question>> _waiting = new(StringComparer.Ordinal);
    private int _conversation;

    /// <summary>Messages with a question in them.</summary>
    public int Asked { get; private set; }

    /// <summary>Those that were answered.</summary>
    public int Answered { get; private set; }

    /// <summary>Takes the next message.</summary>
    public void Add(MessageFacts message)
    {
        if (_conversation != message.Conversation)
            _waiting.Clear();
        _conversation = message.Conversation;
        if (_waiting.TryGetValue(message.Thread, out var questions))
        {
            questions.RemoveAll(question => IsSettled(question, message));
            if (questions.Count == 0)
                _waiting.Remove(message.Thread);
        }

        if (!message.AsksSomething)
            return;
        Asked++;
        if (!_waiting.TryGetValue(message.Thread, out questions))
            _waiting[message.Thread] = questions = [];
        if (questions.Count < MostWaiting)
            questions.Add(new Question(message.Author, message.At, MessagesToWait));
    }

    private bool IsSettled(Question question, MessageFacts message)
    {
        if (message.At - question.At > LongestWait)
            return true;
        if (message.Author is not null && message.Author == question.Author)
            return false;
        if (message.SaysSomething)
        {
            Answered++;
            return true;
        }

        return --question.MessagesLeft == 0;
    }

    private sealed class Question(string? author, DateTimeOffset? at, int messagesLeft)
    {
        public string? Author { get; } = author;

        public DateTimeOffset? At { get; } = at;

        public int MessagesLeft { get; set; } = messagesLeft;
    }
}
