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
    /// <param name="key">What finds it again.</param>
    /// <param name="thing">What to keep.</param>
    /// <param name="owner">The pseudonym of the person it is about, so that it goes when they want to be forgotten; null when it is about nobody.</param>
    public void Keep<T>((string Kind, string Id) key, T thing, string? owner = null) =>
        _things.Set(key, new Thing(thing, owner), new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = Span });

    /// <summary>Keeps something in mind for a fixed time, for what holds no words.</summary>
    /// <param name="key">What finds it again.</param>
    /// <param name="thing">What to keep.</param>
    /// <param name="time">How long, however often it is needed.</param>
    /// <param name="owner">The pseudonym of the person it is about; null when it is about nobody.</param>
    public void Keep<T>((string Kind, string Id) key, T thing, TimeSpan time, string? owner = null) =>
        _things.Set(key, new Thing(thing, owner), new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = time });

    /// <summary>What is in mind under a key, or the default.</summary>
    public T? Recall<T>((string Kind, string Id) key) => _things.TryGetValue(key, out Thing? thing) && thing!.Value is T value ? value : default;

    /// <summary>Puts something out of mind.</summary>
    public void Forget((string Kind, string Id) key) => _things.Remove(key);

    /// <summary>Puts out of mind whatever is about a person.</summary>
    public void ForgetAllOf(string owner)
    {
        foreach (var key in _things.Keys.Where(key => _things.TryGetValue(key, out Thing? thing) && thing!.Owner == owner).ToList())
            _things.Remove(key);
    }

    /// <summary>The keys of one kind that are in mind.</summary>
    public IReadOnlyList<(string Kind, string Id)> KeysOf(string kind) =>
        [.. _things.Keys.OfType<(string Kind, string Id)>().Where(key => key.Kind == kind)];

    /// <inheritdoc/>
    public void Dispose() => _things.Dispose();

    private sealed record Thing(object? Value, string? Owner);
}
