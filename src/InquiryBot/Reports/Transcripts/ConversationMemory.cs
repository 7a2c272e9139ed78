using InquiryBot.Language;

namespace InquiryBot.Reports.Transcripts;

/// <summary>Remembers the last messages of each thread, and gives them to the next one as its context.</summary>
internal sealed class ConversationMemory
{
    private const int MostEarlier = 10;

    // Old threads are forgotten, so that a year of a busy channel stays small in memory.
    private const int MostThreads = 2000;

    private readonly Dictionary<string, Queue<TranscriptMessage>> _threads = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();

    /// <summary>The message with what came before it; one that brings its own context keeps it.</summary>
    public TranscriptMessage Complete(TranscriptMessage message)
    {
        var earlier = ThreadOf(message);
        var complete = message.Context.Earlier.Count > 0
            ? message
            : message with { Context = message.Context with { Earlier = [.. earlier.Select(other => new EarlierMessage(other.Text, Same(other, message)))] } };
        if (earlier.Count == MostEarlier)
            earlier.Dequeue();
        earlier.Enqueue(message);
        return complete;
    }

    private static bool? Same(TranscriptMessage one, TranscriptMessage other) =>
        one.Author is null || other.Author is null ? null : one.Author == other.Author;

    private Queue<TranscriptMessage> ThreadOf(TranscriptMessage message)
    {
        var key = message.Thread ?? "";
        if (_threads.TryGetValue(key, out var thread))
            return thread;
        if (_order.Count == MostThreads)
            _threads.Remove(_order.Dequeue());
        _order.Enqueue(key);
        return _threads[key] = new Queue<TranscriptMessage>(MostEarlier);
    }
}
