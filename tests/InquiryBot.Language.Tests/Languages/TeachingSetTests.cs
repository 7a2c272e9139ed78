using InquiryBot.Language.Evaluation;

namespace InquiryBot.Language.Tests.Languages;

/// <summary>The teaching set stays well-formed (reading it fails at the line that is not), big enough, and its two parts apart.</summary>
public sealed class TeachingSetTests
{
    private const int MessagesAtLeast = 3000;
    private const int TestThreadsAtLeast = 60;

    private static readonly Lazy<List<Labelled>> Train = new(() => [.. TeachingSet.Read("train")]);
    private static readonly Lazy<List<Labelled>> Test = new(() => [.. TeachingSet.Read("test")]);

    public static TheoryData<string> Codes => ["en", "nl"];

    [Theory]
    [MemberData(nameof(Codes))]
    public void It_is_big_enough_and_mostly_silent(string code)
    {
        var (train, test) = (Of(Train, code), Of(Test, code));

        Assert.True(train.Count + test.Count >= MessagesAtLeast);
        Assert.True(test.Count * 6 >= MessagesAtLeast);
        Assert.True(test.Where(message => message.IsInThread).DistinctBy(message => message.Group).Count() >= TestThreadsAtLeast);
        Assert.True(train.Count(message => message.Action == MessageAction.Silent) > train.Count / 2);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void What_is_tested_is_never_taught(string code)
    {
        var taught = Of(Train, code).Select(message => message.Text).Where(IsTelltale).ToHashSet(StringComparer.OrdinalIgnoreCase);

        Assert.DoesNotContain(Of(Test, code), message => taught.Contains(message.Text));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Two_readers_labelled_every_message_of_the_test_part(string code)
    {
        var messages = Of(Test, code).Select(message => message.Id).Order(StringComparer.Ordinal).ToList();

        Assert.All(["first.tsv", "second.tsv"], reader => Assert.Equal(messages, LabelledBy(code, reader).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_line_with_a_kind_too_few_is_named()
    {
        var fault = Assert.Throws<FormatException>(() => TeachingSet.Parts("ward:3", ["O.inform"], "one¦two", out _));

        Assert.Contains("ward:3", fault.Message, StringComparison.Ordinal);
    }

    /// <summary>Two or three words ("ok thanks") may well be said twice.</summary>
    private static bool IsTelltale(string text) => text.Split(' ').Length > 3;

    private static List<Labelled> Of(Lazy<List<Labelled>> part, string code) => part.Value.FindAll(message => message.Language == code);

    private static IEnumerable<string> LabelledBy(string code, string reader) =>
        File.ReadLines(Path.Combine(Repository.Languages, code, "teaching", "test", "readers", reader))
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')[0]);
}
