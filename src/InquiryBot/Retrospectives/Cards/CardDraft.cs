namespace InquiryBot.Retrospectives.Cards;

/// <summary>What somebody wants to put on the wall.</summary>
/// <param name="Prompt">The id of the prompt it answers.</param>
/// <param name="Text">The words.</param>
/// <param name="IsSigned">Whether the author's name is to stand under it; null for as the session does it.</param>
/// <param name="Insists">Whether it is to be posted as it is, after the bot asked.</param>
internal sealed record CardDraft(string Prompt, string Text, bool? IsSigned = null, bool Insists = false)
{
    /// <summary>Never the words.</summary>
    public override string ToString() => "a card";
}
