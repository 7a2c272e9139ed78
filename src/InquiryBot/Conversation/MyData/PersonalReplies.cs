using System.Text;
using InquiryBot.Conversation.Cards;
using InquiryBot.Conversation.Settings;
using InquiryBot.Language.Text;
using InquiryBot.Nudging;
using InquiryBot.Privacy;
using Microsoft.Bot.Schema;

namespace InquiryBot.Conversation.MyData;

/// <summary>"My data", "export" and "delete", in words or by a button. Said in a channel, they are answered to the one who said it, privately.</summary>
internal sealed class PersonalReplies(
    PersonalRecords records, PersonalLinks links, Forgetting forgetting, PreferenceStore preferences, PreferenceReplies wishes, WorkingClock clock, PageAddress page)
{
    /// <summary>What the file is called.</summary>
    public const string FileName = "inquirybot-my-data.json";

    // A message of Teams holds about 28 KB, and escaping may make two characters of one.
    private const int LongestPart = 10_000;

    /// <summary>Whether a command is one of these.</summary>
    public static bool Answers(BotCommandName name) => name is BotCommandName.MyData or BotCommandName.Export or BotCommandName.DeleteMyData;

    /// <summary>Carries out a command.</summary>
    /// <returns>What to say, in order.</returns>
    public async Task<IReadOnlyList<Card>> ReplyAsync(Request request, CancellationToken cancellationToken) => request.Command.Name switch
    {
        BotCommandName.Export => await ExportAsync(request, cancellationToken),
        BotCommandName.DeleteMyData => [await DeleteAsync(request, cancellationToken)],
        _ => [await ShowAsync(request, cancellationToken)],
    };

    private async Task<Card> ShowAsync(Request request, CancellationToken cancellationToken)
    {
        var texts = request.Texts;
        if (await records.ShowAsync(request.Person, cancellationToken) is not { } kept)
            return new Card(texts["data.none"]);
        var wanted = await preferences.OfAsync(request.Person, cancellationToken);
        var lines = new List<string> { SummaryOf(kept, wanted, texts) };
        if (wanted != NudgePreferences.Default)
            lines.Add(wishes.Describe(wanted, texts));
        lines.Add(texts["data.no-words"]);
        if (request.IsAtThisMachine)
            lines.Add(texts.Format("data.page", LinkOf(request.Listener)));
        return new Card(string.Join('\n', lines), texts["button.export"], texts["button.delete-my-data"]);
    }

    private async Task<IReadOnlyList<Card>> ExportAsync(Request request, CancellationToken cancellationToken)
    {
        var export = await records.ExportAsync(request.Person, cancellationToken);
        if (export.Tables.Count == 0)
            return [new Card(request.Texts["data.none"])];
        var json = export.ToJson(request.Texts["data.about-file"]);
        return request.IsAtThisMachine ? [AsFile(json, request.Texts)] : AsText(json, request.Texts);
    }

    private async Task<Card> DeleteAsync(Request request, CancellationToken cancellationToken)
    {
        await forgetting.ForgetAsync(request.Person, cancellationToken);
        return new Card(request.Texts["data.deleted"]);
    }

    private string SummaryOf(KeptAboutMe kept, NudgePreferences wanted, BotTexts texts)
    {
        var on = texts[kept.Consent.State == ConsentState.Yes ? "common.yes" : "common.no"];
        var language = kept.Consent.Language == MessageLanguage.Other ? texts["data.no-language"] : texts[$"language.{kept.Consent.Language}"];
        object paused = kept.Consent.IsPaused(clock.Now) ? clock.ZoneOf(wanted).At(kept.Consent.PausedUntil!.Value) : texts["data.not-paused"];
        return texts.Format("data.summary", on, language, paused, (int)kept.Retention.TotalDays, kept.Nudges, kept.WrongCalls);
    }

    private string LinkOf(Listener listener)
    {
        var address = page.Of("/me", listener.Language);
        return $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}link={links.Make(listener.Pseudonym)}";
    }

    private static Card AsFile(byte[] json, BotTexts texts) => new(texts["data.file"])
    {
        File = new Attachment { ContentType = "application/json", Name = FileName, ContentUrl = $"data:application/json;base64,{Convert.ToBase64String(json)}" },
    };

    // A bot cannot hand a file to somebody in Teams without storing it in their cloud first; words to copy stay between the two.
    private static List<Card> AsText(byte[] json, BotTexts texts)
    {
        var parts = new List<Card> { new(texts.Format("data.text", FileName)) };
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
            parts.Add(new Card($"```json\n{part}```"));
            part.Clear();
        }
    }
}
