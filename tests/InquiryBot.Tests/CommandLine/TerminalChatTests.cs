using System.Text;
using InquiryBot.CommandLine;
using InquiryBot.CommandLine.Chat;
using InquiryBot.Conversation;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace InquiryBot.Tests.CommandLine;

/// <summary>Taking turns in the terminal.</summary>
public sealed class TerminalChatTests
{
    [Fact]
    public async Task The_bot_says_hello_first_and_answers_every_line()
    {
        var said = await ChatAsync("one\n\n  \ntwo\n");

        Assert.Equal(["hello in en", "you said one", "you said two", "Until next time."], said);
    }

    [Theory]
    [InlineData("bye")]
    [InlineData("QUIT")]
    public async Task A_goodbye_ends_it(string goodbye) =>
        Assert.Equal(["hello in en", "Until next time."], await ChatAsync($"{goodbye}\nmore\n"));

    [Fact]
    public async Task The_number_of_a_button_presses_it()
    {
        var said = await ChatAsync("buttons\n2\n2\n");

        Assert.Equal(["hello in en", "choose", "  1. Yes", "  2. No", "you said no-value", "you said 2", "Until next time."], said);
    }

    [Fact]
    public async Task A_number_is_a_number_where_numbers_are_asked_for()
    {
        var said = await ChatAsync("numbers\n1\n");

        Assert.Equal(["hello in en", "how many", "  1. 0", "  2. 1", "you said 1", "Until next time."], said);
    }

    [Fact]
    public async Task A_fault_of_the_bot_is_owned_up_to_and_the_chat_goes_on()
    {
        var said = await ChatAsync("fail\nstill there?\n");

        Assert.Equal(BotTexts.English["conversation.error"], said[1]);
        Assert.Equal("you said still there?", said[2]);
    }

    [Fact]
    public async Task The_bot_cannot_steer_the_terminal() =>
        Assert.DoesNotContain(await ChatAsync("\e[2Jboo\n"), line => line.Contains('\e', StringComparison.Ordinal));

    [Fact]
    public async Task It_speaks_the_language_that_was_asked_for() =>
        Assert.Equal(["hello in nl", "Tot de volgende keer."], await ChatAsync("doei\n", "nl"));

    private static async Task<string[]> ChatAsync(string input, string language = "en")
    {
        using var output = new MemoryStream();
        await using var error = new StringWriter();
        using (var terminal = new Terminal(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error))
            await new TerminalChat(terminal, new Parrot(), new LanguageChoice(language)).RunAsync(CancellationToken.None);
        return Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private sealed class Parrot : ActivityHandler
    {
        protected override Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync(MessageFactory.Text($"hello in {((Activity)turnContext.Activity).Locale}"), cancellationToken);

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
        {
            var answer = MessageFactory.Text($"you said {turnContext.Activity.Text}");
            if (turnContext.Activity.Text == "fail")
                throw new InvalidOperationException("on purpose");
            if (turnContext.Activity.Text == "buttons")
                answer = new Activity { Type = ActivityTypes.Message, Text = "choose", SuggestedActions = new SuggestedActions { Actions = [new CardAction { Title = "Yes", Value = "yes-value" }, new CardAction { Title = "No", Value = "no-value" }] } };
            if (turnContext.Activity.Text == "numbers")
                answer = new Activity { Type = ActivityTypes.Message, Text = "how many", SuggestedActions = new SuggestedActions { Actions = [new CardAction { Title = "0", Value = "0" }, new CardAction { Title = "1", Value = "1" }] } };
            return turnContext.SendActivityAsync(answer, cancellationToken);
        }
    }
}
