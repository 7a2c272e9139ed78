using InquiryBot.Language.Stances;
using InquiryBot.Language.Stances.Wordings;
using InquiryBot.Language.Text;

namespace InquiryBot.Language.Tests.Stances;

/// <summary>A sentence is weighed with what stands beside it and with what was said before.</summary>
public sealed class SurroundingsTests
{
    private static readonly LanguagePack English = LanguagePack.English;

    [Fact]
    public void A_sentence_sees_the_cues_of_its_neighbours_and_not_its_own_as_such()
    {
        var desk = Laid("the fire door is blocked. restock the shelf by noon", MessageContext.None);
        desk.Cues.Load(desk, 1, English);
        desk.Scan.Fill(desk.Words);
        desk.Cues.AddNeighbours(1, desk.Scan);

        Assert.True(Has(desk, WordingShape.Beside, (ulong)BesideSlot.Before, "hazard"));
        Assert.False(Has(desk, WordingShape.Beside, (ulong)BesideSlot.Before, "deadline"));
        Assert.False(Has(desk, WordingShape.Beside, (ulong)BesideSlot.Behind, "hazard"));
    }

    [Fact]
    public void Facts_of_a_sentence_survive_the_look_at_its_neighbours()
    {
        var desk = Laid("restock the shelf by noon. thanks", MessageContext.None);
        desk.Cues.Load(desk, 0, English);
        var facts = desk.Words.Facts;
        var alone = Laid("restock the shelf by noon.", MessageContext.None);
        alone.Cues.Load(alone, 0, English);

        Assert.Equal(alone.Words.Facts, facts);
        Assert.NotEqual(0UL, facts);
    }

    [Fact]
    public void What_others_and_the_author_said_before_is_told_apart()
    {
        var context = new MessageContext
        {
            Earlier = [new EarlierMessage("how do i reset the scanner?", FromSameAuthor: false), new EarlierMessage("the fire door is blocked", FromSameAuthor: true)],
        };
        var desk = Laid("hold the button", context);
        desk.Cues.Load(desk, 0, English);
        desk.Scan.Fill(desk.Words);
        desk.Said.AddTo(desk.Scan);

        Assert.True(Has(desk, WordingShape.Earlier, (ulong)EarlierSlot.LastCue, "seeks"));
        Assert.True(Has(desk, WordingShape.Earlier, (ulong)EarlierSlot.OwnCue, "hazard"));
        Assert.False(Has(desk, WordingShape.Earlier, (ulong)EarlierSlot.LastCue, "hazard"));
    }

    [Fact]
    public void A_message_that_stands_alone_has_nothing_before_it()
    {
        var desk = Laid("hold the button", new MessageContext { Earlier = [new EarlierMessage("how do i reset it?", FromSameAuthor: false)] });
        desk.Lay("hold the button", MessageContext.None, MessageLanguage.English, LanguagePacks.Shared);
        desk.Cues.Load(desk, 0, English);
        desk.Scan.Fill(desk.Words);
        var own = desk.Scan.Found.Length;
        desk.Said.AddTo(desk.Scan);

        Assert.Equal(own, desk.Scan.Found.Length);
    }

    [Fact]
    public void However_much_was_said_before_there_is_room()
    {
        var noise = string.Join(' ', Enumerable.Range(0, 3000).Select(number => "word" + number)) + " how do i? must you? ".PadRight(200, '!');
        var context = new MessageContext { Earlier = [.. Enumerable.Range(0, 12).Select(_ => new EarlierMessage(noise, FromSameAuthor: false))] };

        Assert.Equal("hold the button", MessageReader.Default.Read("hold the button", context).Text);
    }

    [Theory]
    [InlineData("you'll have the till counted before you leave, yes?", MessageAction.Nudge)]
    [InlineData("jij haalt dat vanmiddag nog op, hè?", MessageAction.Nudge)]
    [InlineData("it's a bit chilly in here, isn't it?", MessageAction.Gentle)]
    [InlineData("die stoelen zitten echt niet lekker hè", MessageAction.Gentle)]
    public void A_tag_on_an_order_is_nudged_and_one_that_fishes_for_agreement_is_not(string text, MessageAction expected)
    {
        var reading = MessageReader.Default.Read(text);

        Assert.Equal((SentenceKind.Tag, expected), (reading.Main!.Kind, reading.Action));
    }

    [Theory]
    [InlineData("stop wedging the fire exit open with that chair")]
    [InlineData("haal je hand uit die pers")]
    public void An_order_about_what_can_hurt_people_is_left_alone(string text) =>
        Assert.Equal(MessageAction.Silent, MessageReader.Default.Read(text).Action);

    [Theory]
    [InlineData("O", 0, 0)]
    [InlineData("!#P", 3, 1)]
    [InlineData("OOP", 2, 1)]
    public void Runs_of_nothing_are_read_as_they_are_written(string letters, int column, int steps)
    {
        var weights = new double[WordingTable.Columns];
        weights[column] = steps * WordingTable.Step * 2;

        Assert.Equal(steps == 0 ? "" : letters, WordingFile.LettersOf(weights));
        var table = WordingFile.TableOf([(77, weights)]);
        Assert.Equal(steps * 2, table.WeightOf(table.Find(77), column));
    }

    private static ReadingDesk Laid(string text, MessageContext context)
    {
        var desk = new ReadingDesk();
        desk.Lay(text, context, MessageLanguage.English, LanguagePacks.Shared);
        return desk;
    }

    private static bool Has(ReadingDesk desk, WordingShape shape, ulong slot, string cue)
    {
        var key = WordingScan.KeyAround(shape, slot, English.Cues.Single(known => known.Name == cue).Hash);
        return desk.Scan.Found.ToArray().Any(wording => wording.Key == key);
    }
}
