using System.Text.RegularExpressions;

namespace InquiryBot.Tests.Channels.Slack;

public sealed partial class SlackRetrospectiveTests
{
    private const string Bob = "U0BOB000";

    [Fact]
    public async Task A_retrospective_is_begun_by_command_and_held_in_direct_messages()
    {
        await using var bot = await SlackBot.StartAsync();
        (await bot.CommandAsync("retro")).Dispose();
        Assert.Contains("what do you hope this group will see", bot.Slack.Said[^1].Text, StringComparison.Ordinal);
        foreach (var said in new[] { "the *October* release", "30", "1", "1", "pass", "pass" })
            (await bot.TellAsync(said)).Dispose();
        var code = Code().Match(bot.Slack.Said[^1].Text).Value;

        (await bot.TellAsync($"retro {code} as Bob", user: Bob)).Dispose();
        Assert.Contains("You are in.", bot.Slack.Said[^1].Text, StringComparison.Ordinal);
        (await bot.TellAsync("next")).Dispose();

        // Both are asked: Ann where she said it, Bob in his own direct messages.
        Assert.Equal(2, bot.Slack.Said.Count(call => call.Text.Contains("How safe does it feel", StringComparison.Ordinal)));
        (await bot.TellAsync("4", user: Bob)).Dispose();
        Assert.StartsWith("Thank you.", bot.Slack.Said[^1].Text, StringComparison.Ordinal);
    }

    [GeneratedRegex("[A-Z0-9]{4}-[A-Z0-9]{4}")]
    private static partial Regex Code();
}
