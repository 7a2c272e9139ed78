using InquiryBot.Language.Rewordings;

namespace InquiryBot.Language.Tests.Rewordings;

/// <summary>What stands is said to stand, and what cannot be cut cleanly is left to its author.</summary>
public class FirmAndCleanTests
{
    [Theory]
    [InlineData(SentenceKind.Assign, "Femke takes the desk on Sunday, no arguments")]
    [InlineData(SentenceKind.Command, "don't block the fire door with pallets")]
    [InlineData(SentenceKind.Command, "never share a password in the chat")]
    public void What_leaves_no_room_is_only_offered_as_fixed(SentenceKind kind, string text)
    {
        var offer = Told.Reworder.Reword(Told.En(text, kind));
        Assert.InRange(offer.Rewordings.Count, 2, 3);
        Assert.All(offer.Rewordings, rewording => Assert.Equal(Move.Fixed, rewording.Move));
    }

    [Theory]
    [InlineData(SentenceKind.Obligation, "final reminder, parking discs")]
    [InlineData(SentenceKind.Rhetorical, "who waters the plants, the pigeons?")]
    public void What_cannot_be_cut_cleanly_gets_the_prompts(SentenceKind kind, string text)
    {
        var offer = Told.Reworder.Reword(Told.En(text, kind));
        Assert.Empty(offer.Rewordings);
        Assert.Equal(3, offer.Prompts.Count);
    }

    [Fact]
    public void The_same_order_without_its_hazard_keeps_its_openness() =>
        Assert.Contains(Told.Reworder.Reword(Told.En("don't block the hallway with pallets")).Rewordings, rewording => rewording.Move is Move.Open);
}
