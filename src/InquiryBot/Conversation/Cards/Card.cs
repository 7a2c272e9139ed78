using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace InquiryBot.Conversation.Cards;

/// <summary>Something the bot says with buttons under it, on whatever surface. A channel draws it as its own kind of card.</summary>
/// <param name="Text">The words.</param>
/// <param name="Buttons">The buttons, the likeliest first.</param>
internal sealed record Card(string Text, params IReadOnlyList<CardButton> Buttons)
{
    /// <summary>Whether the words are to be shown as they are, without any markup: what somebody will copy.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Whether it holds sentences that the bot made, and says so where the platform has a mark for it.</summary>
    public bool IsGenerated { get; init; }

    /// <summary>A file that comes with it, where files can be handed over; null for none.</summary>
    public Attachment? File { get; init; }

    /// <summary>The card as the Bot Framework knows it: a text with suggested actions.</summary>
    public Activity ToActivity()
    {
        var activity = MessageFactory.Text(Text);
        if (IsPlain)
            activity.TextFormat = TextFormatTypes.Plain;
        if (IsGenerated)
            activity.Entities = [GeneratedMark.Make()];
        if (File is not null)
            activity.Attachments = [File];
        if (Buttons.Count > 0)
            activity.SuggestedActions = new SuggestedActions { Actions = [.. Buttons.Select(button => button.ToAction())] };
        return activity;
    }

    /// <summary>Never the words.</summary>
    public override string ToString() => $"a card with {Buttons.Count} buttons";
}
