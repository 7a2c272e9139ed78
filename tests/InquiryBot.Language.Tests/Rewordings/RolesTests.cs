using InquiryBot.Language.Rewordings.Analysis;
using InquiryBot.Language.Rewordings.Drafts;
using InquiryBot.Language.Rewordings.Frames;
using InquiryBot.Language.Rewordings.Guard;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Tests.Rewordings;

public class RolesTests
{
    private static readonly WordClasses English = new("en");
    private static readonly MeaningGuard Guard = new(new MessageReader());

    [Theory]
    [InlineData("tell me before you call her", "tell me before you call her", true)]
    [InlineData("tell me before you call her", "call her before you tell me", false)]
    [InlineData("let him ring you", "ring him", true)]
    [InlineData("let him ring you", "let you ring him", false)]
    [InlineData("send them the list", "send me the list", false)]
    public void Nobody_changes_places(string original, string carried, bool kept)
    {
        var fault = FaultOf(original, new Telling("order").With("vp", carried).With("for", "").WithTrait("you"), "en.open.x | open | order |  | What would it take {for}to {vp}?");
        Assert.Equal(kept, fault is not GuardFault.ChangedRoles);
    }

    [Fact]
    public void Who_was_named_to_do_it_still_does_it()
    {
        var telling = new Telling("order").With("vp", "sign the book").With("gerund", "signing the book").With("who", "Ilse").WithTrait("named");
        Assert.Equal(GuardFault.ChangedRoles, FaultOf("Ilse will sign the book", telling, "en.open.x | open | order |  | How do you see {gerund}?", "Ilse"));
    }

    private static GuardFault FaultOf(string original, Telling telling, string frame, string name = "")
    {
        var pieces = PieceReader.Read(original.Replace(name.Length > 0 ? name : "\0", "", StringComparison.Ordinal)).ToArray();
        var draft = new Draft(new Scope(pieces, [], [], pieces), new Envelope("", pieces, ""), telling, new Register(true, true), English, "because …");
        var parsed = Frame.Parse(frame);
        return Guard.FaultOf(draft.Write(parsed)!, parsed, draft);
    }
}
