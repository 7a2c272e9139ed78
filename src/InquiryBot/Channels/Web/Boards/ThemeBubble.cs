using InquiryBot.Retrospectives.Board;

namespace InquiryBot.Channels.Web.Boards;

/// <summary>A theme as a circle: the more cards lie in it, the larger, and the more dots it has, the fuller.</summary>
/// <param name="Number">Its place in the list beside the picture, from one.</param>
/// <param name="X">The middle, from the left.</param>
/// <param name="Y">The middle, from the top.</param>
/// <param name="Radius">How large it is.</param>
/// <param name="Fill">How full, from 0 to 4.</param>
public sealed record ThemeBubble(int Number, double X, double Y, double Radius, int Fill)
{
    /// <summary>How wide the picture is.</summary>
    public const int Width = 640;

    private const double Gap = 10;
    private const double Smallest = 20;
    private const double Largest = 62;
    private const int Fullest = 4;

    /// <summary>Circles for groups, in rows from left to right like words, so that the picture reads in the order of the list.</summary>
    /// <returns>The circles, and how high the picture is.</returns>
    public static (IReadOnlyList<ThemeBubble> Bubbles, double Height) Lay(IReadOnlyList<GroupView> groups)
    {
        var bubbles = new List<ThemeBubble>(groups.Count);
        var (mostCards, mostDots) = (groups.Max(group => group.Cards.Count), Math.Max(1, groups.Max(group => group.Dots ?? 0)));
        var (x, top, row) = (0.0, 0.0, new List<ThemeBubble>());
        for (var index = 0; index < groups.Count; index++)
        {
            // The eye compares areas, so the area goes with the number of cards.
            var radius = Math.Max(Smallest, Largest * Math.Sqrt(groups[index].Cards.Count / (double)Math.Max(4, mostCards)));
            if (x + 2 * radius > Width)
            {
                top = Close(row, bubbles, top);
                x = 0;
            }

            row.Add(new ThemeBubble(index + 1, x + radius, 0, radius, (int)Math.Ceiling(Fullest * (groups[index].Dots ?? 0) / (double)mostDots)));
            x += 2 * radius + Gap;
        }

        return (bubbles, Close(row, bubbles, top));
    }

    // A row is as high as its largest circle; the others hang in the middle of it.
    private static double Close(List<ThemeBubble> row, List<ThemeBubble> bubbles, double top)
    {
        var half = row.Max(bubble => bubble.Radius);
        bubbles.AddRange(row.Select(bubble => bubble with { Y = top + half }));
        row.Clear();
        return top + 2 * half + Gap;
    }
}
