using InquiryBot.Language.Text;

namespace InquiryBot.Language.Tests.Stances;

/// <summary>What people are told when they ask why.</summary>
public sealed class ClearestEvidenceTests
{
    [Theory]
    [InlineData("send me the numbers by 4")]
    [InlineData("You must answer every ticket within the hour")]
    [InlineData("stuur die offerte nog vandaag de deur uit")]
    public void A_cue_of_the_same_kind_comes_first_and_wordings_not_at_all(string text)
    {
        var main = MessageReader.Default.Read(text).Main!;

        var clearest = main.Clearest();

        Assert.Equal(main.Kind, KindOf(clearest[0].Cue));
        Assert.DoesNotContain(clearest, evidence => evidence.Cue.Contains(".wording.", StringComparison.Ordinal));
    }

    private static SentenceKind KindOf(string cue) =>
        WatchList.For(MessageLanguage.English).Concat(WatchList.For(MessageLanguage.Dutch)).Single(entry => entry.Cue == cue).Kind;
}
