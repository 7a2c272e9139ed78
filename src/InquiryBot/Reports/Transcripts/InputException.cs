namespace InquiryBot.Reports.Transcripts;

/// <summary>Input that cannot be read. The message is one sentence for the person at the keyboard.</summary>
internal sealed class InputException(string message, Exception? inner = null) : Exception(message, inner);
