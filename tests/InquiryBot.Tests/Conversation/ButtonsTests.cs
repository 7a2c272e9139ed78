using InquiryBot.Channels.Teams;
using InquiryBot.Conversation;
using InquiryBot.Conversation.Prompts;
using InquiryBot.Tests.HouseRules;
using InquiryBot.Tests.Support;
using Microsoft.Bot.Schema;

namespace InquiryBot.Tests.Conversation;

/// <summary>The buttons under everything the bot says in every approved conversation.</summary>
public sealed class ButtonsTests
{
    private const int MostOnOneCard = 6;
    private const int MostCards = 2;
    private const int LongestLabel = 40;

    /// <summary>A card in Teams shows six buttons; what has more becomes two cards, and no button may get lost.</summary>
    [Theory]
    [MemberData(nameof(TranscriptTests.Names), MemberType = typeof(TranscriptTests))]
    public async Task No_card_has_more_buttons_than_Teams_shows(string name)
    {
        foreach (var activity in await SaidInAsync(name))
        {
            var labels = (activity.SuggestedActions?.Actions ?? []).Select(button => button.Title).ToList();
            activity.ChannelId = TeamsCards.Channel;
            TeamsCards.Draw(activity);
            var cards = (activity.Attachments ?? []).Select(attachment => attachment.Content).OfType<HeroCard>().ToList();

            Assert.InRange(cards.Count, 0, MostCards);
            Assert.All(cards, card => Assert.InRange(card.Buttons.Count, 1, MostOnOneCard));
            Assert.Equal(labels, cards.SelectMany(card => card.Buttons).Select(button => button.Title));
            Assert.Equal(labels.Count, labels.Distinct().Count());
            Assert.All(labels, label => Assert.InRange(label.Length, 1, LongestLabel));
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
