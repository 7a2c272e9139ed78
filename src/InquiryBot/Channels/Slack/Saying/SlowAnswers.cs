using System.Text.Json.Nodes;
using InquiryBot.Channels.Slack.Calls;
using InquiryBot.Channels.Slack.Hearing;
using InquiryBot.Conversation;
using InquiryBot.Language.Text;
using Microsoft.Bot.Schema;

namespace InquiryBot.Channels.Slack.Saying;

/// <summary>
/// What somebody who typed a command is told when its answer takes longer than Slack waits. It promises nothing: the command is not queued, and whoever kills the
/// program loses it.
/// </summary>
internal sealed class SlowAnswers(SlackPeople people)
{
    /// <summary>The answer, hidden from everybody else; in both languages when it is not known which one they read.</summary>
    public JsonObject To(SlashCommand command)
    {
        MessageLanguage[] languages = (people.KnownLocaleOf(command.Team, command.User) ?? people.KnownLocaleOf(command.Enterprise ?? "", command.User)) is { } locale
            ? [BotTexts.LanguageOf(locale)]
            : [MessageLanguage.English, MessageLanguage.Dutch];
        var answer = SlackMessage.Draw(new Activity(ActivityTypes.Message) { Text = string.Join('\n', languages.Select(language => BotTexts.For(language)["slack.one-moment"])) });
        answer["response_type"] = "ephemeral";
        return answer;
    }
}
