using InquiryBot.Language.Evaluation;
using InquiryBot.Language.Stances;
using InquiryBot.Language.Stances.Wordings;

namespace InquiryBot.Language.Tests.Languages;

public sealed class LanguageFilesTests
{
    private const long BytesAtMost = 4 * 1024 * 1024;

    [Fact]
    public void Both_languages_have_the_same_files() => Assert.Equal(DataLines.FilesOf("en"), DataLines.FilesOf("nl"));

    [Fact]
    public void What_is_learned_stays_small()
    {
        var assembly = typeof(MessageReader).Assembly;
        var bytes = assembly.GetManifestResourceNames().Where(name => name.StartsWith("Languages/", StringComparison.Ordinal))
            .Where(name => name.EndsWith(LanguagePack.WeightsFile, StringComparison.Ordinal) || name.EndsWith(WordingFile.Name, StringComparison.Ordinal)).Sum(name => assembly.GetManifestResourceStream(name)!.Length);
        Assert.InRange(bytes, 1, BytesAtMost);
    }

    [Fact]
    public void Every_kind_that_words_can_show_has_a_cue_in_both_languages()
    {
        SentenceKind[] fromZonesAlone = [];
        foreach (var pack in (LanguagePack[])[LanguagePack.English, LanguagePack.Dutch])
            Assert.Equal([], SentenceKinds.All.Except(pack.Cues.Select(cue => cue.Kind)).Except(fromZonesAlone));
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        var fault = Assert.Throws<LanguageFaultException>(() => DataLines.Of("xx/words.txt").ToList());
        Assert.Contains("xx/words.txt", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_rules_is_up_to_date() =>
        Assert.Equal(RulesPage.Write(), File.ReadAllText(Path.Combine(Repository.Docs, RulesPage.Name)).ReplaceLineEndings("\n"));
}
