using System.Text.Json;

namespace InquiryBot.Reports.Transcripts;

/// <summary>A line that is JSON, but not a message.</summary>
/// <param name="member">The member that is wrong or missing.</param>
/// <param name="wants">What it should be: the last part of a key under <c>transcript.wants</c>.</param>
internal sealed class JsonMessageException(string member, string wants) : JsonException
{
    /// <summary>The member that is wrong or missing.</summary>
    public string Member { get; } = member;

    /// <summary>What it should be.</summary>
    public string Wants { get; } = wants;
}
