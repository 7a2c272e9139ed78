namespace InquiryBot.Language.Text;

/// <summary>A stretch of a message, in UTF-16 code units, as chat platforms and JSON Lines output count them.</summary>
/// <param name="Start">Where it begins; 0 is the first code unit of the message.</param>
/// <param name="Length">How many code units it covers.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The position just past the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The words under this span.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    /// <summary>Makes a span from its two ends.</summary>
    public static TextSpan Between(int start, int end) => new(start, end - start);
}
