using Microsoft.Bot.Schema;

namespace InquiryBot.Conversation.Cards;

/// <summary>A button. What stands on it is a command that can be typed as well, so that nothing needs buttons.</summary>
/// <param name="Label">What stands on it and what pressing it says.</param>
/// <param name="About">What it is about: the id of a remark or the pseudonym of a channel; empty for nothing in particular.</param>
/// <param name="Carried">
/// Words that the button carries there and back, such as the rewording it offers, so that the bot need not keep them.
/// </param>
internal sealed record CardButton(string Label, string About = "", string Carried = "")
{
    /// <summary>A button about nothing in particular.</summary>
    public static implicit operator CardButton(string label) => new(label);

    /// <summary>The button as the Bot Framework knows it.</summary>
    public CardAction ToAction() => new()
    {
        Type = ActionTypes.MessageBack,
        Title = Label,
        DisplayText = Label,
        Text = Label,
        Value = new ButtonPress(About, Carried).ToString(),
    };
}
