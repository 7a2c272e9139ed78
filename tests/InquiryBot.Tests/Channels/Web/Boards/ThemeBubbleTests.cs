using InquiryBot.Channels.Web.Boards;
using InquiryBot.Retrospectives.Board;

namespace InquiryBot.Tests.Channels.Web.Boards;

public sealed class ThemeBubbleTests
{
    [Fact]
    public void More_cards_make_a_larger_circle_and_more_dots_a_fuller_one()
    {
        var (bubbles, _) = ThemeBubble.Lay([Group(5, 6), Group(1, 2), Group(1, 0)]);

        Assert.True(bubbles[0].Radius > bubbles[1].Radius);
        Assert.Equal([4, 2, 0], bubbles.Select(bubble => bubble.Fill));
        Assert.Equal([1, 2, 3], bubbles.Select(bubble => bubble.Number));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(40)]
    [InlineData(200)]
    public void No_circle_sticks_out_or_lies_on_another(int count)
    {
        var (bubbles, height) = ThemeBubble.Lay([.. Enumerable.Range(0, count).Select(index => Group(1 + index % 7, index % 4))]);

        Assert.Equal(count, bubbles.Count);
        Assert.All(bubbles, bubble => Assert.True(bubble.X - bubble.Radius >= 0 && bubble.X + bubble.Radius <= ThemeBubble.Width && bubble.Y + bubble.Radius <= height));
        Assert.All(
            bubbles.SelectMany((one, index) => bubbles.Skip(index + 1).Select(other => (one, other))),
            pair => Assert.True(Math.Pow(pair.one.X - pair.other.X, 2) + Math.Pow(pair.one.Y - pair.other.Y, 2) >= Math.Pow(pair.one.Radius + pair.other.Radius, 2)));
    }

    private static GroupView Group(int cards, int? dots) =>
        new("group", null, [.. Enumerable.Range(0, cards).Select(number => new CardView($"{number}", "helped", "words", null))], dots);
}
