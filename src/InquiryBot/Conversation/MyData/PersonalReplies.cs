using System.Text;
using InquiryBot.Nudging;
using InquiryBot.Privacy;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace InquiryBot.Conversation.MyData;

/// <summary>"My data", "export" and "delete" in a private chat, in words or by a button.</summary>
internal sealed class PersonalReplies(PersonalRecords records, PersonalLinks links, Forgetting forgetting, WorkingClock clock, PageAddress page)
{
    /// <summary>What the file is called.</summary>
    public const string FileName = "inquirybot-my-data.json";

    // A message of Teams holds about 28 KB, and escaping may make two characters of one.
    private const int LongestPart = 10_000;

    /// <summary>Whether a command is about the person's own data.</summary>
    public static bool Knows(BotCommandName command) => command is BotCommandName.MyData or BotCommandName.Export or BotCommandName.DeleteMyData;

    /// <summary>Carries out such a command.</summary>
    /// <returns>What to say.</returns>
    public async Task<IReadOnlyList<Activity>> ReplyAsync(BotCommandName command, Listener listener, IActivity asked, CancellationToken cancellationToken) => command switch
    {
        BotCommandName.Export => await ExportAsync(listener, asked, cancellationToken),
        BotCommandName.DeleteMyData => await DeleteAsync(listener, cancellationToken),
        _ => await ShowAsync(listener, asked, cancellationToken),
    };

    private async Task<IReadOnlyList<Activity>> ShowAsync(Listener listener, IActivity asked, CancellationToken cancellationToken)
    {
        var texts = listener.Texts;
        if (await records.ShowAsync(listener.Pseudonym, cancellationToken) is not { } kept)
            return [MessageFactory.Text(texts["data.none"])];
        var summary = SummaryOf(kept, texts);
        if (Whereabouts.IsAtThisMachine(asked))
            summary = $"{summary}\n{texts.Format("data.page", LinkOf(listener))}";
        return [Saying.WithButtons(summary, [texts["data.button.export"], texts["data.button.delete"]])];
    }

    private async Task<IReadOnlyList<Activity>> ExportAsync(Listener listener, IActivity asked, CancellationToken cancellationToken)
    {
        var export = await records.ExportAsync(listener.Pseudonym, cancellationToken);
        if (export.Tables.Count == 0)
            return [MessageFactory.Text(listener.Texts["data.none"])];
        var json = export.ToJson(listener.Texts["data.about-file"]);
        return Whereabouts.IsAtThisMachine(asked) ? [AsFile(json, listener.Texts)] : AsText(json, listener.Texts);
    }

    private async Task<IReadOnlyList<Activity>> DeleteAsync(Listener listener, CancellationToken cancellationToken)
    {
        await forgetting.ForgetAsync(listener.Pseudonym, cancellationToken);
        return [MessageFactory.Text(listener.Texts["data.deleted"])];
    }

    private string SummaryOf(KeptAboutMe kept, BotTexts texts)
    {
        var on = texts[kept.Consent.State == ConsentState.Yes ? "common.yes" : "common.no"];
        var language = kept.Consent.Language == Language.Text.MessageLanguage.Other ? texts["data.no-language"] : texts[$"language.{kept.Consent.Language}"];
        object paused = kept.Consent.IsPaused(clock.Now) ? clock.At(kept.Consent.PausedUntil!.Value) : texts["data.not-paused"];
        return texts.Format("data.summary", on, language, paused, (int)kept.Retention.TotalDays, kept.Nudges, kept.WrongCalls);
    }

    private string LinkOf(Listener listener)
    {
        var address = page.Of("/me", listener.Language);
        return $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}link={links.Make(listener.Pseudonym)}";
    }

    private static Activity AsFile(byte[] json, BotTexts texts)
    {
        var activity = MessageFactory.Text(texts["data.file"]);
        activity.Attachments = [new Attachment { ContentType = "application/json", Name = FileName, ContentUrl = $"data:application/json;base64,{Convert.ToBase64String(json)}" }];
        return activity;
    }

    // A bot cannot hand a file to somebody in Teams without storing it in their cloud first; words to copy stay between the two.
    private static List<Activity> AsText(byte[] json, BotTexts texts)
    {
        var parts = new List<Activity> { MessageFactory.Text(texts.Format("data.text", FileName)) };
        var part = new StringBuilder();
        foreach (var line in Encoding.UTF8.GetString(json).Split('\n'))
        {
            if (part.Length > 0 && part.Length + line.Length > LongestPart)
                Close();
            part.Append(line).Append('\n');
        }

        Close();
        return parts;

        void Close()
        {
            var block = $"```json\n{part}```";
            parts.Add(MessageFactory.Text(block));
            part.Clear();
        }
    }
}
