using System.Net;
using System.Text.Json;
using InquiryBot.Conversation;
using InquiryBot.Nudging;
using InquiryBot.Privacy;
using InquiryBot.Tests.Support;

namespace InquiryBot.Tests.Channels.Web;

/// <summary><c>/me</c>: with a link from the private chat, and without.</summary>
public sealed class MyRecordTests : IAsyncLifetime
{
    private Visitor _visitor = null!;
    private string _person = "";

    public async Task InitializeAsync()
    {
        _visitor = await Visitor.ArriveAsync();
        _person = _visitor.Get<Pseudonyms>().Of(new Person("terminal", "", "person"));
        await _visitor.Get<ConsentStore>().SetStateAsync(_person, ConsentState.Yes, default);
        var nudges = _visitor.Get<NudgeStore>();
        await nudges.TryRecordAsync(_person, "a thread", new Nudge(Some.Order().Main!), await nudges.HistoryOfAsync(_person, "a thread", default), default);
        await nudges.TakeWrongCallAsync(_person, null, default);
    }

    public async Task DisposeAsync() => await _visitor.DisposeAsync();

    [Theory]
    [InlineData("en", "on this page nobody signs in", "Your choices")]
    [InlineData("nl", "op deze pagina meldt niemand zich aan", "Je keuzes")]
    public async Task Who_comes_without_a_link_sees_nobodys_data_and_how_to_get_there(string language, string how, string title)
    {
        var page = await _visitor.OpenAsync($"/me?lang={language}");

        Assert.Contains(how, page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(title, page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Your choices", "an order", "When", "you said “wrong call”")]
    [InlineData("nl", "Je keuzes", "een opdracht", "Wanneer", "je zei “klopt niet”")]
    public async Task A_link_shows_every_row_in_plain_words(string language, string title, string kind, string when, string wrong)
    {
        var page = await _visitor.OpenAsync($"/me?lang={language}&link={Link()}");

        Assert.All([title, kind, when, wrong, "a thread"], words => Assert.Contains(words, page, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(_person, page.Replace(Link(), "", StringComparison.Ordinal).Replace($"value=\"{_person}", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "high", "in the daily digest", "18:30", "it waits for your digest")]
    [InlineData("nl", "hoog", "in het dagoverzicht", "18:30", "wacht op je dagoverzicht")]
    public async Task Preferences_and_what_became_of_a_nudge_are_said_in_words_too(string language, string sensitivity, string arrival, string quiet, string state)
    {
        var evening = new QuietHours(new TimeOnly(18, 30), new TimeOnly(8, 0));
        await _visitor.Get<PreferenceStore>().ChangeAsync(_person, it => it with { Sensitivity = Sensitivity.High, Arrival = Arrival.Digest, Quiet = evening }, default);
        var nudges = _visitor.Get<NudgeStore>();
        var held = new Nudge(Some.Order().Main!) { Id = Guid.NewGuid() };
        Assert.True(await nudges.TryRecordAsync(_person, null, held, await nudges.HistoryOfAsync(_person, null, default), default));
        await nudges.HeldAsync(held.Id, default);

        var page = await _visitor.OpenAsync($"/me?lang={language}&link={Link()}");

        Assert.All([sensitivity, arrival, quiet, state], words => Assert.Contains($"<td>{words}</td>", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_export_is_a_file_with_every_row()
    {
        var page = await _visitor.OpenAsync($"/me?link={Link()}");
        using var answer = await _visitor.SendAsync("/me", page, ("link", Link()), ("wish", "export"));

        Assert.Equal("inquirybot-my-data.json", answer.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        using var file = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal(["about", "at", "people", "nudges", "wrong_calls"], file.RootElement.EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public async Task Deleting_deletes_and_says_so()
    {
        _visitor.Get<ShortMemory>().Keep(("draft", "terminal"), "words", _person);
        var page = await _visitor.OpenAsync($"/me?link={Link()}");
        using var answer = await _visitor.SendAsync("/me?lang=nl", page, ("link", Link()), ("wish", "delete"));

        Assert.Contains("Weg: wat ik over je bewaarde", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty((await _visitor.Get<PersonalRecords>().ExportAsync(_person, default)).Tables);
        Assert.Empty(_visitor.Get<ShortMemory>().KeysOf("draft"));
        Assert.Contains("I keep nothing about you.", await _visitor.OpenAsync($"/me?link={Link()}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("delete")]
    [InlineData("export")]
    public async Task A_link_that_was_tampered_with_does_nothing(string wish)
    {
        var page = await _visitor.OpenAsync($"/me?link={Link()}");
        var bob = _visitor.Get<Pseudonyms>().Of(new Person("terminal", "", "bob"));
        using var answer = await _visitor.SendAsync("/me", page, ("link", Link().Replace(_person, bob, StringComparison.Ordinal)), ("wish", wish));

        Assert.Contains("That link is no longer good.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.NotEmpty((await _visitor.Get<PersonalRecords>().ExportAsync(_person, default)).Tables);
    }

    [Fact]
    public async Task Another_site_cannot_press_the_buttons()
    {
        using var answer = await _visitor.SendAsync("/me", "", ("link", Link()), ("wish", "delete"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.NotEmpty((await _visitor.Get<PersonalRecords>().ExportAsync(_person, default)).Tables);
    }

    private string Link() => _visitor.Get<PersonalLinks>().Make(_person);
}
