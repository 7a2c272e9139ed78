using System.Globalization;
using InquiryBot.Conversation;
using InquiryBot.Language;
using InquiryBot.Language.Text;

namespace InquiryBot.Reports.Formats;

/// <summary>The words and figures of a report in one language.</summary>
internal sealed class ReportWords(MessageLanguage language)
{
    private readonly BotTexts _texts = BotTexts.For(language);

    /// <summary>The language's short name, for HTML.</summary>
    public string Code { get; } = language == MessageLanguage.Dutch ? "nl" : "en";

    /// <summary>How the language writes numbers and dates.</summary>
    public CultureInfo Culture { get; } = CultureInfo.GetCultureInfo(language == MessageLanguage.Dutch ? "nl-NL" : "en-GB");

    /// <summary>The text under <c>report.</c> and a key.</summary>
    public string this[string key] => _texts["report." + key];

    /// <summary>The text under a key with its gaps filled in.</summary>
    public string Format(string key, params ReadOnlySpan<object?> values) => _texts.Format("report." + key, values);

    /// <summary>The name of a stance.</summary>
    public string Of(Stance stance) => this["stance." + NameOf(stance)];

    /// <summary>What a kind is called.</summary>
    public string Of(SentenceKind kind) => _texts["kind." + kind.Id()];

    /// <summary>A count.</summary>
    public string Count(long count) => count.ToString("N0", Culture);

    /// <summary>A part of a whole.</summary>
    public string Percent(double share) => string.Create(Culture, $"{share * 100:0}%");

    /// <summary>A length of time.</summary>
    public string Length(TimeSpan time) => time < TimeSpan.FromHours(1)
        ? Format("minutes", Math.Max(1, Math.Round(time.TotalMinutes)))
        : Format("hours", (int)time.TotalHours, time.Minutes);

    /// <summary>What stands above the report: messages, people, when, in which languages.</summary>
    public IEnumerable<(string Name, string Value)> Facts(RoomReport report)
    {
        yield return (this["messages"], Count(report.Stances.Messages));
        yield return (this["sentences"], Count(report.Stances.Sentences));
        if (report.People is { } people)
            yield return (this["people"], Count(people));
        if (report.Length is { } length && length > TimeSpan.Zero)
            yield return (this["length"], Length(length));
        if (report is { From: { } from, To: { } to })
            yield return (this["period"], Period(from, to));
        yield return (this["languages"], string.Join(", ", report.Languages.OrderByDescending(pair => pair.Value)
            .Select(pair => $"{this["language." + NameOf(pair.Key)]} {Percent(Share.Of(pair.Value, report.Stances.Messages))}")));
    }

    /// <summary>How to read it, and what it is not.</summary>
    public IEnumerable<string> Notes(RoomReport report)
    {
        yield return this["notes.no-score"];
        yield return this["notes.room"];
        if (report.People < TurnBalance.FewestPeople)
            yield return this["notes.small"];
        if (report.Languages.ContainsKey(MessageLanguage.Other))
            yield return this["notes.languages"];
        yield return this["notes.mistakes"];
    }

    /// <summary>The contract's name of a stance.</summary>
    public static string NameOf(Stance stance) => stance switch
    {
        Stance.Telling => "telling",
        Stance.Asking => "asking",
        _ => "other",
    };

    /// <summary>The contract's name of a language.</summary>
    public static string NameOf(MessageLanguage language) => language switch
    {
        MessageLanguage.English => "en",
        MessageLanguage.Dutch => "nl",
        MessageLanguage.Mixed => "mixed",
        _ => "other",
    };

    private string Period(DateTimeOffset from, DateTimeOffset to)
    {
        var (first, last) = (from.ToString("d MMMM yyyy", Culture), to.ToString("d MMMM yyyy", Culture));
        return first == last ? first : $"{first} – {last}";
    }
}
