using InquiryBot.Language.Evaluation;

namespace InquiryBot.Language.Tests.Languages;

public class RoughCopiesTests
{
    [Theory]
    [InlineData("en", "Put the boxes in a corner.|thanks for the help", "Put boxes in corner.|thanks for help")]
    [InlineData("nl", "Zet de dozen in een hoek.|het is de laatste", "Zet dozen in hoek.|het is laatste")]
    public void A_copy_without_articles_keeps_its_parts_and_kinds(string language, string message, string expected)
    {
        var copy = Assert.Single(CopiesOf(language, message), labelled => labelled.Id.EndsWith("articles", StringComparison.Ordinal));

        Assert.Equal(expected.Replace("|", " ", StringComparison.Ordinal), copy.Text);
        Assert.Equal(expected.Split('|'), copy.Parts.Select(part => copy.Text[part.Start..part.End].Trim()));
        Assert.Equal([SentenceKind.Command, SentenceKind.Recognise], copy.Parts.Select(part => part.Kind));
    }

    [Theory]
    [InlineData("en", "the fuse box is locked|ask me", "The fuse box is locked. Ask me.")]
    [InlineData("en", "The fuse box is locked.|Why?", "the fuse box is locked why?")]
    [InlineData("nl", "ik ben zo terug|bel me!", "Ik ben zo terug. Bel me!")]
    public void A_copy_with_other_marks_changes_capitals_and_full_stops_alone(string language, string message, string expected)
    {
        var copy = Assert.Single(CopiesOf(language, message), labelled => labelled.Id.EndsWith("marks", StringComparison.Ordinal));

        Assert.Equal(expected, copy.Text);
    }

    [Fact]
    public void A_copy_counts_less_and_stays_in_the_fold_of_its_message()
    {
        var message = Message("en", "Put the boxes in a corner.|thanks", number: 0);
        Assert.All(RoughCopies.Of(message), copy => Assert.True(copy.Sureness < message.Sureness && copy.Spread == message.Spread));
    }

    [Fact]
    public void The_test_part_is_never_copied() =>
        Assert.DoesNotContain(TeachingSet.Read("test"), labelled => RoughCopies.Of(labelled).Any());

    /// <summary>The copies of the same message in many places, for the place decides which copies there are.</summary>
    private static IEnumerable<Labelled> CopiesOf(string language, string message) =>
        Enumerable.Range(0, 40).SelectMany(number => RoughCopies.Of(Message(language, message, number))).DistinctBy(copy => copy.Text);

    private static Labelled Message(string language, string message, int number)
    {
        var (first, second) = (message.Split('|')[0], message.Split('|')[1]);
        return new Labelled($"own:{number}", $"train {language}", language, $"{first} {second}", SentenceKind.Command, MessageAction.Nudge, [], 1)
        {
            Parts = [new LabelledPart(0, first.Length + 1, SentenceKind.Command), new LabelledPart(first.Length + 1, first.Length + 1 + second.Length, SentenceKind.Recognise)],
            Group = $"own:{number}",
        };
    }
}
