using System.Globalization;
using System.Text;
using InquiryBot.Language.Text;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace InquiryBot.Conversation.Prompts;

/// <summary>Shows choices: numbered in the text, where every channel and screen reader finds them, and as buttons where a channel has them.</summary>
internal static class ChoiceList
{
    private const int MostInline = 3;
    private const int LongestInline = 20;

    public static void AddTo(Activity question, IList<Choice> choices, ListStyle? style, MessageLanguage language)
    {
        var labels = choices.Select(LabelOf).ToList();
        question.Text += (style ?? ListStyle.Auto) switch
        {
            ListStyle.None or ListStyle.SuggestedAction or ListStyle.HeroCard => string.Empty,
            ListStyle.Inline => Inline(labels, language),
            ListStyle.List => Numbered(labels),
            _ => FitsInline(labels) ? Inline(labels, language) : Numbered(labels),
        };
        if (style is not (ListStyle.None or ListStyle.Inline or ListStyle.List))
            question.SuggestedActions = new SuggestedActions { Actions = [.. choices.Select(Button)] };
    }

    /// <summary>The words on the button, else the value itself.</summary>
    public static string LabelOf(Choice choice) => choice.Action?.Title ?? choice.Value;

    private static CardAction Button(Choice choice) => choice.Action ?? new CardAction(ActionTypes.ImBack, choice.Value, value: choice.Value);

    private static bool FitsInline(List<string> labels) => labels.Count <= MostInline && labels.TrueForAll(label => label.Length <= LongestInline);

    private static string Numbered(List<string> labels)
    {
        var list = new StringBuilder();
        for (var index = 0; index < labels.Count; index++)
            list.Append(index == 0 ? "\n\n" : "\n").Append(CultureInfo.InvariantCulture, $"{index + 1}. {labels[index]}");
        return list.ToString();
    }

    private static string Inline(List<string> labels, MessageLanguage language)
    {
        var numbered = labels.Select((label, index) => string.Create(CultureInfo.InvariantCulture, $"({index + 1}) {label}")).ToList();
        var or = BotTexts.For(language)["prompts.or"];
        return numbered.Count switch
        {
            0 => string.Empty,
            1 => $" {numbered[0]}",
            _ => $" {string.Join(", ", numbered.SkipLast(1))} {or} {numbered[^1]}",
        };
    }
}
