namespace InquiryBot.Channels;

/// <summary>A platform gave no answer at all. The text names the platform and the reason, never the address: that holds ids of conversations.</summary>
internal sealed class OutgoingCallException(string platform, Exception inner) : Exception($"{platform} gave no answer ({inner.GetType().Name}).", inner);
