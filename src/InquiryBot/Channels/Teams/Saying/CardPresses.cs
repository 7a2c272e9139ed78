using System.Text.Json.Nodes;
using InquiryBot.Channels.Teams.Hearing;
using InquiryBot.Conversation;
using Microsoft.Bot.Schema;

namespace InquiryBot.Channels.Teams.Saying;

/// <summary>
/// Buttons as actions of a card. Alone with the bot, a press says its words in the chat, as if they were typed. In a channel it must stay unseen, so there the press
/// is an action that Teams carries to the bot and answers by changing the card for that one person.
/// </summary>
internal static class CardPresses
{
    /// <summary>The verb of a press that stays unseen.</summary>
    public const string Verb = "press";

    /// <summary>The list of sentences to use.</summary>
    public const string Sentences = "sentence";

    /// <summary>A button as an action.</summary>
    public static JsonObject Action(CardAction button, bool isUnseen)
    {
        var (says, carries) = (Says(button), Carries(button));
        if (isUnseen)
            return Execute(button.Title, Data(says, carries));
        var data = Data(says, carries);
        data["msteams"] = new JsonObject { ["type"] = "messageBack", ["text"] = says, ["displayText"] = button.DisplayText ?? button.Title, ["value"] = Data(says, carries) };
        return new JsonObject { ["type"] = "Action.Submit", ["title"] = button.Title, ["data"] = data };
    }

    /// <summary>One action for what is picked from a list.</summary>
    public static JsonObject Pick(CardAction first, string title, bool isUnseen)
    {
        var data = Data(Says(first), $"{Carries(first).Split('\n')[0]}\n");
        data[Heard.Picks] = Sentences;
        return isUnseen ? Execute(title, data) : new JsonObject { ["type"] = "Action.Submit", ["title"] = title, ["data"] = data };
    }

    /// <summary>The sentence that a button offers to use, or null when it does something else.</summary>
    public static string? Offered(CardAction button) =>
        Commands.Find(Says(button)) is { Name: BotCommandName.Use } && Carries(button).Split('\n', 2) is [_, { Length: > 0 } sentence] ? sentence : null;

    private static string Says(CardAction button) => button.Type == ActionTypes.MessageBack ? button.Text : button.Value?.ToString() ?? button.Title;

    private static string Carries(CardAction button) => button.Type == ActionTypes.MessageBack ? button.Value?.ToString() ?? "" : "";

    private static JsonObject Execute(string title, JsonObject data) => new() { ["type"] = "Action.Execute", ["title"] = title, ["verb"] = Verb, ["data"] = data };

    private static JsonObject Data(string says, string carries) => new() { [Heard.Says] = says, [Heard.Carries] = carries };
}
