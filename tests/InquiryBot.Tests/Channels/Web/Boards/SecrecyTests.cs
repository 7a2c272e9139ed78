using System.Globalization;
using System.Net;
using System.Text;

namespace InquiryBot.Tests.Channels.Web.Boards;

/// <summary>Nobody finds a hidden card, a dot or an author: not on a page, not in the stream, not in the logs, not on the disk.</summary>
public sealed class SecrecyTests : IAsyncLifetime
{
    private const string Canary = "quillwort";
    private Hall _hall = null!;

    public async Task InitializeAsync() => _hall = await Hall.OpenAsync();

    public async Task DisposeAsync() => await _hall.DisposeAsync();

    [Theory]
    [InlineData("en", "1 card lies face down")]
    [InlineData("nl", "1 kaartje ligt omgekeerd")]
    public async Task A_hidden_card_is_on_nobodys_page_and_shown_when_all_are(string language, string count)
    {
        var fay = await _hall.FacilitatorAsync(language);
        var ann = await _hall.ComeInAsync(fay, language, "Ann");
        await fay.GoToAsync("Writing");
        await ann.WriteAsync($"The {Canary} came up between the paving stones");

        foreach (var page in new[] { await fay.LookAsync(), await ann.LookAsync(), await fay.OpenAsync($"{fay.Board}?projected"), await _hall.Guest(language).OpenAsync(fay.Board) })
        {
            Assert.Contains(count, page, StringComparison.Ordinal);
            Assert.DoesNotContain(Canary, page, StringComparison.OrdinalIgnoreCase);
        }

        await fay.GoToAsync("Grouping");
        var shown = await fay.LookAsync();
        Assert.Contains(Canary, shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Ann", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_stream_says_that_something_changed_and_not_what()
    {
        var fay = await _hall.FacilitatorAsync();
        var ann = await _hall.ComeInAsync(fay, "nl", "Ann");
        await fay.GoToAsync("Writing");
        using var stream = await ann.ListenAsync();
        var (first, version) = await Guest.HearAsync(stream);
        await fay.WriteAsync($"The {Canary} came up between the paving stones");
        var (second, later) = await Guest.HearAsync(stream);

        Assert.Equal(("changed", "changed"), (first, second));
        Assert.Equal(long.Parse(version, CultureInfo.InvariantCulture) + 1, long.Parse(later, CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Words_names_codes_and_keys_reach_neither_logs_nor_disk()
    {
        var fay = await _hall.FacilitatorAsync();
        var ann = await _hall.ComeInAsync(fay, "en", "Annabeth");
        await fay.GoToAsync("Writing");
        await ann.WriteAsync($"The {Canary} came up between the paving stones");
        await ann.DoInVainAsync("card", ("target", "hindered"), ("text", $"Annabeth always ruins the {Canary}"));
        await fay.GoToAsync("Voting");
        await ann.DoAsync("give", ("target", Guest.GroupsOf(await ann.LookAsync())[0]));
        var key = ann.Cookies.GetCookies(new Uri(ann.Address, ann.Board))["inquirybot-seat"]!.Value;
        var logs = string.Join('\n', _hall.Logs.Lines);
        var disk = Directory.EnumerateFiles(_hall.Folder, "*", SearchOption.AllDirectories).Select(ReadShared).ToList();

        Assert.NotEmpty(_hall.Logs.Lines);
        foreach (var secret in new[] { Canary, "Annabeth", key })
        {
            Assert.DoesNotContain(secret, logs, StringComparison.OrdinalIgnoreCase);
            Assert.All(disk, bytes => Assert.DoesNotContain(secret, bytes, StringComparison.OrdinalIgnoreCase));
        }

        Assert.All(disk, bytes => Assert.DoesNotContain(fay.Code, bytes, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", "1 person has given dots.", "You have 1 of 3 dots left.")]
    [InlineData("nl", "1 persoon heeft stippen gegeven.", "Je hebt nog 1 van de 3 stippen.")]
    public async Task Dots_are_their_givers_until_the_voting_is_over(string language, string voters, string left)
    {
        var fay = await _hall.FacilitatorAsync(language);
        var ann = await _hall.ComeInAsync(fay, language);
        await fay.GoToAsync("Writing");
        await fay.WriteAsync("The plums were ripe two weeks early");
        await fay.WriteAsync("We had twelve ladders for twenty trees");
        await fay.GoToAsync("Voting");
        var group = Guest.GroupsOf(await ann.LookAsync())[0];
        await ann.DoAsync("give", ("target", group));
        await ann.DoAsync("give", ("target", group));

        Assert.Contains(left, await ann.LookAsync(), StringComparison.Ordinal);
        var other = await fay.LookAsync();
        Assert.Contains(voters, other, StringComparison.Ordinal);
        Assert.DoesNotContain(language == "nl" ? "\"2 stippen\"" : "\"2 dots\"", other, StringComparison.Ordinal);
        await fay.GoToAsync("Insights");
        Assert.Contains(language == "nl" ? "\"2 stippen\"" : "\"2 dots\"", await fay.LookAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public async Task A_spread_is_shown_from_five_answers_on_and_not_while_people_answer(int people, bool isShown)
    {
        var fay = await _hall.FacilitatorAsync();
        await fay.GoToAsync("Safety");
        await fay.DoAsync("safety", ("value", "4"));
        for (var person = 1; person < people; person++)
            await (await _hall.ComeInAsync(fay)).DoAsync("safety", ("value", "4"));

        Assert.DoesNotContain("class=\"spread\"", await fay.LookAsync(), StringComparison.Ordinal);
        await fay.GoToAsync("CheckIn");
        var page = await fay.LookAsync();
        Assert.Equal(isShown, page.Contains("class=\"spread\"", StringComparison.Ordinal));
        Assert.Equal(isShown, page.Contains("4: 5×", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_of_a_board_is_kept_by_a_browser_or_on_the_way()
    {
        var fay = await _hall.FacilitatorAsync();
        foreach (var path in new[] { fay.Board, "/retro" })
        {
            using var answer = await fay.GetAsync(path);
            Assert.True(answer.Headers.CacheControl!.NoStore);
            Assert.Contains("script-src 'self'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(1000, HttpStatusCode.OK)]
    [InlineData(70_000, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_form_that_is_far_too_large_is_not_read(int length, HttpStatusCode status)
    {
        var fay = await _hall.FacilitatorAsync();
        await fay.GoToAsync("Writing");
        using var answer = await fay.TryAsync("card", ("target", "hindered"), ("text", new string('x', length)));
        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task Another_site_cannot_press_the_buttons()
    {
        var fay = await _hall.FacilitatorAsync();
        using var forged = await fay.SendAsync(fay.Board, "", ("do", "move"), ("value", "Next"));

        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        Assert.Equal("Preparing", Guest.StepOf(await fay.LookAsync()));
    }

    private static string ReadShared(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var all = new MemoryStream();
        file.CopyTo(all);
        return Encoding.Latin1.GetString(all.ToArray());
    }
}
