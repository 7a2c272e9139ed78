using System.Text.Json;
using System.Xml.Linq;
using InquiryBot.Language;
using InquiryBot.Language.Text;
using InquiryBot.Reports;
using InquiryBot.Reports.Formats;

namespace InquiryBot.Tests.Reports;

/// <summary>The four ways to write a report.</summary>
public sealed class ReportFormatTests
{
    private static readonly RoomReport Meeting = Said.Report(Enumerable.Range(0, 60).Select(number => Said.By(
        $"Person {number % 5}", number % 3 == 0 ? SentenceKind.Humble : number % 7 == 0 ? SentenceKind.Advice : SentenceKind.Inform) with { Elapsed = TimeSpan.FromMinutes(number), FollowsUp = number % 9 == 0 }));

    public static IEnumerable<object[]> All =>
        from format in ReportFormats.Names from language in new[] { MessageLanguage.English, MessageLanguage.Dutch } select new object[] { format, language };

    [Theory]
    [MemberData(nameof(All))]
    public void Nobody_is_named_and_the_count_of_questions_is_no_score(string format, MessageLanguage language)
    {
        var text = Written(Meeting, format, language);

        Assert.DoesNotContain("Person", text, StringComparison.Ordinal);
        Assert.Contains(language == MessageLanguage.Dutch ? "geen score" : "no score", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_tables_have_a_row_for_every_stretch()
    {
        var lines = Written(Meeting, "markdown").Split('\n');

        Assert.Equal("# How this room talked", lines[0]);
        Assert.Equal(12, lines.Count(line => line.StartsWith("| 0:", StringComparison.Ordinal)));
        Assert.All(lines.Where(line => line.StartsWith("| 0:", StringComparison.Ordinal)), line => Assert.Equal(24, line.Split('`')[1].Length));
    }

    [Fact]
    public void Json_says_shares_from_0_to_1()
    {
        var json = JsonElement.Parse(Written(Meeting, "json"));

        Assert.Equal(60, json.GetProperty("messages").GetInt32());
        Assert.Equal(5, json.GetProperty("people").GetInt32());
        Assert.Equal(0.333, json.GetProperty("stances").GetProperty("asking").GetProperty("share").GetDouble());
        Assert.Equal(12, json.GetProperty("over_time").GetArrayLength());
        Assert.Equal(20, json.GetProperty("questions").GetProperty("asked").GetInt32());
    }

    [Fact]
    public void Html_is_one_well_formed_file_that_loads_nothing()
    {
        var html = Written(Meeting, "html");
        var page = XDocument.Parse(html.Replace("<!doctype html>", "", StringComparison.Ordinal).Replace("<meta charset=\"utf-8\">", "", StringComparison.Ordinal)
            .Replace("initial-scale=1\">", "initial-scale=1\"/>", StringComparison.Ordinal).Replace("'unsafe-inline'\">", "'unsafe-inline'\"/>", StringComparison.Ordinal));

        Assert.NotEmpty(page.Descendants("svg"));
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("http://", html, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", html, StringComparison.Ordinal);
        Assert.Contains("prefers-color-scheme: dark", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_rows_all_have_four_cells()
    {
        var rows = Written(Meeting, "csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Where(row => !row.Contains('"', StringComparison.Ordinal));

        Assert.All(rows, row => Assert.Equal(3, row.Count(c => c == ',')));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("+cmd|'/c'!A0", "'+cmd|'/c'!A0")]
    [InlineData("-x", "'-x")]
    [InlineData("-1.5", "-1.5")]
    [InlineData("=\"a\",1", "\"'=\"\"a\"\",1\"")]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    public void A_cell_is_never_a_formula(string text, string cell) => Assert.Equal(cell, CsvCell.Escape(text));

    [Fact]
    public void With_few_people_the_report_says_whom_it_is_about()
    {
        var report = Said.Report(Said.By("A", SentenceKind.Humble), Said.By("B", SentenceKind.Inform));

        Assert.Contains("Only a few people spoke", Written(report, "markdown"), StringComparison.Ordinal);
        Assert.DoesNotContain("Only a few people spoke", Written(Meeting, "markdown"), StringComparison.Ordinal);
    }

    private static string Written(RoomReport report, string format, MessageLanguage language = MessageLanguage.English)
    {
        using var output = new StringWriter { NewLine = "\n" };
        ReportFormats.Named(format).Write(report, new ReportWords(language), output);
        return output.ToString();
    }
}
