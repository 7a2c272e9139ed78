using InquiryBot.Conversation;
using InquiryBot.Privacy;
using InquiryBot.Storage;
using InquiryBot.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace InquiryBot.Tests.Privacy;

/// <summary>Somebody has everything deleted while another message of theirs is still being answered: that message leaves nothing either.</summary>
public sealed class DeletingMeanwhileTests
{
    [Theory]
    [InlineData("send me the numbers by 4", "delete")]
    [InlineData("stuur me de cijfers voor 4 uur", "wis")]
    [InlineData("settings", "delete my data")]
    [InlineData("start", "wis mijn gegevens")]
    public async Task A_private_message_that_is_being_answered_leaves_nothing(string message, string word)
    {
        await using var bot = await TestBot.StartAsync();
        var meanwhile = new MeanwhileAdapter(() => bot.TellAsync(word));

        await meanwhile.ProcessAsync(bot.Message(message, "ann", "en-GB", TestBot.Private("ann")), bot.Get<IBot>().OnTurnAsync);

        Assert.True(meanwhile.HasHappened);
        Assert.Empty(bot.Get<ShortMemory>().KeysOf("draft"));
        Assert.Empty(bot.Get<RecentFrames>().Of(bot.Get<Pseudonyms>().Of(new Person("test", "", "ann"))));
        foreach (var table in PersonalRecords.Tables)
            Assert.Equal(0, await bot.Get<Database>().QueryFirstAsync(Sql.Script($"select count(*) from {table}"), row => row.Count(0), default));
    }

    [Fact]
    public async Task Somebody_elses_message_keeps_what_it_left()
    {
        await using var bot = await TestBot.StartAsync();
        var meanwhile = new MeanwhileAdapter(() => bot.TellAsync("delete", "bob"));

        await meanwhile.ProcessAsync(bot.Message("send me the numbers by 4", "ann", "en-GB", TestBot.Private("ann")), bot.Get<IBot>().OnTurnAsync);

        Assert.True(meanwhile.HasHappened);
        Assert.Single(bot.Get<ShortMemory>().KeysOf("draft"));
    }

    // Lets something happen while the bot gives its first answer.
    private sealed class MeanwhileAdapter(Func<Task> happening) : BotAdapter
    {
        public bool HasHappened { get; private set; }

        public async Task ProcessAsync(Activity activity, BotCallbackHandler callback)
        {
            using var turnContext = new TurnContext(this, activity);
            await RunPipelineAsync(turnContext, callback, default);
        }

        public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
        {
            if (!HasHappened)
            {
                HasHappened = true;
                await happening();
            }

            return [.. activities.Select(activity => new ResourceResponse(activity.Id))];
        }

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
