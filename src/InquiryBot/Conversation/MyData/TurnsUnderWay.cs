namespace InquiryBot.Conversation.MyData;

/// <summary>
/// The turns that run at this moment, so that whoever has everything deleted while another message of theirs is being answered is forgotten by that turn,
/// too: whatever it left behind goes at its end.
/// </summary>
internal sealed class TurnsUnderWay
{
    private readonly Lock _lock = new();
    private readonly HashSet<TurnUnderWay> _turns = [];

    /// <summary>A turn begins; disposing the answer ends it.</summary>
    /// <param name="person">The pseudonym of whose turn it is.</param>
    public TurnUnderWay Begin(string person)
    {
        var turn = new TurnUnderWay(person, this);
        lock (_lock)
            _turns.Add(turn);
        return turn;
    }

    /// <summary>A person is being forgotten. Say so before the deleting begins: a turn that ends earlier has left nothing the deleting does not find.</summary>
    public void Forget(string person)
    {
        lock (_lock)
        {
            foreach (var turn in _turns.Where(turn => turn.Person == person))
                turn.IsForgotten = true;
        }
    }

    /// <summary>A turn is over.</summary>
    internal void End(TurnUnderWay turn)
    {
        lock (_lock)
            _turns.Remove(turn);
    }
}

/// <summary>One turn.</summary>
internal sealed class TurnUnderWay(string person, TurnsUnderWay all) : IDisposable
{
    /// <summary>The pseudonym of whose turn it is.</summary>
    public string Person => person;

    /// <summary>Whether the person had everything deleted since it began.</summary>
    public bool IsForgotten { get; set; }

    /// <inheritdoc/>
    public void Dispose() => all.End(this);
}
