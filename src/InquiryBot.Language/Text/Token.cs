namespace InquiryBot.Language.Text;

/// <summary>
/// The smallest piece of a message. <paramref name="Start"/> and <paramref name="Length"/> point into the message as it was given,
/// markup included; the form (<see cref="PreparedMessage.Form(in Token)"/>) is what a reader compares words by.
/// </summary>
/// <param name="Start">Where it begins in the original text.</param>
/// <param name="Length">How many code units of the original text it covers.</param>
/// <param name="FormStart">Where its form begins in the shared form buffer.</param>
/// <param name="FormLength">How long its form is.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Flags">How it was written.</param>
internal readonly record struct Token(int Start, int Length, int FormStart, int FormLength, TokenKind Kind, TokenFlags Flags)
{
    public int End => Start + Length;

    public TextSpan Span => new(Start, Length);

    public bool Has(TokenFlags flags) => (Flags & flags) != 0;
}
