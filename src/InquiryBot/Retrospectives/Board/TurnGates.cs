namespace InquiryBot.Retrospectives.Board;

/// <summary>
/// Lets those who act in one session go one after the other within this process, so that they need not try again because of each other. Between processes
/// the version of the row does that.
/// </summary>
internal sealed class TurnGates : IDisposable
{
    // Sessions share a gate by chance; that only makes somebody wait a moment.
    private readonly SemaphoreSlim[] _gates = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1, 1))];

    /// <summary>Waits for one's turn. Disposing the answer lets the next one in.</summary>
    public async Task<IDisposable> EnterAsync(string code, CancellationToken cancellationToken)
    {
        var gate = _gates[(uint)string.GetHashCode(code, StringComparison.Ordinal) % _gates.Length];
        await gate.WaitAsync(cancellationToken);
        return new Turn(gate);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var gate in _gates)
            gate.Dispose();
    }

    private sealed class Turn(SemaphoreSlim gate) : IDisposable
    {
        public void Dispose() => gate.Release();
    }
}
