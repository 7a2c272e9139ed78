using InquiryBot.Conversation.Prompts;
using InquiryBot.Language.Text;
using InquiryBot.StandIns.Tests.Support;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace InquiryBot.StandIns.Tests.Prompts;

/// <summary>The product's own prompts, on whichever library this build took.</summary>
public sealed class OwnPromptTests
{
    private static readonly Choice[] Formats = [Question.Option("sailboat", "Zeilboot", "boot"), Question.Option("timeline", "Tijdlijn")];

    [Fact]
    public async Task A_choice_is_shown_with_numbers_and_buttons_and_answered_with_its_id()
    {
        var bot = Bot(new PickOnePrompt("ask"), Question.Pick("Welke vorm?", MessageLanguage.Dutch, Formats));

        await bot.Adapter.SendTextToBotAsync("hoi", bot.OnTurnAsync, CancellationToken.None);
        var question = bot.Adapter.ActiveQueue.Dequeue();
        await bot.SayAsync("doe maar de tweede");

        Assert.Equal("Welke vorm? (1) Zeilboot of (2) Tijdlijn", question.Text);
        Assert.Equal(["Zeilboot", "Tijdlijn"], question.SuggestedActions.Actions.Select(action => action.Title));
        Assert.Equal((DialogTurnStatus.Complete, "timeline"), (bot.Result!.Status, bot.Result.Result));
    }

    [Fact]
    public async Task What_was_not_understood_is_asked_again_with_the_choices()
    {
        var bot = Bot(new PickOnePrompt("ask"), Question.Pick("Which one?", MessageLanguage.English, Formats));
        await bot.SayAsync("hi");

        Assert.Equal(["I am not sure which one you mean. Type the number or the name. (1) Zeilboot or (2) Tijdlijn"], await bot.SayAsync("hm?"));
        await bot.SayAsync("zielboot");

        Assert.Equal("sailboat", bot.Result!.Result);
    }

    [Fact]
    public async Task Many_choices_are_a_numbered_list()
    {
        var choices = Enumerable.Range(1, 5).Select(number => Question.Option($"c{number}", $"Choice {(char)('A' + number - 1)}"));
        var bot = Bot(new PickOnePrompt("ask"), Question.Pick("Which?", MessageLanguage.English, choices));

        Assert.Equal(["Which?\n\n1. Choice A\n2. Choice B\n3. Choice C\n4. Choice D\n5. Choice E"], await bot.SayAsync("hi"));
    }

    [Theory]
    [InlineData(ListStyle.None, "Which?", false)]
    [InlineData(ListStyle.SuggestedAction, "Which?", true)]
    [InlineData(ListStyle.Inline, "Which? (1) Zeilboot or (2) Tijdlijn", false)]
    [InlineData(ListStyle.List, "Which?\n\n1. Zeilboot\n2. Tijdlijn", false)]
    public async Task The_style_says_where_choices_are_shown(ListStyle style, string text, bool buttons)
    {
        var bot = Bot(new PickOnePrompt("ask"), Question.Pick("Which?", MessageLanguage.English, Formats, style));

        await bot.Adapter.SendTextToBotAsync("hi", bot.OnTurnAsync, CancellationToken.None);

        var question = bot.Adapter.ActiveQueue.Dequeue();
        Assert.Equal((text, buttons), (question.Text, question.SuggestedActions is not null));
    }

    [Theory]
    [InlineData("jazekr", true)]
    [InlineData("liever niet", false)]
    public async Task A_yes_or_no_is_a_boolean(string said, bool answer)
    {
        var bot = Bot(new YesNoPrompt("ask"), Question.Ask("Zullen we beginnen?", MessageLanguage.Dutch));
        Assert.Equal(["Zullen we beginnen?"], await bot.SayAsync("hoi"));

        await bot.SayAsync(said);

        Assert.Equal(answer, bot.Result!.Result);
    }

    [Fact]
    public async Task A_maybe_is_asked_again_in_the_language_of_the_question()
    {
        var bot = Bot(new YesNoPrompt("ask"), Question.Ask("Zullen we beginnen?", MessageLanguage.Dutch));
        await bot.SayAsync("hoi");

        Assert.Equal(["Ik weet niet zeker of dat een ja of een nee is. Typ ja of nee."], await bot.SayAsync("misschien"));
    }

    [Fact]
    public async Task Words_of_ones_own_are_taken_without_the_blanks_around_them()
    {
        var bot = Bot(new OpenPrompt("ask"), Question.Ask("What is on your mind?", MessageLanguage.English));
        await bot.SayAsync("hi");

        Assert.Equal(["I did not get any words. A few are enough."], await bot.SayAsync("   "));
        await bot.SayAsync("  a slow release  ");

        Assert.Equal("a slow release", bot.Result!.Result);
    }

    [Fact]
    public async Task A_validator_is_asked_as_with_any_prompt()
    {
        var bot = Bot(
            new OpenPrompt("ask", (prompt, _) => Task.FromResult(prompt.Recognized.Value.Length < 5)),
            Question.Ask("Short?", MessageLanguage.English, retry: "Shorter."));
        await bot.SayAsync("hi");

        Assert.Equal(["Shorter."], await bot.SayAsync("much too long"));
    }

    [Fact]
    public async Task No_name_and_no_id_of_the_conversation_stays_in_the_state()
    {
        var bot = Bot(new PickOnePrompt("ask"), Question.Pick("Which?", MessageLanguage.English, Formats));
        await bot.SayAsync("hi");
        PromptOptions? kept = null;
        bot.Instead = context =>
        {
            kept = (PromptOptions)context.ActiveDialog.State["options"];
            return Task.FromResult(Dialog.EndOfTurn);
        };

        await bot.SayAsync("look");

        Assert.Equal((null, null, null, null, null), (kept!.Prompt.From, kept.Prompt.Recipient, kept.Prompt.Conversation, kept.Prompt.Id, kept.Prompt.ReplyToId));
        Assert.Equal("Which?", kept.Prompt.Text);
    }

    private static DialogBot Bot(Dialog prompt, PromptOptions options) => new(prompt) { Instead = context => context.PromptAsync("ask", options) };
}
