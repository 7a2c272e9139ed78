using InquiryBot.Language.Text;

namespace InquiryBot.Language.Tests;

public sealed class WatchListTests
{
    [Theory]
    [InlineData(MessageLanguage.English, "en.")]
    [InlineData(MessageLanguage.Dutch, "nl.")]
    public void Every_cue_is_listed_once_with_its_idea_and_its_source(MessageLanguage language, string prefix)
    {
        var list = WatchList.For(language);
        Assert.True(list.Count > 50);
        Assert.Equal(list.Count, list.DistinctBy(entry => entry.Cue).Count());
        Assert.All(list, entry => Assert.StartsWith(prefix, entry.Cue, StringComparison.Ordinal));
        Assert.All(list, entry => Assert.NotEmpty(entry.Idea));
        Assert.All(list, entry => Assert.NotEmpty(entry.Source));
    }

    [Theory]
    [InlineData("Send me the figures before Friday.", MessageLanguage.English)]
    [InlineData("Waarom heb je de klant niet gebeld?", MessageLanguage.Dutch)]
    public void What_the_reader_gives_as_evidence_stands_on_the_list(string message, MessageLanguage language)
    {
        var listed = WatchList.For(language).Select(entry => entry.Cue).ToHashSet();
        var evidence = new MessageReader().Read(message).Main!.Evidence;
        Assert.NotEmpty(evidence);
        Assert.All(evidence, cue => Assert.Contains(cue.Cue, listed));
    }

    [Theory]
    [InlineData(MessageLanguage.Other)]
    [InlineData(MessageLanguage.Mixed)]
    public void Other_languages_have_no_list(MessageLanguage language) => Assert.Empty(WatchList.For(language));
}
