using System.Text.Json.Serialization;

namespace InquiryBot.Retrospectives.Cards;

/// <summary>How a text for the wall reads.</summary>
/// <param name="Concern">What its author is asked; null for nothing.</param>
/// <param name="Rewordings">What it could say instead.</param>
/// <param name="IsEvent">Whether it tells of something that happened.</param>
/// <param name="Tone">How much of it asks and tells.</param>
internal sealed record CardVerdict(CardConcern? Concern, IReadOnlyList<string> Rewordings, bool IsEvent, RoomTone Tone)
{
    /// <summary>Whether it waits for its author's answer.</summary>
    public bool IsHeld => Concern is CardConcern.Person or CardConcern.Insult or CardConcern.Solution or CardConcern.NoQuestion;
}

/// <summary>How many sentences asked, told, or did neither. Of a room, never of a person.</summary>
/// <param name="Asking">How many asked.</param>
/// <param name="Telling">How many told.</param>
/// <param name="Other">How many did neither.</param>
public sealed record RoomTone(int Asking, int Telling, int Other)
{
    /// <summary>Nothing was said.</summary>
    public static RoomTone None { get; } = new(0, 0, 0);

    /// <summary>How many there were.</summary>
    [JsonIgnore]
    public int All => Asking + Telling + Other;

    /// <summary>Both together.</summary>
    public RoomTone Plus(RoomTone more) => new(Asking + more.Asking, Telling + more.Telling, Other + more.Other);
}
