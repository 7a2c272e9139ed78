using System.Text.Json;

namespace InquiryBot.Channels.Teams.Json;

/// <summary>Valid JSON, but not an activity: the sentence says which member, and what it takes. Never what it held.</summary>
internal sealed class WrongShapeException(string sentence) : JsonException(sentence)
{
    public static WrongShapeException Of(string name, string takes) => new($"The member '{name}' must be {takes}.");
}
