using System.Globalization;
using InquiryBot.Conversation;
using InquiryBot.Conversation.Cards;
using InquiryBot.Conversation.Prompts;
using InquiryBot.Retrospectives.Board;
using InquiryBot.Retrospectives.Formats;
using InquiryBot.Retrospectives.Sessions;

namespace InquiryBot.Retrospectives.Talk.Steps;

/// <summary>The facilitator prepares: what for, how long, in which form, with names or without. One question at a time, each with a button to pass where it can be passed.</summary>
internal sealed class PreparingTalk(RetrospectiveRoom room, RetrospectiveContent content) : IStepTalk
{
    private const string Purpose = "purpose";
    private const string Length = "length";
    private const string Format = "format";
    private const string Names = "names";
    private const string Period = "period";
    private const string Audience = "audience";

    // What is asked, in order.
    private static readonly string[] Order = [Purpose, Length, Format, Names, Period, Audience];

    /// <inheritdoc/>
    public IReadOnlyList<RetrospectiveStep> Steps { get; } = [RetrospectiveStep.Preparing];

    /// <summary>The first thing the facilitator is asked.</summary>
    public Card Begin(TalkTurn turn) => Ask(turn, Order[0]);

    /// <inheritdoc/>
    public async Task<Card?> TakeAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        if (!turn.Seat.IsFacilitator || turn.State.Expecting.Length == 0)
            return null;
        var asked = turn.State.Expecting;
        if (asked is Period or Audience && RetroWords.Find(turn.Said, RetroWord.Pass, RetroWord.None) is not null)
            return Following(turn, asked);
        return TakeAsync(turn, asked, cancellationToken) is { } taking
            ? turn.WhyNot(await taking) ?? Following(turn, asked)
            : Ask(turn, asked, "retro.not-understood");
    }

    private Task<Outcome>? TakeAsync(TalkTurn turn, string asked, CancellationToken cancellationToken) => asked switch
    {
        Purpose => room.SayPurposeAsync(turn.Visit, turn.Said, cancellationToken),
        Length => MinutesIn(turn.Said) is { } minutes ? room.SayLengthAsync(turn.Visit, minutes, cancellationToken) : null,
        Format => FormatIn(turn) is { } format ? room.ChooseFormatAsync(turn.Visit, format, cancellationToken) : null,
        Names => AreNamed(turn) is { } named ? room.SignCardsAsync(turn.Visit, named, cancellationToken) : null,
        Period => room.SayPeriodAsync(turn.Visit, turn.Said, cancellationToken),
        _ => room.SayAudienceAsync(turn.Visit, turn.Said, cancellationToken),
    };

    // Null at the end: then the step says that all is ready.
    private Card? Following(TalkTurn turn, string asked)
    {
        var next = Array.IndexOf(Order, asked) + 1;
        turn.State.Expecting = "";
        return next < Order.Length ? Ask(turn, Order[next]) : null;
    }

    private Card Ask(TalkTurn turn, string what, string? lead = null)
    {
        turn.State.Expecting = what;
        var texts = turn.Texts;
        var question = what == Format
            ? $"{texts["retro.prepare.format"]}\n{string.Join('\n', content.Formats.Select((format, index) => $"{index + 1}. {format.Title.In(turn.Language)}: {format.GoodFor.In(turn.Language)}"))}"
            : texts[$"retro.prepare.{what}"];
        IReadOnlyList<CardButton> buttons = what switch
        {
            Length => [.. SessionPlan.Lengths.Select(minutes => new CardButton(texts.Format("retro.minutes", minutes)))],
            Format => [.. content.Formats.Take(3).Select(format => new CardButton(format.Title.In(turn.Language)))],
            Names => [texts["retro.anonymous"], texts["retro.with-names"]],
            Purpose => [],
            _ => [OutcomeWording.Button(RetroWord.Pass, texts)],
        };
        return new Card(lead is null ? question : $"{texts[lead]}\n{question}", buttons);
    }

    // "60", "an hour", "anderhalf uur", "30 minuten"
    private static int? MinutesIn(string said)
    {
        var digits = string.Concat(said.SkipWhile(character => !char.IsAsciiDigit(character)).TakeWhile(char.IsAsciiDigit));
        if (digits.Length is > 0 and < 4)
            return int.Parse(digits, CultureInfo.InvariantCulture) is var number && IsHours(said) && number < 5 ? number * 60 : number;
        foreach (var minutes in SessionPlan.Lengths)
        {
            if (Array.Exists(WordsFor(minutes), phrase => Commands.Plain(said).Contains(phrase, StringComparison.Ordinal)))
                return minutes;
        }

        return null;
    }

    private static bool IsHours(string said) => Commands.Plain(said).Split(' ').Any(word => word is "uur" or "hour" or "hours" or "h" or "u");

    private static string[] WordsFor(int minutes) =>
        [.. ((BotTexts[])[BotTexts.English, BotTexts.Dutch]).SelectMany(texts => texts[$"retro.length-words.{minutes}"].Split('|'))];

    private string? FormatIn(TalkTurn turn)
    {
        if (turn.Number is { } number)
            return number >= 1 && number <= content.Formats.Count ? content.Formats[number - 1].Id : null;
        var said = Commands.Plain(turn.Said);
        return content.Formats.FirstOrDefault(format => format.Id == turn.Said.Trim()
            || Titles(format).Any(title => title == said || (title.Length > 4 && EditDistance.Between(said, title, 2) <= 2)))?.Id;
    }

    private static IEnumerable<string> Titles(RetrospectiveFormat format) => [Commands.Plain(format.Title.English), Commands.Plain(format.Title.Dutch)];

    private static bool? AreNamed(TalkTurn turn)
    {
        var said = AnswerWords.Of(turn.Said);
        var (no, yes) = (WordsOf("retro.words.anonymous"), WordsOf("retro.words.named"));
        return said.Any(no.Contains) ? false : said.Any(yes.Contains) ? true : turn.Number switch { 1 => false, 2 => true, _ => null };
    }

    private static HashSet<string> WordsOf(string key) => [.. ((BotTexts[])[BotTexts.English, BotTexts.Dutch]).SelectMany(texts => texts[key].Split('|'))];
}
