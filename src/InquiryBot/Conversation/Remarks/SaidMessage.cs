using InquiryBot.Language;
using InquiryBot.Nudging;

namespace InquiryBot.Conversation.Remarks;

/// <summary>A message that somebody may be told something about.</summary>
/// <param name="Message">The message.</param>
/// <param name="Reading">How it was read.</param>
/// <param name="Occasion">When and where it was said.</param>
/// <param name="Author">Its author's pseudonym.</param>
internal sealed record SaidMessage(ChatMessage Message, MessageReading Reading, Occasion Occasion, string Author)
{
    /// <summary>Never the words.</summary>
    public override string ToString() => Message.ToString();
}
