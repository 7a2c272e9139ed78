using System.Net;
using InquiryBot.Channels.Web.Boards;

namespace InquiryBot.Tests.Channels.Web.Boards;

/// <summary>Opening a retrospective, and coming in.</summary>
public sealed class DoorTests : IAsyncLifetime
{
    private Hall _hall = null!;

    public async Task InitializeAsync() => _hall = await Hall.OpenAsync();

    public async Task DisposeAsync() => await _hall.DisposeAsync();

    [Theory]
    [InlineData("en", "Others come in with this code", "You take part as Fay. You facilitate.")]
    [InlineData("nl", "Anderen komen binnen met deze code", "Je doet mee als Fay. Jij begeleidt.")]
    public async Task Who_opens_one_facilitates_and_gets_a_code_and_a_link(string language, string invitation, string seat)
    {
        var fay = await _hall.FacilitatorAsync(language);
        var page = await fay.LookAsync();

        Assert.Matches("^[BCDFGHJKMNPQRTVWXYZ2346789]{4}-[BCDFGHJKMNPQRTVWXYZ2346789]{4}$", fay.Code);
        Assert.All([invitation, seat, fay.Code, $"{fay.Address}retro/{fay.Code}", "how the harvest went"], words => Assert.Contains(words, page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_key_to_a_seat_goes_to_its_own_board_and_to_no_script()
    {
        var guest = _hall.Guest();
        using var answer = await guest.SendAsync("/retro", await guest.OpenAsync("/retro"), ("purpose", "x"), ("format", "open-three"), ("minutes", "60"));

        var cookie = answer.Headers.GetValues("Set-Cookie").Single(line => line.StartsWith(SeatCookie.Name, StringComparison.Ordinal));
        Assert.Contains($"path={answer.Headers.Location!.OriginalString.Split('?')[0]};", cookie, StringComparison.Ordinal);
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        Assert.Contains("samesite=lax", cookie, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "BBBB-2222", "“BBBB-2222” opens no retrospective.")]
    [InlineData("nl", "BBBB-2222", "Met “BBBB-2222” gaat geen retrospective open.")]
    [InlineData("en", "<b>hi", "“<b>hi” opens no retrospective.")]
    [InlineData("nl", "welke code bedoel je dan precies", "Met “welke code bedoel je…” gaat geen retrospective open.")]
    public async Task A_wrong_code_is_answered_with_what_would_work(string language, string code, string answer)
    {
        var guest = _hall.Guest(language);
        using var followed = await guest.GetAsync($"/retro/{Uri.EscapeDataString(code)}");
        var page = await followed.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.NotFound, followed.StatusCode);
        Assert.Contains(answer, WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Contains("BCDF-2346", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>hi", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_may_be_typed_as_people_type()
    {
        var fay = await _hall.FacilitatorAsync();
        var guest = _hall.Guest("nl");
        using var found = await guest.SendAsync("/retro/find", await guest.OpenAsync("/retro"), ("code", $" {fay.Code.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant()} "));
        using var followed = await guest.GetAsync(fay.Board.ToLowerInvariant());

        Assert.Equal($"{fay.Board}?lang=nl", found.Headers.Location!.OriginalString);
        Assert.Equal($"{fay.Board}?lang=nl", followed.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Guessing_stops_being_answered_for_all_but_those_who_sit_in_the_session()
    {
        var fay = await _hall.FacilitatorAsync();
        var guesser = _hall.Guest();
        for (var guess = 0; guess < WrongCodes.PerMinute; guess++)
            await (await guesser.GetAsync("/retro/BBBB-2222")).Content.ReadAsStringAsync();
        // A made-up key to a seat opens nothing either.
        guesser.Cookies.Add(guesser.Address, new Cookie(SeatCookie.Name, new string('0', 32), "/"));

        using var right = await guesser.GetAsync(fay.Board);
        using var wrong = await guesser.GetAsync("/retro/CCCC-3333");
        using var file = await guesser.GetAsync($"{fay.Board}/summary.md");
        Assert.All([right, wrong, file], answer => Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode));
        Assert.Contains("Wait a minute", await right.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("You facilitate.", await fay.LookAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "", "You take part without a name.")]
    [InlineData("nl", "", "Je doet mee zonder naam.")]
    [InlineData("en", "Ann <script>", "You take part as Ann <script>.")]
    [InlineData("nl", "Noor", "Je doet mee als Noor.")]
    public async Task People_come_in_with_a_name_or_without(string language, string name, string seat)
    {
        var fay = await _hall.FacilitatorAsync();
        var guest = await _hall.ComeInAsync(fay, language, name);

        Assert.Contains(seat, await guest.LookAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("Ann <script>", await (await guest.GetAsync(guest.Board)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        if (name.Length > 0)
            Assert.DoesNotContain(name, await fay.LookAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaving_takes_the_key_away()
    {
        var fay = await _hall.FacilitatorAsync();
        var guest = await _hall.ComeInAsync(fay);
        using var gone = await guest.TryAsync("leave");

        Assert.Contains("said=left", gone.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Contains("id=\"join\"", await guest.LookAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(guest.Cookies.GetCookies(new Uri(guest.Address, guest.Board)), cookie => cookie.Name == SeatCookie.Name);
    }
}
