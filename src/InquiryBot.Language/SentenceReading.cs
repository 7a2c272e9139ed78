using InquiryBot.Language.Text;

namespace InquiryBot.Language;

/// <summary>What one sentence was read as, and why.</summary>
public sealed record SentenceReading
{
    /// <summary>The sentence, in UTF-16 code units of the whole message.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The language of this sentence.</summary>
    public required MessageLanguage Language { get; init; }

    /// <summary>One of the 39 kinds.</summary>
    public required SentenceKind Kind { get; init; }

    /// <summary>Telling, asking or other: follows from <see cref="Kind"/>.</summary>
    public Stance Stance => Kind.Stance();

    /// <summary>The circumstances.</summary>
    public SentenceFlags Flags { get; init; }

    /// <summary>What this sentence alone would ask of the bot, after flags and context.</summary>
    public required MessageAction Action { get; init; }

    /// <summary>How often a reading like this one is right: a probability from 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The cues that carried the reading, heaviest first.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];
}
