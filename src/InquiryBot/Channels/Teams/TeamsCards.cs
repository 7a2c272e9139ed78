using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;

namespace InquiryBot.Channels.Teams;

/// <summary>
/// Draws what the bot says with buttons as hero cards: Teams shows suggested actions in a personal chat only, and at most three. The words go into the
/// card, because Teams splits a text beside a card into two messages and gives back no id. They are escaped, for a card's text is HTML.
/// </summary>
internal static partial class TeamsCards
{
    /// <summary>The channel of Microsoft Teams.</summary>
    public const string Channel = "msteams";

    // More buttons than these are not shown on one card.
    private const int MostButtons = 6;

    /// <summary>Draws an activity that has buttons; leaves any other as it is.</summary>
    public static void Draw(Activity activity)
    {
        if (activity is not { ChannelId: Channel, SuggestedActions.Actions: { Count: > 0 } buttons })
            return;
        var cards = buttons.Chunk(MostButtons).Select((some, index) => new HeroCard(text: index == 0 ? Html(activity.Text ?? "") : null, buttons: some));
        activity.Attachments = [.. activity.Attachments ?? [], .. cards.Select(card => new Attachment(HeroCard.ContentType, content: card))];
        activity.Text = null;
        activity.SuggestedActions = null;
    }

    private static string Html(string text) =>
        Emphasis().Replace(WebUtility.HtmlEncode(text), "<b>$1</b>").Replace("\n", "<br>", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<![\w*])\*(\S(?:[^*\n]{0,60}\S)?)\*(?![\w*])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Emphasis();
}
