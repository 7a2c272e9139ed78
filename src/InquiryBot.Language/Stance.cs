namespace InquiryBot.Language;

/// <summary>What a sentence does to the listener, in one word.</summary>
public enum Stance
{
    /// <summary>Neither: reporting, promising, thanking, small favours, requested instructions, quotes, code.</summary>
    Other,

    /// <summary>The speaker already holds the answer and tries to make the listener act or agree, whatever the grammar.</summary>
    Telling,

    /// <summary>The speaker does not have the answer, shows it, and any answer would be useful.</summary>
    Asking,
}
