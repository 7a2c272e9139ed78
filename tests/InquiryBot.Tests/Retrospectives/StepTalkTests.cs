namespace InquiryBot.Tests.Retrospectives;

/// <summary>What people hear in a chat, step by step, that the page would show them.</summary>
public sealed class StepTalkTests
{
    [Theory]
    [InlineData("en-GB", "How people arrived:\n- curious", "Ideas that wait:\n- a second server", "What speaks against “Watch the queue”:\n- it takes time")]
    [InlineData("nl-NL", "Zo kwamen mensen binnen:\n- curious", "Ideeën die wachten:\n- a second server", "Wat er tegen ‘Watch the queue’ pleit:\n- it takes time")]
    public async Task What_was_written_is_shown_when_everybody_had_time(string locale, string arrived, string waiting, string against)
    {
        await using var talk = await SessionTalk.BeginAsync(locale, ["retro", "x", "30", "1", "1", "pass", "pass"]);
        await talk.SayAsync("ann", $"retro {talk.Code} as Ann");
        await talk.SayAsync("fay", "skip", "skip");
        await talk.SayAsync("ann", "curious", "park: a second server");
        await talk.ExpectAsync("skip", arrived);
        await talk.SayAsync("fay", "skip", "skip", "skip", "skip");
        await talk.ExpectAsync("skip", waiting);
        await talk.SayAsync("ann", "Watch the queue", "none", "ask", "shorter", "in 2 weeks", "none", "carry 1", "agree 1");
        await talk.SayAsync("fay", "skip");
        await talk.SayAsync("ann", "it takes time");
        await talk.ExpectAsync("skip", against);
    }

    [Fact]
    public async Task What_was_typed_for_one_step_does_not_land_in_the_next_one_unheard()
    {
        await using var talk = await SessionTalk.BeginAsync("en-GB", ["retro", "x", "30", "1", "1", "pass", "pass"]);
        await talk.SayAsync("ann", $"retro {talk.Code}");
        await talk.SayAsync("fay", "skip", "skip");
        // After a restart the bot cannot tell Ann that the next step began.
        await talk.Bot.StartAgainAsync();
        await talk.SayAsync("fay", "skip");
        Assert.Contains("Meanwhile we are at another step", await talk.SayAsync("ann", "curious"), StringComparison.Ordinal);
        Assert.Equal(0, (await talk.Room.LookAsync(talk.Code, null, default, default))!.HiddenCards);
        Assert.Contains("On a card under", await talk.SayAsync("ann", "The build took forty minutes"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_held_card_is_in_mind_only_and_a_restart_asks_for_it_again()
    {
        await using var talk = await SessionTalk.BeginAsync("en-GB", ["retro", "x", "30", "1", "1", "pass", "pass"]);
        await talk.SayAsync("fay", "skip", "skip", "skip", "Karen never tests her code");
        await talk.Bot.StartAgainAsync();
        Assert.Contains("nothing of it was kept", await talk.SayAsync("fay", "post it as it is"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_can_be_taken_back_by_its_author_while_nobody_has_seen_it()
    {
        await using var talk = await SessionTalk.BeginAsync("en-GB", ["retro", "x", "30", "1", "1", "pass", "pass"]);
        await talk.SayAsync("fay", "skip", "skip", "skip", "The build took forty minutes");
        await talk.ExpectAsync("take it back", "that card is gone");
        await talk.ExpectAsync("take it back", "I no longer know which card was yours");
        Assert.Equal(0, (await talk.Room.LookAsync(talk.Code, null, default, default))!.HiddenCards);
    }
}
