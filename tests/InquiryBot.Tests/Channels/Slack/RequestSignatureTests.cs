using System.Text;
using InquiryBot.Channels.Slack;
using InquiryBot.Channels.Slack.Hearing;
using InquiryBot.Tests.Support;

namespace InquiryBot.Tests.Channels.Slack;

/// <summary>Who is let in, by the example in Slack's documentation.</summary>
public sealed class RequestSignatureTests
{
    private const string Timestamp = "1531420618";
    private const string Signature = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";

    private const string Body =
        "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner" +
        "&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN" +
        "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";

    [Fact]
    public void The_documented_example_is_let_in() => Assert.Null(FaultOf(Timestamp, Signature, Body));

    [Theory]
    [InlineData(Timestamp, "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b504", "its signature is wrong")]
    [InlineData(Timestamp, "a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503", "its signature is wrong")]
    [InlineData(Timestamp, "v0=", "its signature is wrong")]
    [InlineData("1531420619", Signature, "its signature is wrong")]
    [InlineData("soon", Signature, "its time is no number")]
    [InlineData("-1", Signature, "its time is no number")]
    [InlineData("99999999999999999999999", Signature, "its time is no number")]
    [InlineData("9223372036854775807", Signature, "its time is more than five minutes from now")]
    [InlineData(null, Signature, "it is not signed")]
    [InlineData(Timestamp, null, "it is not signed")]
    public void What_is_forged_is_not(string? timestamp, string? signature, string fault) => Assert.Equal(fault, FaultOf(timestamp, signature, Body));

    [Fact]
    public void One_byte_more_is_another_body() => Assert.NotNull(FaultOf(Timestamp, Signature, $"{Body} "));

    [Theory]
    [InlineData(300, true)]
    [InlineData(301, false)]
    [InlineData(-300, true)]
    [InlineData(-301, false)]
    public void A_signature_is_good_for_five_minutes_before_and_after(int seconds, bool isGood) =>
        Assert.Equal(isGood, FaultOf(Timestamp, Signature, Body, seconds) is null);

    [Fact]
    public void Without_a_secret_nobody_is_let_in() =>
        Assert.NotNull(new RequestSignature(new SlackOptions(), new TestClock(DateTimeOffset.FromUnixTimeSeconds(1531420618))).FaultOf(Timestamp, Signature, Encoding.UTF8.GetBytes(Body)));

    private static string? FaultOf(string? timestamp, string? signature, string body, int secondsLater = 0)
    {
        var clock = new TestClock(DateTimeOffset.FromUnixTimeSeconds(1531420618 + secondsLater));
        return new RequestSignature(new SlackOptions { SigningSecret = SlackBot.Secret }, clock).FaultOf(timestamp, signature, Encoding.UTF8.GetBytes(body));
    }
}
