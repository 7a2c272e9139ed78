using System.Text.RegularExpressions;
using InquiryBot.Language.Stances;
using InquiryBot.Language.Stances.Wordings;
using InquiryBot.Language.Text;

namespace InquiryBot.Language.Tests.Languages;

public sealed partial class CueTests
{
    public static TheoryData<string> Codes => ["en", "nl"];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_cue_fires_where_it_says_it_fires(string code)
    {
        var pack = PackOf(code);
        var deaf = pack.Cues.SelectMany(cue => cue.Fires.Where(text => !Fires(pack, cue, text)).Select(text => $"{cue.Id}: {text}")).ToList();
        Assert.True(deaf.Count == 0, string.Join(Environment.NewLine, deaf));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void No_cue_decides_where_it_says_it_spares(string code)
    {
        var pack = PackOf(code);
        var wrong = pack.Cues.Where(cue => cue.Fact < 0).SelectMany(cue => cue.Spares.Where(text => Decides(cue, text)).Select(text => $"{cue.Id}: {text}")).ToList();
        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_cue_says_why_and_shows_both_sides(string code) =>
        Assert.All(PackOf(code).Cues, cue =>
        {
            Assert.Matches(CueId(), cue.Id);
            Assert.NotEqual("", cue.Idea);
            Assert.NotEqual("", cue.Source);
            Assert.NotEmpty(cue.Patterns);
            Assert.NotEmpty(cue.Fires);
            Assert.NotEmpty(cue.Spares);
        });

    [Theory]
    [MemberData(nameof(Codes))]
    public void No_cue_and_no_pattern_stands_there_twice(string code)
    {
        var cues = PackOf(code).Cues;
        Assert.Equal(cues.Count, cues.Select(cue => cue.Id).Distinct().Count());
        Assert.All(cues, cue => Assert.Equal(cue.Patterns.Count, cue.Patterns.Distinct().Count()));
    }

    [Fact]
    public void The_watch_list_holds_every_cue()
    {
        Assert.Equal(IdsOf(LanguagePack.English), WatchList.For(MessageLanguage.English).Select(entry => entry.Cue).Order());
        Assert.Equal(IdsOf(LanguagePack.Dutch), WatchList.For(MessageLanguage.Dutch).Select(entry => entry.Cue).Order());
        Assert.Empty(WatchList.For(MessageLanguage.Other));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_manners_of_wordings_stand_in_their_order_with_examples(string code)
    {
        Assert.Equal(Enum.GetNames<WordingManner>().Select(name => $"{code}.wording.{name.ToLowerInvariant()}"), PackOf(code).WordingCues.Select(cue => cue.Id));
        Assert.All(PackOf(code).WordingCues, cue =>
        {
            Assert.All(cue.Fires, text => Assert.True(Carries(cue, text), $"{cue.Id} carries nothing in '{text}'"));
            Assert.All(cue.Spares, text => Assert.False(Decides(cue, text), $"{cue.Id} decides '{text}'"));
        });
    }

    private static IEnumerable<string> IdsOf(LanguagePack pack) => pack.Cues.Concat(pack.WordingCues).Select(cue => cue.Id).Order();

    private static bool Carries(Cue cue, string text) =>
        MessageReader.Default.Read(text, null, LanguageOf(cue.Id[..2])).Sentences.Any(sentence => sentence.Evidence.Any(evidence => evidence.Cue == cue.Id));

    internal static LanguagePack PackOf(string code) => code == "nl" ? LanguagePack.Dutch : LanguagePack.English;

    private static MessageLanguage LanguageOf(string code) => code == "nl" ? MessageLanguage.Dutch : MessageLanguage.English;

    private static bool Fires(LanguagePack pack, Cue cue, string text)
    {
        var desk = new ReadingDesk();
        desk.Lay(text, MessageContext.None, LanguageOf(pack.Code), LanguagePacks.Shared);
        Span<double> probabilities = stackalloc double[KindModel.Kinds];
        for (var i = 0; i < desk.Message.Sentences.Length; i++)
        {
            desk.Cues.FillOne(desk, i, pack);
            SentenceJudge.Weigh(desk, i, pack, probabilities);
            if (desk.Fired.All.ToArray().Any(fired => fired.Cue == cue.Index))
                return true;
        }
        return false;
    }

    private static bool Decides(Cue cue, string text)
    {
        var main = MessageReader.Default.Read(text, null, LanguageOf(cue.Id[..2])).Main;
        return main is not null && main.Kind == cue.Kind && main.Evidence.Any(evidence => evidence.Cue == cue.Id);
    }

    [GeneratedRegex("^(en|nl)(\\.[a-z]+(-[a-z]+)*){1,2}$")]
    private static partial Regex CueId();
}
