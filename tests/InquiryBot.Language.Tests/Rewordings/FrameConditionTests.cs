using InquiryBot.Language.Rewordings.Frames;

namespace InquiryBot.Language.Tests.Rewordings;

/// <summary>What a frame may ask of a telling before it is used.</summary>
public class FrameConditionTests
{
    [Theory]
    [InlineData("chore", true)]
    [InlineData("work", true)]
    [InlineData("standing", false)]
    [InlineData("chore timed", false)]
    public void A_stroke_means_one_of_them_and_an_exclamation_mark_none(string traits, bool fits)
    {
        var frame = Frame.Parse("en.need.x | need | order | chore/work !timed/deadline | I'd like {done}. When would that suit you?");
        var telling = new Telling("order").With("done", "the lamp fixed");
        foreach (var trait in traits.Split(' '))
            telling.WithTrait(trait);
        Assert.Equal(fits, frame.Fits(telling));
    }

    [Theory]
    [InlineData("chore sure", true)]
    [InlineData("chore", false)]
    public void Only_a_sure_frame_may_be_third(string conditions, bool sure)
    {
        var frame = Frame.Parse($"en.open.x | open | order | {conditions} | When could you fit in {{gerund}}?");
        Assert.Equal(sure, frame.IsSure);
        Assert.Equal(["chore"], frame.Conditions);
    }
}
