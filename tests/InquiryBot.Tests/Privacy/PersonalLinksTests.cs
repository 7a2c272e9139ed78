using InquiryBot.Privacy;
using InquiryBot.Storage;
using InquiryBot.Tests.Support;

namespace InquiryBot.Tests.Privacy;

public sealed class PersonalLinksTests
{
    private readonly TestClock _clock = new(Some.WorkingMoment);

    [Fact]
    public void A_link_is_good_for_ten_minutes_and_in_every_program_with_the_key()
    {
        var link = Links(1).Make("ann");

        Assert.Equal("ann", Links(1).Read(link));
        _clock.Advance(TimeSpan.FromMinutes(10) - TimeSpan.FromSeconds(1));
        Assert.Equal("ann", Links(1).Read(link));
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(Links(1).Read(link));
    }

    [Fact]
    public void Nobody_can_make_one_or_make_one_last()
    {
        var parts = Links(1).Make("ann").Split('.');

        Assert.Null(Links(2).Read(string.Join('.', parts)));
        Assert.Null(Links(1).Read($"bob.{parts[1]}.{parts[2]}"));
        Assert.Null(Links(1).Read($"ann.9{parts[1]}.{parts[2]}"));
        Assert.All(["", ".", "..", "a.b.c", "a.b.c.d", null], nonsense => Assert.Null(Links(1).Read(nonsense)));
    }

    private PersonalLinks Links(byte key) => new(PseudonymKey.FromSetting(Convert.ToBase64String([.. Enumerable.Repeat(key, 32)])), _clock);
}
