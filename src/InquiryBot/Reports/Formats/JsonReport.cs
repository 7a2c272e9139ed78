using System.Text.Encodings.Web;
using System.Text.Json;
using InquiryBot.Language;

namespace InquiryBot.Reports.Formats;

/// <summary>A report for programs. Shares run from 0 to 1.</summary>
internal sealed class JsonReport : IReportFormat
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly Stance[] Stances = [Stance.Telling, Stance.Asking, Stance.Other];

    /// <inheritdoc/>
    public void Write(RoomReport report, ReportWords words, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
            Write(report, words, json);
        output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private static void Write(RoomReport report, ReportWords words, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("messages", report.Stances.Messages);
        json.WriteNumber("sentences", report.Stances.Sentences);
        WriteFacts(report, json);
        json.WritePropertyName("stances");
        WriteStances(report.Stances, json);
        WriteTimeline(report, words, json);
        WriteKinds(report, json);
        WriteBetweenPeople(report, json);
        json.WriteStartArray("talk_about");
        foreach (var point in TalkingPoints.For(report))
            json.WriteStringValue(words[point]);
        json.WriteEndArray();
        json.WriteStartArray("notes");
        foreach (var note in words.Notes(report))
            json.WriteStringValue(note);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFacts(RoomReport report, Utf8JsonWriter json)
    {
        if (report.People is { } people)
            json.WriteNumber("people", people);
        if (report.From is { } from)
            json.WriteString("from", from);
        if (report.To is { } to)
            json.WriteString("to", to);
        if (report.Length is { } length)
            json.WriteNumber("seconds", Math.Round(length.TotalSeconds));
        json.WriteStartObject("languages");
        foreach (var (language, count) in report.Languages)
            json.WriteNumber(ReportWords.NameOf(language), count);
        json.WriteEndObject();
    }

    private static void WriteStances(StanceCounts counts, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach (var stance in Stances)
        {
            json.WriteStartObject(ReportWords.NameOf(stance));
            WriteCount("count", counts.Of(stance), counts.ShareOf(stance), json);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteTimeline(RoomReport report, ReportWords words, Utf8JsonWriter json)
    {
        json.WriteStartArray("over_time");
        foreach (var part in report.Timeline)
        {
            json.WriteStartObject();
            json.WriteString("label", part.Label(words.Culture));
            if (part is { HasDate: true, Start: { } date })
                json.WriteString("start", new DateTime(date.Ticks));
            else if (part.Start is { } start)
                json.WriteNumber("start_seconds", start.TotalSeconds);
            if (part.Width is { } width)
                json.WriteNumber("seconds", width.TotalSeconds);
            json.WriteNumber("messages", part.Counts.Messages);
            json.WritePropertyName("stances");
            WriteStances(part.Counts, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteKinds(RoomReport report, Utf8JsonWriter json)
    {
        json.WriteStartArray("kinds");
        foreach (var (kind, count) in report.Kinds)
        {
            json.WriteStartObject();
            json.WriteString("kind", kind.Id());
            json.WriteString("stance", ReportWords.NameOf(kind.Stance()));
            WriteCount("count", count, Share.Of(count, report.Stances.Sentences), json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteBetweenPeople(RoomReport report, Utf8JsonWriter json)
    {
        json.WriteStartObject("building_on");
        json.WriteNumber("chances", report.Chances);
        json.WriteNumber("follow_ups", report.FollowUps);
        json.WriteNumber("reflections", report.Reflections);
        WriteCount("either", report.BuiltOn, Share.Of(report.BuiltOn, report.Chances), json);
        json.WriteEndObject();
        json.WriteStartObject("unasked_advice");
        WriteCount("sentences", report.UnaskedAdvice, Share.Of(report.UnaskedAdvice, report.Stances.Sentences), json);
        json.WriteEndObject();
        json.WriteStartObject("questions");
        json.WriteNumber("asked", report.QuestionsAsked);
        WriteCount("answered", report.QuestionsAnswered, Share.Of(report.QuestionsAnswered, report.QuestionsAsked), json);
        json.WriteEndObject();
        if (report.Turns is not { } turns)
            return;
        json.WriteStartObject("turns");
        json.WriteNumber("count", turns.Turns);
        json.WriteNumber("quieter_half", Math.Round(turns.QuieterHalf, 2));
        json.WriteNumber("quieter_half_if_even", Math.Round(turns.QuieterHalfIfEven, 2));
        json.WriteNumber("evenness", Math.Round(turns.Evenness, 2));
        json.WriteEndObject();
    }

    private static void WriteCount(string name, int count, double share, Utf8JsonWriter json)
    {
        json.WriteNumber(name, count);
        json.WriteNumber("share", Math.Round(share, 3));
    }
}
