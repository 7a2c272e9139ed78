using Microsoft.Bot.Builder;

namespace InquiryBot.StandIns.Tests.Support;

/// <summary>Memory that counts how often it is read and written.</summary>
internal sealed class CountingStorage : IStorage
{
    private readonly MemoryStorage _memory = new();

    public List<string> Read { get; } = [];

    public List<string> Written { get; } = [];

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        Read.AddRange(keys);
        return _memory.ReadAsync(keys, cancellationToken);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        Written.AddRange(changes.Keys);
        return _memory.WriteAsync(changes, cancellationToken);
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => _memory.DeleteAsync(keys, cancellationToken);
}
