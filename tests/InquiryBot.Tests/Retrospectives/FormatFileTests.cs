using InquiryBot.Retrospectives.Formats;

namespace InquiryBot.Tests.Retrospectives;

public sealed class FormatFileTests
{
    private const string Whole = """
        - id: own
          title: { en: Own, nl: Eigen }
          good-for: { en: us, nl: ons }
          prompts:
            - id: one
              title: { en: One, nl: Eén }
              ask: { en: "What was it?", nl: "Wat was het?" }
        """;

    [Fact]
    public void A_file_of_ones_own_adds_a_format_or_takes_the_place_of_one()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, $"{Whole}\n{Whole.Replace("id: own", "id: troika", StringComparison.Ordinal)}");
        var content = new RetrospectiveContent(path);
        Assert.Equal(14, content.Formats.Count);
        Assert.Equal("Eigen", content.FindFormat("troika")!.Title.Dutch);
        File.Delete(path);
    }

    [Fact]
    public void Json_is_read_as_well()
    {
        var json = """[{"id":"own","title":{"en":"Own","nl":"Eigen"},"good-for":{"en":"us","nl":"ons"},"order":"rounds","prompts":[{"id":"one","title":{"en":"One","nl":"Eén"},"ask":{"en":"What?","nl":"Wat?"}}]}]""";
        Assert.True(Assert.Single(FormatFile.Read("own.json", new StringReader(json))).IsInRounds);
    }

    [Theory]
    [InlineData("title: { en: Own, nl: Eigen }", "", "line 1: the member 'title' is missing. Write title: { en: \"…\", nl: \"…\" }.")]
    [InlineData("nl: Eigen", "de: Eigen", "line 2: 'de' is not a member. There are: en, nl.")]
    [InlineData("title: { en: Own, nl: Eigen }", "title: Own", "line 2: here should stand an entry")]
    [InlineData("id: own", "id: My own", "line 1: the member 'id' cannot be used: 'My own' is no id: it takes small letters, digits and dashes")]
    [InlineData("good-for:", "goodfor:", "line 3: 'goodfor' is not a member. There are: id, title, good-for, how, order, takes, prompts.")]
    [InlineData("  prompts:", "  order: backwards\n  prompts:", "line 4: the member 'order' cannot be used: it is 'backwards'. It takes 'together' or 'rounds'.")]
    [InlineData("- id: own", "- id: own\n  - x", "line 2: this is not YAML")]
    [InlineData("    - id: one", "    - id: one\n      warm: maybe", "line 6: the member 'warm' cannot be used: it is 'maybe'. It takes 'false' or 'true'.")]
    public void What_is_wrong_is_said_with_line_member_and_what_would_work(string part, string instead, string complaint)
    {
        var text = Whole.Replace("\r\n", "\n", StringComparison.Ordinal).Replace(part, instead, StringComparison.Ordinal);
        var error = Assert.Throws<ContentException>(() => FormatFile.Read("own.yaml", new StringReader(text)));
        Assert.StartsWith("INQ3001: own.yaml, ", error.Message, StringComparison.Ordinal);
        Assert.Contains(complaint, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Assert.Contains("/nowhere/own.yaml", Assert.Throws<ContentException>(() => new RetrospectiveContent("/nowhere/own.yaml")).Message, StringComparison.Ordinal);
}
