using InquiryBot.Conversation;
using InquiryBot.Language.Rewordings;

namespace InquiryBot.Tests.Conversation;

public sealed class RecentFramesTests : IDisposable
{
    private readonly RecentFrames _frames = new();

    public void Dispose() => _frames.Dispose();

    [Fact]
    public void A_frame_is_remembered_for_ten_nudges_and_no_longer()
    {
        for (var nudge = 0; nudge <= RecentFrames.Nudges; nudge++)
            _frames.Remember("ann", Offer($"frame-{nudge}"));
        Assert.Equal(RecentFrames.Nudges, _frames.Of("ann").Count);
        Assert.DoesNotContain("frame-0", _frames.Of("ann"));
        Assert.Contains("frame-10", _frames.Of("ann"));
    }

    [Fact]
    public void Everybody_has_frames_of_their_own_and_can_be_forgotten()
    {
        _frames.Remember("ann", Offer("frame"));
        Assert.Empty(_frames.Of("bob"));
        _frames.Forget("ann");
        Assert.Empty(_frames.Of("ann"));
    }

    [Fact]
    public void Prompts_count_for_nothing()
    {
        _frames.Remember("ann", new RewordingOffer([], ["a", "b", "c"]));
        Assert.Empty(_frames.Of("ann"));
    }

    private static RewordingOffer Offer(string frame) => new([new Rewording("How do you see it?", Move.Open, frame)], []);
}
