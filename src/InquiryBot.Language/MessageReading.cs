using InquiryBot.Language.Text;

namespace InquiryBot.Language;

/// <summary>What a message was read as. It holds the text, so it lives in memory only and is never stored or logged.</summary>
public sealed record MessageReading
{
    /// <summary>The message as it was given.</summary>
    public required string Text { get; init; }

    /// <summary>The language of the message as a whole.</summary>
    public required MessageLanguage Language { get; init; }

    /// <summary>What the bot would do about it, before anybody's settings.</summary>
    public required MessageAction Action { get; init; }

    /// <summary>How often an action like this one is right: a probability from 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The sentences, in order. Empty when nothing but free zones is left.</summary>
    public required IReadOnlyList<SentenceReading> Sentences { get; init; }

    /// <summary>The sentence that decided the action, or null when there is none.</summary>
    public SentenceReading? Main { get; init; }

    /// <summary>The words of a sentence of this message.</summary>
    public ReadOnlySpan<char> WordsOf(SentenceReading sentence) => sentence.Span.In(Text);

    /// <inheritdoc/>
    public override string ToString() => $"{Language} {Action} ({Sentences.Count} sentences)";
}
