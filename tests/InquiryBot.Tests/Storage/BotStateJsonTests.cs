using System.Text;
using System.Text.Json;
using InquiryBot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace InquiryBot.Tests.Storage;

public sealed class BotStateJsonTests
{
    private readonly BotStateJson _json = new();

    public static TheoryData<object> PlainValues =>
    [
        "text", "", true, 7, -1, 7L, 1.5, double.NaN, 1.10m, DateTimeOffset.Parse("2026-03-01T10:20:30.1234567+02:00", null), TimeSpan.FromMinutes(3),
        Guid.Parse("6f9619ff-8b86-d011-b42d-00c04fc964ff"),
    ];

    [Theory]
    [MemberData(nameof(PlainValues))]
    public void A_plain_value_comes_back_as_its_own_type(object value)
    {
        var back = Assert.IsType<Dictionary<string, object>>(Again(new Dictionary<string, object> { ["a"] = value }))["a"];

        Assert.Equal(value, back);
        Assert.Equal(value.GetType(), back.GetType());
    }

    [Fact]
    public void Nothing_and_lists_and_trees_come_back()
    {
        var back = (Dictionary<string, object>)Again(new Dictionary<string, object>
        {
            ["none"] = null!,
            ["texts"] = new List<string> { "a", "b" },
            ["tree"] = JObject.Parse("""{"n":1,"d":"2026-03-01T10:20:30Z","list":[1.5,null,{"x":true}]}"""),
            ["map"] = new Dictionary<string, object> { ["n"] = 1 },
        });

        Assert.Null(back["none"]);
        Assert.Equal(["a", "b"], Assert.IsType<List<string>>(back["texts"]));
        Assert.Equal("""{"n":1,"d":"2026-03-01T10:20:30Z","list":[1.5,null,{"x":true}]}""", Assert.IsType<JObject>(back["tree"]).ToString(Newtonsoft.Json.Formatting.None));
        Assert.Equal(1, Assert.IsType<Dictionary<string, object>>(back["map"])["n"]);
    }

    [Fact]
    public void A_stack_of_dialogs_comes_back_as_one()
    {
        var inner = new DialogState([new DialogInstance { Id = "inner", State = new Dictionary<string, object> { ["stepIndex"] = 2 } }]);
        var outer = new DialogState([new DialogInstance { Id = "outer", StackIndex = 0, Version = "v", State = new Dictionary<string, object> { ["dialogs"] = inner } }]);

        var back = Assert.IsType<DialogState>(Again(outer)).DialogStack.Single();

        Assert.Equal(("outer", 0, "v"), (back.Id, back.StackIndex, back.Version));
        var nested = Assert.IsType<DialogState>(back.State["dialogs"]).DialogStack.Single();
        Assert.Equal(2, nested.State["stepIndex"]);
        Assert.Null(nested.StackIndex);
    }

    [Fact]
    public void A_question_comes_back_without_who_and_where()
    {
        var prompt = MessageFactory.Text(new string('q', 1000), inputHint: InputHints.ExpectingInput);
        prompt.From = new ChannelAccount("bot");
        prompt.Recipient = new ChannelAccount("canary");
        prompt.ReplyToId = "canary";
        prompt.Conversation = new ConversationAccount(id: "canary");
        var options = new PromptOptions
        {
            Prompt = prompt,
            Choices = [new Choice("yes") { Synonyms = ["ja"], Action = new CardAction(ActionTypes.ImBack, "Yes", value: "yes") }],
            Style = ListStyle.HeroCard,
            Validations = 3,
        };

        var back = Assert.IsType<PromptOptions>(Again(options));

        Assert.Equal((1000, "message", "expectingInput"), (back.Prompt.Text.Length, back.Prompt.Type, back.Prompt.InputHint));
        Assert.Equal((0, 0), (back.Prompt.Attachments.Count, back.Prompt.Entities.Count));
        Assert.Null(back.RetryPrompt);
        Assert.Equal(("yes", "ja", "Yes", "yes"), (back.Choices[0].Value, back.Choices[0].Synonyms[0], back.Choices[0].Action.Title, back.Choices[0].Action.Value));
        Assert.Equal((ListStyle.HeroCard, 3), (back.Style, back.Validations));
        Assert.DoesNotContain("canary", Encoding.UTF8.GetString(_json.Write(options)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_on_a_question_comes_back()
    {
        var card = new HeroCard { Title = "Ready?", Buttons = [new CardAction(ActionTypes.PostBack, "Go", value: JObject.Parse("""{"go":1}"""))] };
        var prompt = (Activity)MessageFactory.Attachment(new Attachment { ContentType = HeroCard.ContentType, Content = card });

        var back = Assert.IsType<PromptOptions>(Again(new PromptOptions { Prompt = prompt })).Prompt.Attachments.Single();

        var hero = Assert.IsType<HeroCard>(back.Content);
        Assert.Equal(("Ready?", "Go"), (hero.Title, hero.Buttons[0].Title));
        Assert.Equal(1, Assert.IsType<JObject>(hero.Buttons[0].Value)["go"]);
    }

    public static TheoryData<object, string> Refused => new()
    {
        { new Activity { Text = "what somebody wrote" }, "Microsoft.Bot.Schema.Activity" },
        { DayOfWeek.Monday, "System.DayOfWeek" },
        { new object[] { 1 }, "System.Object[]" },
        { new Version(1, 0), "System.Version" },
        { 1.5f, "System.Single" },
        { new string('x', 257), "a text of 257 characters" },
        { JObject.FromObject(new { text = new string('x', 257) }), "a text of 257 characters" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_not_on_the_list_is_refused_when_it_is_written(object value, string named)
    {
        var error = Assert.Throws<ArgumentException>(() => _json.Write(new Dictionary<string, object> { ["where"] = value }));

        Assert.Contains(named, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("what somebody wrote", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[1]")]
    [InlineData("1.5")]
    [InlineData("{}")]
    [InlineData("{\"map\":1}")]
    [InlineData("{\"map\":{},\"long\":1}")]
    [InlineData("{\"$type\":\"System.Diagnostics.Process, System\"}")]
    [InlineData("{\"dialogs\":[{\"id\":1}]}")]
    [InlineData("{\"guid\":\"x\"}")]
    [InlineData("{\"prompt\":{\"style\":\"x\"}}")]
    public void Bytes_of_another_form_are_one_kind_of_fault(string text) =>
        Assert.ThrowsAny<JsonException>(() => _json.Read(Encoding.UTF8.GetBytes(text)));

    private object Again(object value) => _json.Read(_json.Write(value))!;
}
