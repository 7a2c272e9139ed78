using InquiryBot.Language.Rewordings;
using InquiryBot.Language.Rewordings.Frames;

namespace InquiryBot.Language.Tests.Rewordings;

public class FrameTests
{
    private static readonly FrameBook[] Books = [new("en"), new("nl")];

    private static IEnumerable<string> Lines =>
        new[] { "en", "nl" }.SelectMany(language => LanguageFile.Lines(language, "frames.txt")).Where(line => !line.StartsWith("= ", StringComparison.Ordinal));

    [Fact]
    public void Every_frame_ends_with_its_one_question() =>
        Assert.All(Lines.Where(line => !IsRestatement(line)), line => Assert.Equal(line.Length - 1, line.IndexOf('?', StringComparison.Ordinal)));

    [Fact]
    public void An_order_beside_the_main_one_is_said_and_not_asked() =>
        Assert.All(Lines.Where(IsRestatement), line => Assert.DoesNotContain('?', line));

    private static bool IsRestatement(string line) => line.Split(' ')[0].Contains(".say.", StringComparison.Ordinal);

    [Fact]
    public void Reasons_are_gaps_and_nothing_is_sugared() => Assert.All(Lines, line =>
    {
        var because = line.Contains("because", StringComparison.Ordinal) || line.Contains("omdat", StringComparison.Ordinal);
        Assert.Equal(because, line.Contains("because …", StringComparison.Ordinal) || line.Contains("omdat …", StringComparison.Ordinal));
        Assert.DoesNotContain("please", line, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("alsjeblieft", line, StringComparison.OrdinalIgnoreCase);
    });

    [Fact]
    public void Every_frame_has_its_own_id() =>
        Assert.All(Books, book => Assert.Equal(book.All.Count, book.All.Select(frame => frame.Id).Distinct().Count()));

    [Fact]
    public void An_order_has_frames_for_every_answer() =>
        Assert.All(Books, book => Assert.All(
            new[] { Move.Open, Move.Need, Move.Process, Move.Fixed },
            move => Assert.True(book.For(move, "order").Count >= 3)));

    [Fact]
    public void A_broken_frame_names_itself() =>
        Assert.Contains("en.x | open", Assert.Throws<FormatException>(() => Frame.Parse("en.x | open | order")).Message, StringComparison.Ordinal);
}
