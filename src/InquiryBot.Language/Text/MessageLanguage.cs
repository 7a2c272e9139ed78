namespace InquiryBot.Language.Text;

/// <summary>The language of a message or a sentence. Anything but English and Dutch is read as neither, never guessed.</summary>
public enum MessageLanguage
{
    /// <summary>Another language, or too little text to tell: read as <see cref="Stance.Other"/> and left alone.</summary>
    Other,

    /// <summary>English, <c>en</c>.</summary>
    English,

    /// <summary>Dutch, <c>nl</c>, Flemish forms included.</summary>
    Dutch,

    /// <summary>English and Dutch sentences in one message, <c>mixed</c>; each sentence has its own language.</summary>
    Mixed,
}
