using System.Text.Json;
using InquiryBot.Channels.Teams.Saying;
using InquiryBot.Conversation;
using InquiryBot.Conversation.Prompts;
using InquiryBot.Tests.Channels.Teams;
using InquiryBot.Tests.HouseRules;
using InquiryBot.Tests.Support;
using Microsoft.Bot.Schema;

namespace InquiryBot.Tests.Conversation;

/// <summary>The buttons under everything the bot says in every approved conversation.</summary>
public sealed class ButtonsTests
{
    private const int MostCards = 2;

    /// <summary>In Teams a nudge's sentences become a list, so that its other buttons find room; what is still more than six becomes two cards, and none gets lost.</summary>
    [Theory]
    [MemberData(nameof(TranscriptTests.Names), MemberType = typeof(TranscriptTests))]
    public async Task No_card_has_more_buttons_than_Teams_shows(string name)
    {
        foreach (var activity in await SaidInAsync(name))
        {
            List<CardAction> buttons = [.. activity.SuggestedActions?.Actions ?? []];
            if (buttons.Count == 0)
                continue;
            var cards = TeamsCards.Cards(activity.Text ?? "", buttons, isUnseen: false);

            Assert.InRange(cards.Count, 1, MostCards);
            Assert.All(cards, card => Assert.Empty(CardRules.FaultsOf(JsonSerializer.SerializeToElement(card))));
            var drawn = string.Concat(cards.Select(card => card.ToJsonString()));
            Assert.All(buttons, button => Assert.Contains(JsonSerializer.Serialize(CardPresses.Offered(button) ?? button.Title), drawn, StringComparison.Ordinal));
            Assert.Equal(buttons.Count, buttons.Select(button => button.Title).Distinct().Count());
        }
    }

    /// <summary>What stands on a button can be typed as well, whatever was said since: nobody needs buttons, and an old one still works.</summary>
    [Theory]
    [MemberData(nameof(TranscriptTests.Names), MemberType = typeof(TranscriptTests))]
    public async Task What_stands_on_a_button_is_a_command_or_a_choice_of_the_question_above_it(string name)
    {
        foreach (var button in (await SaidInAsync(name)).SelectMany(said => said.SuggestedActions?.Actions ?? []).Where(button => button.Type == ActionTypes.MessageBack))
            Assert.True(Commands.Find(button.Title) is not null || YesNoReader.Read(button.Title) is not null, $"'{button.Title}' is no command");
    }

    private static async Task<IReadOnlyList<Activity>> SaidInAsync(string name)
    {
        var approved = await File.ReadAllTextAsync(Path.Combine(SourceTree.Root, "tests", "InquiryBot.Tests", "Transcripts", $"{name}.txt"));
        var said = new List<Activity>();
        await Transcript.PlayAsync(approved, said.Add);
        Assert.NotEmpty(said);
        return said;
    }
}
