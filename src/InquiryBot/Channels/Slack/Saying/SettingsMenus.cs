using System.Text.Json.Nodes;
using InquiryBot.Conversation;
using InquiryBot.Conversation.Settings;
using InquiryBot.Language.Text;
using InquiryBot.Nudging;
using Microsoft.Bot.Schema;

namespace InquiryBot.Channels.Slack.Saying;

/// <summary>A person's settings on the Home tab: one line each with a menu that shows what holds and changes it there. What is typed, such as hours, has the dialog.</summary>
internal static class SettingsMenus
{
    private static readonly string[] Topics = ["sensitivity", "arrival", "appreciation", "language"];

    /// <summary>The lines.</summary>
    public static IEnumerable<JsonObject> Draw(Listener listener, NudgePreferences wanted) =>
        Topics.Select(SettingsTopic.Named).Select(topic => Line(topic, CurrentOf(topic.Id, listener, wanted), listener.Texts));

    private static string CurrentOf(string topic, Listener listener, NudgePreferences wanted) => topic switch
    {
        "sensitivity" => wanted.Sensitivity switch { Sensitivity.Low => "button.sensitivity-low", Sensitivity.High => "button.sensitivity-high", _ => "button.sensitivity-normal" },
        "arrival" => wanted.Arrival == Arrival.Digest ? "button.digest" : "button.at-once",
        "appreciation" => wanted.Appreciates ? "button.appreciation-on" : "button.appreciation-off",
        _ => listener.Language == MessageLanguage.Dutch ? "button.dutch" : "button.english",
    };

    private static JsonObject Line(SettingsTopic topic, string current, BotTexts texts) => new()
    {
        ["type"] = "section",
        ["block_id"] = $"setting-{topic.Id}",
        ["text"] = new JsonObject { ["type"] = "mrkdwn", ["text"] = Escaping.Escape(texts[$"settings.topic-{topic.Id}"]), ["verbatim"] = true },
        ["accessory"] = new JsonObject
        {
            ["type"] = "static_select",
            ["action_id"] = $"set-{topic.Id}",
            ["options"] = new JsonArray([.. topic.Buttons.Select(button => Option(texts[button]))]),
            ["initial_option"] = Option(texts[current]),
        },
    };

    // What is chosen says the same words as its button in the chat.
    private static JsonObject Option(string label) => new()
    {
        ["text"] = new JsonObject { ["type"] = "plain_text", ["text"] = label, ["emoji"] = false },
        ["value"] = BlockButtons.ValueOf(new CardAction(ActionTypes.ImBack, label, value: label)),
    };
}
