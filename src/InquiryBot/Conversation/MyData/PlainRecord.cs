using System.Text.Json;
using InquiryBot.Nudging;
using InquiryBot.Privacy;

namespace InquiryBot.Conversation.MyData;

/// <summary>Says in plain words what is kept about a person: one table of words for each table of the database.</summary>
internal sealed class PlainRecord(WorkingClock clock)
{
    /// <summary>The tables, in the language of the person.</summary>
    public IReadOnlyList<PlainTable> Of(PersonalExport export, BotTexts texts) =>
        [.. export.Tables.Select(table => new PlainTable(
            table.Name,
            texts[$"my-data.{table.Name}"],
            [.. table.Fields.Select(field => texts[$"my-data.{table.Name}.{field}"])],
            [.. table.Rows.Select(row => (IReadOnlyList<string>)[.. row.Select((value, column) => ValueOf(table.Fields[column], value, texts))])]))];

    private string ValueOf(string field, object? value, BotTexts texts) => value switch
    {
        null => texts["my-data.nothing"],
        bool yes => texts[yes ? "common.yes" : "common.no"],
        DateTimeOffset moment => texts.Format("my-data.moment", clock.At(moment)),
        TimeSpan sinceMidnight => texts.Format("my-data.time", TimeOnly.FromTimeSpan(sinceMidnight)),
        string choice when field is "consent" or "arrival" or "state" => texts[$"my-data.{field}.{choice}"],
        string sensitivity when field is "sensitivity" => texts[$"sensitivity.{sensitivity}"],
        string language when field is "language" => texts.Has($"language.{language}") ? texts[$"language.{language}"] : texts["data.no-language"],
        string kind when field is "kind" => texts.Has($"kind.{kind}") ? texts[$"kind.{kind}"] : kind,
        JsonElement state => state.GetRawText(),
        _ => texts.Format("my-data.value", value),
    };
}

/// <summary>A table for people.</summary>
/// <param name="Name">What the database calls it.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Heads">What each column says.</param>
/// <param name="Rows">The words, one for each column.</param>
public sealed record PlainTable(string Name, string Title, IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<string>> Rows);
