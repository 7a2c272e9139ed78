using System.Collections.Frozen;

namespace InquiryBot.Language.Rewordings.Frames;

/// <summary>All frames of one language, found by move and shape.</summary>
internal sealed class FrameBook
{
    private readonly FrozenDictionary<(Move, string), Frame[]> _frames;

    public FrameBook(string language)
    {
        var lines = LanguageFile.Lines(language, "frames.txt").ToLookup(line => line.StartsWith("= ", StringComparison.Ordinal));
        var frames = lines[false].Select(Frame.Parse).ToLookup(frame => frame.Id.Contains(".say.", StringComparison.Ordinal));
        All = [.. frames[false]];
        Restatements = [.. frames[true]];
        Forms = [.. lines[true].Select(line => line[2..].Split(" | "))];
        _frames = All
            .SelectMany(frame => frame.Uses.Select(use => (Key: (frame.Move, use), frame)))
            .GroupBy(pair => pair.Key, pair => pair.frame)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
    }

    public IReadOnlyList<Frame> All { get; }

    /// <summary>How an order beside the main one is said as a need; their ids have ".say." in them, and they ask nothing.</summary>
    public IReadOnlyList<Frame> Restatements { get; }

    /// <summary>Slots that follow the address: the je-form, which names the slot, the jullie-form and the u-form.</summary>
    public IReadOnlyList<string[]> Forms { get; }

    public IReadOnlyList<Frame> For(Move move, string use) => _frames.TryGetValue((move, use), out var frames) ? frames : [];
}
