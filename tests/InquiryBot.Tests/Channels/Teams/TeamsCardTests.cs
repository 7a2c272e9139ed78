using System.Text.Json;
using System.Text.Json.Nodes;
using InquiryBot.Channels.Teams.Saying;
using InquiryBot.Conversation.Cards;
using InquiryBot.Nudging;
using InquiryBot.Privacy;
using InquiryBot.Tests.Support;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace InquiryBot.Tests.Channels.Teams;

/// <summary>What the bot says in Teams: its cards by the rules of the platform, the settings form, and the switch that does without generated sentences.</summary>
public sealed class TeamsCardTests
{
    [Theory]
    [InlineData("en-GB", "send me the numbers by 4", "help", "settings", "my data", "why", "pause 2h", "stop", "privacy", "watch list")]
    [InlineData("nl-NL", "stuur me die cijfers vandaag nog", "hulp", "instellingen", "mijn gegevens", "waarom", "pauze 2u", "stop", "privacy", "signalenlijst")]
    public async Task Every_card_keeps_to_the_rules(string locale, string order, params string[] commands)
    {
        await using var bot = await TeamsBot.StartAsync();
        await bot.OptInAsync();
        (await bot.SendAsync(bot.Line(order, new { locale }))).Dispose();
        (await bot.SendAsync(bot.Line("channel settings", new { locale, text = $"<at>InquiryBot</at> {(locale == "en-GB" ? "channel settings" : "kanaalinstellingen")}", entities = Mention() }))).Dispose();
        foreach (var said in commands.Prepend(order))
            (await bot.TellAsync(said, locale)).Dispose();

        var cards = bot.Said.Where(call => call.Json.TryGetProperty("attachments", out var all) && all.GetArrayLength() > 0)
            .SelectMany(call => call.Json.GetProperty("attachments").EnumerateArray()).Select(attachment => attachment.GetProperty("content")).ToList();
        Assert.True(cards.Count > 6, $"{cards.Count} cards");
        Assert.All(cards, card => Assert.Empty(CardRules.FaultsOf(card)));
        Assert.All(bot.Said, call => Assert.True(call.Json.TryGetProperty("text", out _) != (call.Json.TryGetProperty("attachments", out var all) && all.GetArrayLength() > 0), "text and card in one message become two"));
    }

    [Fact]
    public void A_card_that_would_be_too_large_is_drawn_without_its_list()
    {
        var sentence = new string('é', 3000);
        CardAction[] buttons = [.. Enumerable.Range(1, 3).Select(number => new CardButton($"Use {number}", "id", sentence).ToAction()), new CardButton("Why?").ToAction()];
        var card = Assert.Single(TeamsCards.Cards($"Look.\n1. {sentence}\n2. {sentence}\n3. {sentence}", buttons, isUnseen: false));
        Assert.DoesNotContain("Input.ChoiceSet", card.ToJsonString(), StringComparison.Ordinal);
        Assert.Empty(CardRules.FaultsOf(JsonSerializer.SerializeToElement(card)));
    }

    [Fact]
    public void Words_stay_words_on_a_card()
    {
        var card = Assert.Single(TeamsCards.Cards("[click](https://x.example) <at>all</at> 2 * 3 *bold*", [new CardButton("Why?").ToAction()], isUnseen: false));
        var runs = card["body"]![0]!["inlines"]!.AsArray();
        Assert.All(runs, run => Assert.Equal("TextRun", run!["type"]!.ToString()));
        Assert.Equal("[click](https://x.example) <at>all</at> 2 * 3 bold", string.Concat(runs.Select(run => run!["text"]!.ToString())));
    }

    [Theory]
    [InlineData("en-GB", "settings", "Save", "How sensitive", "Dan zeg ik alleen iets")]
    [InlineData("nl-NL", "instellingen", "Bewaar", "Hoe gevoelig", "Only when I am all but certain")]
    public async Task Settings_are_one_form_that_does_what_the_words_do(string locale, string said, string save, string label, string otherLanguage)
    {
        await using var bot = await TeamsBot.StartAsync();
        (await bot.TellAsync(said, locale)).Dispose();
        var form = bot.Said[^1];
        Assert.Contains(save, form.Labels);
        Assert.Contains(form.Card.GetProperty("body").EnumerateArray(), part => part.TryGetProperty("label", out var text) && text.GetString() == label);

        var filled = Filled(form);
        (filled["sensitivity"], filled["arrival"], filled["from"], filled["to"], filled["zone"]) = ("button.sensitivity-low", "button.digest", "18:00", "08:00", "Europe/Lisbon");
        (await bot.SendAsync(bot.Activity("message", TeamsBot.Personal, new { value = filled.DeepClone(), locale }))).Dispose();
        Assert.DoesNotContain(otherLanguage, bot.Said[^1].Text, StringComparison.Ordinal);
        var wanted = await WantedAsync(bot);
        Assert.Equal((Sensitivity.Low, Arrival.Digest, new TimeOnly(18, 0), "Europe/Lisbon"), (wanted.Sensitivity, wanted.Arrival, wanted.Quiet!.Value.From, wanted.TimeZone));

        (filled["from"], filled["to"]) = ("", "");
        (await bot.SendAsync(bot.Activity("message", TeamsBot.Personal, new { value = filled.DeepClone(), locale }))).Dispose();
        Assert.Null((await WantedAsync(bot)).Quiet);
    }

    [Theory]
    [InlineData("from", "18:00", "18:00")]
    [InlineData("from", "half six", "half six")]
    [InlineData("zone", "Mars", "Mars")]
    [InlineData("sensitivity", "button.stop", "I left the settings as they were.")]
    [InlineData("language", "{}", "I left the settings as they were.")]
    public async Task What_cannot_be_is_named_and_changes_nothing(string field, string value, string answer)
    {
        await using var bot = await TeamsBot.StartAsync();
        (await bot.TellAsync("settings")).Dispose();
        var filled = Filled(bot.Said[^1]);
        filled[field] = value;
        (await bot.SendAsync(bot.Activity("message", TeamsBot.Personal, new { value = filled }))).Dispose();
        Assert.Contains(answer, bot.Said[^1].Text, StringComparison.Ordinal);
        Assert.Equal(NudgePreferences.Default, await WantedAsync(bot));
    }

    [Theory]
    [InlineData("send me the numbers by 4", "What do you need, and by when?")]
    [InlineData("stuur me die cijfers vandaag nog", "Wat heb je nodig, en wanneer?")]
    public async Task An_organisation_can_do_without_generated_sentences_and_their_label(string order, string question)
    {
        await using var bot = await TeamsBot.StartAsync(("Nudging:OffersRewordings", "false"));
        await bot.OptInAsync();
        (await bot.SendAsync(bot.Line(order))).Dispose();
        (await bot.TellAsync(order)).Dispose();
        Assert.True(bot.Said.Count > 2);
        Assert.All(bot.Said, call => Assert.DoesNotContain("AIGeneratedContent", call.Body, StringComparison.Ordinal));
        Assert.All(bot.Said, call => Assert.DoesNotContain("feedbackLoop", call.Body, StringComparison.Ordinal));
        Assert.DoesNotContain("Input.ChoiceSet", bot.Said[0].Body, StringComparison.Ordinal);
        Assert.Contains(question, bot.Said[0].Text, StringComparison.Ordinal);
        var (_, window) = await bot.InvokeAsync("task/submit", new { data = new { draft = order } });
        Assert.Contains(question, window.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("made these sentences", window.ToString(), StringComparison.Ordinal);
    }

    private static JsonObject Filled(ConnectorCall form)
    {
        var filled = new JsonObject { ["form"] = "settings" };
        foreach (var input in form.Card.GetProperty("body").EnumerateArray().Where(part => part.TryGetProperty("id", out _)))
            filled[input.GetProperty("id").GetString()!] = input.GetProperty("value").GetString();
        return filled;
    }

    private static object[] Mention() => [new { type = "mention", text = "<at>InquiryBot</at>", mentioned = new { id = $"28:{FakeBotFramework.AppId}" } }];

    private static Task<NudgePreferences> WantedAsync(TeamsBot bot) => bot.Services.GetRequiredService<PreferenceStore>().OfAsync(
        bot.Services.GetRequiredService<Pseudonyms>().Of(new Person("msteams", FakeBotFramework.Tenant, TeamsBot.Ann)), default);
}
