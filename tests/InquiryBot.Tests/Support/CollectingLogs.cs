using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace InquiryBot.Tests.Support;

/// <summary>Keeps every line that was logged, with its exception, as a log file would.</summary>
internal sealed class CollectingLogs : ILoggerProvider, ILogger
{
    /// <summary>The lines.</summary>
    public ConcurrentQueue<string> Lines { get; } = [];

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => this;

    /// <inheritdoc/>
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    /// <inheritdoc/>
    public bool IsEnabled(LogLevel logLevel) => true;

    /// <inheritdoc/>
    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Lines.Enqueue($"{logLevel} {formatter(state, exception)} {exception}");

    /// <inheritdoc/>
    public void Dispose()
    {
        // Nothing to close: the lines are in memory.
    }
}
