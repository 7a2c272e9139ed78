using System.Globalization;
using InquiryBot.Retrospectives.Cards;
using InquiryBot.Retrospectives.Decisions;
using InquiryBot.Retrospectives.Board;

namespace InquiryBot.Channels.Web.Boards;

/// <summary>A form of the board as it came back. What is missing or no such thing is read as nothing, and the session then says what it takes.</summary>
internal sealed class FilledForm(IFormCollection fields)
{
    // Nothing on a board is counted in numbers below zero, so this is off every scale.
    private const int NoNumber = -1;

    /// <summary>What it does.</summary>
    public string Act => Field("do") ?? "";

    /// <summary>What it does it to; null for nothing in particular.</summary>
    public string? Target => Field("target");

    /// <summary>The same; empty for nothing in particular.</summary>
    public string At => Target ?? "";

    /// <summary>The words; empty for none.</summary>
    public string Text => Field("text") ?? "";

    /// <summary>Words to put into the box in the place of those that stand there; null for none.</summary>
    public string? Instead => Field("instead");

    /// <summary>The number.</summary>
    public int Number => NumberOrNull ?? NoNumber;

    /// <summary>The number, or null.</summary>
    public int? NumberOrNull => int.TryParse(Field("value"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The day, or null.</summary>
    public DateOnly? Day => DateOnly.TryParseExact(Field("text"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The groups that were ticked.</summary>
    public IReadOnlyList<string> Groups => [.. fields["group"].OfType<string>()];

    /// <summary>The part of an action, or null.</summary>
    public ActionPart? Part => Choice<ActionPart>();

    /// <summary>What became of an action, or null.</summary>
    public ActionReview? Review => Choice<ActionReview>();

    /// <summary>What the facilitator does, or null.</summary>
    public FacilitatorMove? Move => Choice<FacilitatorMove>();

    /// <summary>The card.</summary>
    public CardDraft Card => new(At, Text, Field("signed") == "true", Field("insists") == "true");

    /// <summary>A field; null when there is none.</summary>
    public string? Field(string name) => fields.TryGetValue(name, out var value) && value.Count > 0 ? value[0] : null;

    private T? Choice<T>()
        where T : struct, Enum => Enum.TryParse<T>(Field("value"), out var choice) && Enum.IsDefined(choice) ? choice : null;
}
