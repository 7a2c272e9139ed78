using System.Text.RegularExpressions;
using InquiryBot.Conversation.Cards;
using InquiryBot.Conversation.Settings;
using InquiryBot.Language.Text;
using InquiryBot.Nudging;
using InquiryBot.Privacy;

namespace InquiryBot.Conversation.MyData;

/// <summary>Where the page shows people how the bot works for them and takes the words that change it: the same words as in a chat.</summary>
internal sealed partial class SettingsDesk(
    PersonalLinks links, ConsentStore consents, PreferenceStore preferences, PreferenceReplies wishes, CommandReplies commands, NudgingOptions options, WorkingClock clock)
{
    /// <summary>How the bot works for somebody, one thing a line; null when the link is none or too old.</summary>
    public async Task<IReadOnlyList<string>?> OpenAsync(string? link, MessageLanguage language, CancellationToken cancellationToken)
    {
        if (links.Read(link) is not { } person)
            return null;
        var texts = BotTexts.For(language);
        var (consent, wanted) = (await consents.OfAsync(person, cancellationToken), await preferences.OfAsync(person, cancellationToken));
        var lines = new List<string> { texts.Format("my-data.settings.line", texts["my-data.people.consent"], texts[$"my-data.consent.{consent.State}"]) };
        if (consent.IsPaused(clock.Now))
            lines.Add(texts.Format("my-data.settings.line", texts["my-data.people.paused_until"], texts.Format("my-data.moment", clock.ZoneOf(wanted).At(consent.PausedUntil!.Value))));
        lines.AddRange(wishes.Describe(wanted, texts).Split('\n').Skip(1).Select(line => line.TrimStart('-', ' ')));
        return lines;
    }

    /// <summary>Does what somebody says.</summary>
    /// <param name="link">The link they came with.</param>
    /// <param name="said">Their words, or what stands on the button they pressed.</param>
    /// <param name="language">The language of the page.</param>
    /// <param name="cancellationToken">Stops before anything is changed.</param>
    /// <returns>What came of it; null when the link is none or too old.</returns>
    public async Task<DeskAnswer?> SayAsync(string? link, string said, MessageLanguage language, CancellationToken cancellationToken)
    {
        if (links.Read(link) is not { } person)
            return null;
        var texts = BotTexts.For(language);
        if (Commands.Find(said) is not { } command)
            return new DeskAnswer(texts["my-data.settings.unknown"]);
        if (command.Name == BotCommandName.Start)
            return await AskAsync(person, texts, cancellationToken);

        var listener = new Listener(person, await consents.OfAsync(person, cancellationToken), language);
        var cards = await commands.ReplyAsync(new Request(command, listener, ButtonPress.None), cancellationToken);
        return new DeskAnswer(string.Join('\n', cards.Select(card => Emphasis().Replace(card.Text, "“$1”")))) { Command = command.Name };
    }

    /// <summary>Takes the answer to "shall I read along?".</summary>
    /// <returns>What to say; null when the link is none or too old.</returns>
    public async Task<DeskAnswer?> TakeConsentAsync(string? link, bool isYes, MessageLanguage language, CancellationToken cancellationToken)
    {
        if (links.Read(link) is not { } person)
            return null;
        await consents.SetStateAsync(person, isYes ? ConsentState.Yes : ConsentState.No, cancellationToken);
        return new DeskAnswer(Emphasis().Replace(BotTexts.For(language)[isYes ? "consent.yes" : "consent.no"], "“$1”"));
    }

    // Only a yes to the whole question is a yes, on the page as in the chat. "Start" while paused means: go on.
    private async Task<DeskAnswer> AskAsync(string person, BotTexts texts, CancellationToken cancellationToken)
    {
        if ((await consents.OfAsync(person, cancellationToken)).State != ConsentState.Yes)
            return new DeskAnswer(texts.Format("consent.ask", options.NudgesPerPersonPerDay)) { AsksConsent = true };
        await consents.PauseAsync(person, null, cancellationToken);
        return new DeskAnswer(texts["consent.resumed"]);
    }

    // The page has no bold words in what the bot says; quotes do the same.
    [GeneratedRegex(@"\*([^*\n]+)\*")]
    private static partial Regex Emphasis();
}

/// <summary>What the bot says on the page to a change of the settings.</summary>
/// <param name="Text">The words.</param>
public sealed record DeskAnswer(string Text)
{
    /// <summary>Whether it is the question of consent, to be answered yes or no.</summary>
    public bool AsksConsent { get; init; }

    /// <summary>The command that was understood; null when none was.</summary>
    internal BotCommandName? Command { get; init; }

    /// <summary>Never the words.</summary>
    public override string ToString() => "an answer";
}
