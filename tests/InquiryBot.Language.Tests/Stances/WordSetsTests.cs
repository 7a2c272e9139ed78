using InquiryBot.Language.Stances;

namespace InquiryBot.Language.Tests.Stances;

/// <summary>Words that no set tells apart share a row of bits; nobody must notice.</summary>
public sealed class WordSetsTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("nl")]
    public void A_word_has_the_bits_of_its_sets_and_no_others(string language)
    {
        var words = (language == "en" ? LanguagePack.English : LanguagePack.Dutch).Words;
        Assert.InRange(words.RowCount, 2, words.WordCount / 2);
        for (var set = 0; set < words.SetCount; set++)
        {
            var members = words.MembersOf(set).ToArray().ToHashSet();
            Assert.Equal(members.Count, words.MembersOf(set).Length);
            for (var word = 0; word < words.WordCount; word++)
                Assert.True(words.Has(word, set) == members.Contains(word), $"{words.SpellingOf(word)} and set {set}");
        }
    }
}
