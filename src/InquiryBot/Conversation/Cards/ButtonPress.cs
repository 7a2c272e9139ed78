using Microsoft.Bot.Schema;

namespace InquiryBot.Conversation.Cards;

/// <summary>What came back with a pressed button.</summary>
/// <param name="About">What it is about, or empty.</param>
/// <param name="Carried">The words it carried, or empty.</param>
internal sealed record ButtonPress(string About, string Carried)
{
    private const char Separator = '\n';

    // The value is anybody's to write: nothing longer than a long rewording is taken.
    private const int Longest = 4000;

    /// <summary>Typed words: there was no button.</summary>
    public static ButtonPress None { get; } = new("", "");

    /// <summary>The remark it is about, when it is about one.</summary>
    public Guid? Remark => Guid.TryParseExact(About, "N", out var id) ? id : null;

    /// <summary>The press behind an activity; <see cref="None"/> when the words were typed.</summary>
    public static ButtonPress Of(IActivity activity)
    {
        if ((activity as Activity)?.Value is not string { Length: > 0 and <= Longest } value || value.IndexOf(Separator) is not (>= 0 and var end))
            return None;
        return new ButtonPress(value[..end], value[(end + 1)..]);
    }

    /// <summary>The value of the button. It may hold words, so it is for the wire only.</summary>
    public override string ToString() => $"{About}{Separator}{Carried}";
}
