using System.Net;

namespace InquiryBot.Tests.Channels.Teams;

public sealed class RequiredMembersTests
{
    private const string Where = "\"channelId\":\"emulator\",\"conversation\":{\"id\":\"c\"}";

    [Theory]
    [InlineData("\"type\":\"message\"", "'channelId'", "\"channelId\": \"emulator\"")]
    [InlineData("\"type\":\"message\",\"channelId\":\"emulator\"", "'conversation.id'", "\"conversation\": {\"id\"")]
    [InlineData("\"type\":\"message\",\"channelId\":\"emulator\",\"conversation\":{\"id\":\"\"}", "'conversation.id'", "\"conversation\": {\"id\"")]
    [InlineData($"\"type\":\"message\",{Where}", "'from.id'", "\"from\": {\"id\"")]
    [InlineData($"\"type\":\"message\",{Where},\"from\":{{}}", "'from.id'", "\"from\": {\"id\"")]
    [InlineData("\"type\":\"conversationUpdate\"", "'channelId'", "\"channelId\": \"emulator\"")]
    [InlineData("\"type\":\"conversationUpdate\",\"channelId\":\"emulator\"", "'conversation.id'", "\"conversation\": {\"id\"")]
    public async Task What_a_turn_cannot_do_without_gets_400_and_an_example(string members, string missing, string example)
    {
        await using var host = await TeamsHost.StartAsync();
        host.Bot.Turn = (_, _) => throw new InvalidOperationException("The bot must not be reached.");

        using var answer = await host.PostAsync($"{{{members}}}");

        var sentence = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains($"needs the member {missing}", sentence, StringComparison.Ordinal);
        Assert.Contains(example, sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData($"\"type\":\"message\",{Where},\"from\":{{\"id\":\"a\"}}")]
    [InlineData($"\"type\":\"conversationUpdate\",{Where}")]
    [InlineData("\"type\":\"typing\"")]
    public async Task What_says_enough_reaches_the_bot(string members)
    {
        await using var host = await TeamsHost.StartAsync();

        using var answer = await host.PostAsync($"{{{members}}}");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
