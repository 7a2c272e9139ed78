using System.Text.Json.Serialization;

namespace InquiryBot.Retrospectives.Decisions;

/// <summary>One of at most three things that people look into.</summary>
internal sealed class Topic
{
    /// <summary>The id of its group of cards.</summary>
    public required string Group { get; init; }

    /// <summary>What people came to think: "we think …, because …, and we don't know …".</summary>
    [JsonInclude]
    public List<string> Insights { get; private set; } = [];
}
