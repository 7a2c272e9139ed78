using InquiryBot.Language.Rewordings.Analysis.English;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Tests.Rewordings;

/// <summary>What a slot of an English frame may carry.</summary>
public class EnglishSlotTests
{
    private static readonly EnglishGrammar Grammar = new();

    [Theory]
    [InlineData("vp", "sweep the yard before the market opens")]
    [InlineData("vp", "let the porter know we're late")]
    [InlineData("gerund", "sweeping the yard by the time I'm back")]
    [InlineData("thing", "the keys to the shed by noon")]
    [InlineData("thing", "it Thursday")]
    [InlineData("thing", "everyone in the yard at six")]
    [InlineData("claim", "deliveries go through the side gate")]
    [InlineData("claim", "Olga takes the till, Piet the stalls")]
    public void What_belongs_to_a_slot_is_carried(string slot, string content) => Assert.True(Carries(slot, content));

    [Theory]
    [InlineData("vp", "want you to tell me")]
    [InlineData("vp", "sweep the yard, it is filthy")]
    [InlineData("vp", "sweep the yard, so call me")]
    [InlineData("thing", "URGENT keys to the shed")]
    [InlineData("thing", "keys keys")]
    [InlineData("thing", "make me a key")]
    [InlineData("thing", "the old")]
    [InlineData("thing", "the market, stall's falling over")]
    [InlineData("claim", "you've got the till from today")]
    [InlineData("claim", "the stall looks daft")]
    [InlineData("claim", "that stall, or am I old")]
    [InlineData("claim", "I want the till counted")]
    public void What_does_not_belong_there_stays_out(string slot, string content) => Assert.False(Carries(slot, content));

    private static bool Carries(string slot, string content) => Grammar.Carries(slot, PieceReader.Read(content).ToArray());
}
