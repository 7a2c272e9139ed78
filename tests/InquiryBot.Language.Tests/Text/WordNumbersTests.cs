using InquiryBot.Language.Text;

namespace InquiryBot.Language.Tests.Text;

public sealed class WordNumbersTests
{
    [Fact]
    public void Words_keep_their_first_number_however_many_there_are()
    {
        var random = new Random(1);
        var numbers = new WordNumbers();
        var expected = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < 5000; i++)
        {
            var word = new string(random.GetItems("aé'ij".AsSpan(), random.Next(0, 8)));
            Assert.Equal(expected.TryAdd(word, i), numbers.TryAdd(word, i));
        }
        Assert.Equal(expected.Count, numbers.Count);
        foreach (var (word, number) in expected)
        {
            Assert.True(numbers.TryGet(word, out var found));
            Assert.Equal(number, found);
        }
        Assert.False(numbers.Contains("no such word"));
        Assert.Equal(expected.OrderBy(pair => pair.Value).Select(pair => pair.Key), numbers.Words);
    }
}
