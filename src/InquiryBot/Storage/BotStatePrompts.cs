using System.Text.Json;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace InquiryBot.Storage;

/// <summary>
/// A question the bot asked, with its choices. The texts are the bot's own. Sending a prompt stamps it with who and where;
/// those members stay out, for the next sending stamps them anew.
/// </summary>
internal static class BotStatePrompts
{
    public static void Write(BotStateJson json, Utf8JsonWriter writer, PromptOptions options)
    {
        writer.WriteStartObject();
        writer.WriteIfAny("prompt", options.Prompt, prompt => WriteQuestion(json, writer, prompt));
        writer.WriteIfAny("retry", options.RetryPrompt, prompt => WriteQuestion(json, writer, prompt));
        writer.WriteItemsIfAny("choices", options.Choices, choice => WriteChoice(json, writer, choice));
        if (options.Style is { } style)
            writer.WriteNumber("style", (int)style);
        writer.WriteIfAny("validations", options.Validations, value => json.WriteValue(writer, value, "'validations'"));
        writer.WriteIfAny("language", options.RecognizeLanguage);
        writer.WriteEndObject();
    }

    public static PromptOptions Read(BotStateJson json, JsonElement element) => new()
    {
        Prompt = element.Member("prompt", prompt => ReadQuestion(json, prompt)),
        RetryPrompt = element.Member("retry", prompt => ReadQuestion(json, prompt)),
        Choices = element.Items("choices", choice => ReadChoice(json, choice)),
        Style = element.TryGetProperty("style", out var style) ? (ListStyle)style.GetInt32() : null,
        Validations = element.TryGetProperty("validations", out var value) ? json.ReadValue(value) : null,
        RecognizeLanguage = element.Text("language"),
    };

    public static void WriteChoices(BotStateJson json, Utf8JsonWriter writer, List<Choice> choices)
    {
        writer.WriteStartArray();
        choices.ForEach(choice => WriteChoice(json, writer, choice));
        writer.WriteEndArray();
    }

    public static List<Choice> ReadChoices(BotStateJson json, JsonElement element) => [.. element.EnumerateArray().Select(choice => ReadChoice(json, choice))];

    private static void WriteQuestion(BotStateJson json, Utf8JsonWriter writer, Activity prompt)
    {
        if (prompt.Entities is { Count: > 0 })
            throw new ArgumentException("Bot state cannot keep a prompt with entities, because a mention names a person: add them when the prompt is sent.");
        writer.WriteStartObject();
        writer.WriteIfAny("type", prompt.Type);
        writer.WriteIfAny("text", prompt.Text);
        writer.WriteIfAny("speak", prompt.Speak);
        writer.WriteIfAny("hint", prompt.InputHint);
        writer.WriteIfAny("format", prompt.TextFormat);
        writer.WriteIfAny("layout", prompt.AttachmentLayout);
        writer.WriteItemsIfAny("actions", prompt.SuggestedActions?.Actions, action => BotStateCards.WriteAction(json, writer, action));
        writer.WriteItemsIfAny("attachments", prompt.Attachments, attachment => BotStateCards.WriteAttachment(json, writer, attachment));
        writer.WriteItemsIfAny("entities", prompt.Entities, _ => { });
        writer.WriteEndObject();
    }

    private static Activity ReadQuestion(BotStateJson json, JsonElement element) => new()
    {
        Type = element.Text("type"),
        Text = element.Text("text"),
        Speak = element.Text("speak"),
        InputHint = element.Text("hint"),
        TextFormat = element.Text("format"),
        AttachmentLayout = element.Text("layout"),
        SuggestedActions = element.Items("actions", action => BotStateCards.ReadAction(json, action)) is { } actions ? new SuggestedActions { Actions = actions } : null,
        Attachments = element.Items("attachments", attachment => BotStateCards.ReadAttachment(json, attachment)),
        Entities = element.Items("entities", _ => new Entity()),
    };

    private static void WriteChoice(BotStateJson json, Utf8JsonWriter writer, Choice choice)
    {
        writer.WriteStartObject();
        writer.WriteIfAny("value", choice.Value);
        writer.WriteIfAny("action", choice.Action, action => BotStateCards.WriteAction(json, writer, action));
        writer.WriteItemsIfAny("synonyms", choice.Synonyms, writer.WriteStringValue);
        writer.WriteEndObject();
    }

    private static Choice ReadChoice(BotStateJson json, JsonElement element) => new()
    {
        Value = element.Text("value"),
        Action = element.Member("action", action => BotStateCards.ReadAction(json, action)),
        Synonyms = element.Items("synonyms", synonym => synonym.GetString()!),
    };
}
