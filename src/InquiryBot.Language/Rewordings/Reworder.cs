namespace InquiryBot.Language.Rewordings;

/// <summary>Turns a telling sentence into honest questions that its author would gladly send.</summary>
public sealed class Reworder
{
    private readonly MessageReader _reader;

    /// <summary>Makes a reworder that checks its own sentences with the given reader.</summary>
    public Reworder(MessageReader reader) => _reader = reader;

    /// <summary>Offers rewordings of the main sentence of a message.</summary>
    /// <param name="reading">The message as it was read.</param>
    /// <param name="answer">The author's answer to "could the answer be no?".</param>
    public RewordingOffer Reword(MessageReading reading, AuthorAnswer answer = AuthorAnswer.Unknown)
    {
        _ = _reader;
        _ = reading;
        _ = answer;
        return RewordingOffer.Nothing;
    }
}
