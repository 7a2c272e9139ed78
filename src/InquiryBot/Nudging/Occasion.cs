using InquiryBot.Language;

namespace InquiryBot.Nudging;

/// <summary>When and where a message was said, as far as the policy needs to know.</summary>
/// <param name="SaidAt">When the message was said, in the time zone of the working day.</param>
/// <param name="Now">What time it is now, in the same time zone.</param>
/// <param name="Context">The channel and whether an incident runs.</param>
internal sealed record Occasion(DateTimeOffset SaidAt, DateTimeOffset Now, MessageContext Context);
