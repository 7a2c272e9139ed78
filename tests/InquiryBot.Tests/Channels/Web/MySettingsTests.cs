using System.Net;
using System.Text.RegularExpressions;
using InquiryBot.Language.Text;
using InquiryBot.Nudging;
using InquiryBot.Privacy;

namespace InquiryBot.Tests.Channels.Web;

/// <summary><c>/me</c> shows how the bot works for somebody and changes it, by buttons and by the same words as in a chat.</summary>
public sealed partial class MySettingsTests : IAsyncLifetime
{
    private Visitor _visitor = null!;
    private string _person = "";

    public async Task InitializeAsync()
    {
        _visitor = await Visitor.ArriveAsync();
        _person = _visitor.Get<Pseudonyms>().Of(new Person("terminal", "", "person"));
        await _visitor.Get<ConsentStore>().SetStateAsync(_person, ConsentState.Yes, default);
    }

    public async Task DisposeAsync() => await _visitor.DisposeAsync();

    [Theory]
    [InlineData("en", "How I work for you", "reading along: yes", "sensitivity: normal", "nudges arrive: at once", "quiet: outside 08:00 to 18:00, and at weekends")]
    [InlineData("nl", "Zo werk ik voor jou", "meelezen: ja", "gevoeligheid: normaal", "duwtjes komen: meteen", "stil: buiten 08:00 tot 18:00, en in het weekend")]
    public async Task The_page_says_how_the_bot_works_for_its_visitor(string language, params string[] lines)
    {
        var page = await OpenAsync(language);
        Assert.All(lines, line => Assert.Contains(line, page, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("nl")]
    public async Task Every_button_on_the_page_does_something_and_says_so(string language)
    {
        var labels = SayButton().Matches(await OpenAsync(language)).Select(button => button.Groups[1].Value).ToList();
        Assert.InRange(labels.Count, 15, 30);
        foreach (var label in labels)
        {
            var answer = await SayAsync(label, language);
            Assert.Contains("role=\"status\"", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("I did not understand that", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("Dat begreep ik niet", answer, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("quiet hours 18:00-08:30", "from 18:00 to 08:30")]
    [InlineData("stille uren van 18 uur tot 8 uur", "from 18:00 to 08:00")]
    [InlineData("sensitivty low", "sensitivity: low")]
    [InlineData("dagoverzicht", "in one digest a day, at 16:00")]
    [InlineData("time zone Kolkata", "Asia/Kolkata")]
    [InlineData("appreciation off", "good question: off")]
    [InlineData("pause 3 days", "paused until: ")]
    [InlineData("stop", "reading along: no")]
    [InlineData("laat mij maar", "reading along: no, for good")]
    public async Task Words_typed_on_the_page_do_what_they_do_in_a_chat(string said, string line) =>
        Assert.Contains(line, await SayAsync(said, "en"), StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("en", "make it so", "I did not understand that")]
    [InlineData("nl", "doe eens wat", "Dat begreep ik niet")]
    [InlineData("en", "quiet hours sometimes", "I do not see two times in \"sometimes\"")]
    [InlineData("nl", "directive ok", "Dat gaat over een kanaal")]
    public async Task Words_that_change_nothing_get_an_answer_and_change_nothing(string language, string said, string answer)
    {
        Assert.Contains(answer, await SayAsync(said, language), StringComparison.Ordinal);
        Assert.Equal(NudgePreferences.Default, await _visitor.Get<PreferenceStore>().OfAsync(_person, default));
    }

    [Theory]
    [InlineData("en", "start", "Shall I?", true, "I will be sparing")]
    [InlineData("nl", "start", "Zal ik dat doen?", false, "Ik lees niets van je")]
    public async Task Only_an_answer_to_the_whole_question_is_a_yes(string language, string said, string question, bool isYes, string answer)
    {
        await SayAsync("stop", language);
        Assert.Contains(question, await SayAsync(said, language), StringComparison.Ordinal);
        Assert.Equal(ConsentState.No, (await _visitor.Get<ConsentStore>().OfAsync(_person, default)).State);

        Assert.Contains(answer, await SendAsync(language, ("yes", isYes ? "true" : "false")), StringComparison.Ordinal);
        Assert.Equal(isYes ? ConsentState.Yes : ConsentState.No, (await _visitor.Get<ConsentStore>().OfAsync(_person, default)).State);
    }

    [Fact]
    public async Task A_language_chosen_on_the_page_is_the_language_of_the_page_and_the_chat()
    {
        Assert.Contains("Zo werk ik voor jou", await SayAsync("dutch", "en"), StringComparison.Ordinal);
        Assert.Equal(MessageLanguage.Dutch, (await _visitor.Get<ConsentStore>().OfAsync(_person, default)).Language);
    }

    [Theory]
    [InlineData("delete")]
    [InlineData("wis mijn gegevens")]
    public async Task Deleting_in_words_deletes(string said)
    {
        await SayAsync("sensitivity high", "en");
        Assert.Contains("Gone: what I kept about you", await SayAsync(said, "en"), StringComparison.Ordinal);
        Assert.Empty((await _visitor.Get<PersonalRecords>().ExportAsync(_person, default)).Tables);
    }

    [Theory]
    [InlineData("say", "stop")]
    [InlineData("yes", "false")]
    public async Task Without_a_good_link_nothing_is_changed(string field, string value)
    {
        var page = await OpenAsync("en");
        using var answer = await _visitor.SendAsync("/me", page, ("link", $"{Link()}x"), (field, value));
        Assert.Contains("That link is no longer good.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(ConsentState.Yes, (await _visitor.Get<ConsentStore>().OfAsync(_person, default)).State);
    }

    private Task<string> SayAsync(string said, string language) => SendAsync(language, ("say", said));

    private async Task<string> SendAsync(string language, (string, string) field)
    {
        using var answer = await _visitor.SendAsync($"/me?lang={language}", await OpenAsync(language), ("link", Link()), field);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    private Task<string> OpenAsync(string language) => _visitor.OpenAsync($"/me?lang={language}&link={Link()}");

    private string Link() => _visitor.Get<PersonalLinks>().Make(_person);

    [GeneratedRegex("name=\"say\" value=\"([^\"]+)\"")]
    private static partial Regex SayButton();
}
