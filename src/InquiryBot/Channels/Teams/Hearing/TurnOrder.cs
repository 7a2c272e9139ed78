namespace InquiryBot.Channels.Teams.Hearing;

/// <summary>One turn at a time in each conversation, in the order in which they came; different conversations side by side.</summary>
internal sealed class TurnOrder
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Line> _lines = new(StringComparer.Ordinal);

    /// <summary>Waits until it is this conversation's turn. Disposing the answer lets the next one in.</summary>
    public async Task<IDisposable> WaitAsync(string conversation, CancellationToken cancellationToken)
    {
        var line = Join(conversation);
        try
        {
            await line.Door.WaitAsync(cancellationToken);
            return new Turn(this, conversation, line);
        }
        catch
        {
            Leave(conversation, line);
            throw;
        }
    }

    private Line Join(string conversation)
    {
        lock (_lock)
        {
            if (!_lines.TryGetValue(conversation, out var line))
                _lines.Add(conversation, line = new Line());
            line.Waiting++;
            return line;
        }
    }

    private void Leave(string conversation, Line line)
    {
        lock (_lock)
        {
            if (--line.Waiting > 0)
                return;
            _lines.Remove(conversation);
            line.Door.Dispose();
        }
    }

    private sealed class Line
    {
        public SemaphoreSlim Door { get; } = new(1, 1);

        public int Waiting { get; set; }
    }

    private sealed class Turn(TurnOrder order, string conversation, Line line) : IDisposable
    {
        public void Dispose()
        {
            line.Door.Release();
            order.Leave(conversation, line);
        }
    }
}
