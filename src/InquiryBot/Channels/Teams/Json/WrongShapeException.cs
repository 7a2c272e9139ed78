using System.Text.Json;

namespace InquiryBot.Channels.Teams.Json;

/// <summary>Valid JSON, but not an activity: the sentence says which member, and what it takes. Never what it held.</summary>
internal sealed class WrongShapeException(string member, string takes) : JsonException($"The member '{member}' must be {takes}.")
{
    /// <summary>The member by its path, for example <c>from.id</c>.</summary>
    public string Member { get; } = member;

    public static WrongShapeException Of(string member, string takes) => new(member, takes);

    /// <summary>The same fault seen from one level up.</summary>
    public WrongShapeException Inside(string parent) => new($"{parent}.{Member}", takes);
}
