using System.Net;
using System.Text;
using InquiryBot.Channels.Teams.Json;

namespace InquiryBot.Tests.Channels.Teams.Json;

public sealed class ActivityJsonFuzzTests
{
    [Fact]
    public void A_payload_cut_off_anywhere_is_a_fault_and_never_a_crash()
    {
        foreach (var payload in SamplePayloads.All.Values.Select(text => Encoding.UTF8.GetBytes(text.Trim())))
        {
            for (var length = 0; length < payload.Length; length++)
                Assert.NotNull(ActivityJson.Read(payload.AsSpan(0, length)).Fault);
        }
    }

    [Fact]
    public void A_payload_with_changed_bytes_is_read_or_refused_and_written_again()
    {
        var random = new Random(20260301);
        foreach (var payload in SamplePayloads.All.Values.Select(Encoding.UTF8.GetBytes))
        {
            for (var round = 0; round < 3000; round++)
                ReadAndWrite(Changed(payload, random));
        }
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void Deep_nesting_is_a_fault(string open, string close)
    {
        var nested = string.Concat(Enumerable.Repeat(open, 100_000)) + "1" + string.Concat(Enumerable.Repeat(close, 100_000));

        Assert.Contains("deeper than 64", ActivityJson.Read(Encoding.UTF8.GetBytes($$"""{"type":"message","value":{{nested}}}""")).Fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Huge_values_are_taken_as_they_are()
    {
        var text = new string('é', 1_000_000);
        var reading = ActivityJson.Read(Encoding.UTF8.GetBytes($$"""{"type":"message","text":"{{text}}","{{text}}":"{{text}}"}"""));

        Assert.Equal(1_000_000, reading.Activity!.Text.Length);
        Assert.NotNull(ActivityJson.Read(Encoding.UTF8.GetBytes($$"""{"type":"message","value":{{new string('9', 10_000)}}}""")).Fault);
    }

    [Fact]
    public async Task Over_the_wire_broken_bodies_get_400_and_never_500()
    {
        await using var host = await TeamsHost.StartAsync();
        var random = new Random(20260302);
        var payload = Encoding.UTF8.GetBytes(SamplePayloads.All["everything else"]);
        for (var round = 0; round < 200; round++)
        {
            var request = new HttpRequestMessage(HttpMethod.Post, host.Url) { Content = new ByteArrayContent(Changed(payload, random)) };
            request.Content.Headers.ContentType = new("application/json");
            using var answer = await host.SendAsync(request);
            Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.Forbidden });
        }
    }

    private static void ReadAndWrite(byte[] payload)
    {
        if (ActivityJson.Read(payload).Activity is { } activity)
            Assert.Null(ActivityJson.Read(ActivityJson.Write(activity).Span).Fault);
    }

    private static byte[] Changed(byte[] payload, Random random)
    {
        byte[] lively = "{}[]\",:\\u0d8-1e.tfn\0\xFF"u8.ToArray();
        var changed = payload.ToArray();
        for (var count = random.Next(1, 6); count > 0; count--)
            changed[random.Next(changed.Length)] = lively[random.Next(lively.Length)];
        return changed;
    }
}
