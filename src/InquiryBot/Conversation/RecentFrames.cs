using InquiryBot.Language.Rewordings;
using Microsoft.Extensions.Caching.Memory;

namespace InquiryBot.Conversation;

/// <summary>
/// Which sentence frames a person was offered in the last ten nudges and drafts, so that the next one sounds different. Names of frames only, not a
/// word of any message, and in memory only: after a restart variety starts anew.
/// </summary>
internal sealed class RecentFrames : IDisposable
{
    /// <summary>After how many nudges a frame may come back.</summary>
    public const int Nudges = 10;

    private const int MostPeople = 20_000;
    private static readonly TimeSpan Span = TimeSpan.FromDays(30);

    private readonly MemoryCache _people = new(new MemoryCacheOptions { SizeLimit = MostPeople });

    /// <summary>The frames of the last nudges of a person.</summary>
    public IReadOnlyCollection<string> Of(string person) =>
        _people.TryGetValue(person, out string[][]? nudges) ? [.. nudges!.SelectMany(frames => frames)] : [];

    /// <summary>Remembers what a person was offered; what was offered ten nudges ago is forgotten.</summary>
    public void Remember(string person, RewordingOffer offer)
    {
        if (offer.Rewordings.Count == 0)
            return;
        var before = _people.TryGetValue(person, out string[][]? nudges) ? nudges! : [];
        string[][] kept = [.. before.TakeLast(Nudges - 1), [.. offer.Rewordings.Select(rewording => rewording.Frame)]];
        _people.Set(person, kept, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = Span });
    }

    /// <summary>Forgets a person.</summary>
    public void Forget(string person) => _people.Remove(person);

    /// <inheritdoc/>
    public void Dispose() => _people.Dispose();
}
