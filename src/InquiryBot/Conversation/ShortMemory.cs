using Microsoft.Extensions.Caching.Memory;

namespace InquiryBot.Conversation;

/// <summary>What the bot holds in its head for a while and never writes down. Bounded, so that nobody can fill it.</summary>
internal sealed class ShortMemory : IDisposable
{
    /// <summary>How long something stays in mind after it was last needed.</summary>
    public static readonly TimeSpan Span = TimeSpan.FromMinutes(10);

    private const int MostThings = 20_000;
    private readonly MemoryCache _things = new(new MemoryCacheOptions { SizeLimit = MostThings });

    /// <summary>Keeps something in mind.</summary>
    public void Keep<T>((string Kind, string Id) key, T thing) =>
        _things.Set(key, thing, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = Span });

    /// <summary>Keeps something in mind for a fixed time, for what holds no words.</summary>
    public void Keep<T>((string Kind, string Id) key, T thing, TimeSpan time) =>
        _things.Set(key, thing, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = time });

    /// <summary>What is in mind under a key, or the default.</summary>
    public T? Recall<T>((string Kind, string Id) key) => _things.TryGetValue(key, out T? thing) ? thing : default;

    /// <summary>Puts something out of mind.</summary>
    public void Forget((string Kind, string Id) key) => _things.Remove(key);

    /// <inheritdoc/>
    public void Dispose() => _things.Dispose();
}
