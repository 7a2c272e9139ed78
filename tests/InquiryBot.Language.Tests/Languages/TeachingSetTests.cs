namespace InquiryBot.Language.Tests.Languages;

/// <summary>The teaching set stays well-formed, big enough, and its two parts apart.</summary>
public sealed class TeachingSetTests
{
    private const int MessagesAtLeast = 3000;
    private const int TestThreadsAtLeast = 60;

    public static TheoryData<string> Codes => ["en", "nl"];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_line_has_an_action_and_a_kind_for_each_part(string code)
    {
        var faults = Lines(code, "train").Concat(Lines(code, "test")).Where(line => !IsWellFormed(line.Fields)).Select(line => line.Place).ToList();

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void It_is_big_enough_and_mostly_silent(string code)
    {
        var train = Lines(code, "train").ToList();
        var test = Lines(code, "test").ToList();

        Assert.True(train.Count + test.Count >= MessagesAtLeast);
        Assert.True(test.Count * 6 >= MessagesAtLeast);
        Assert.True(Files(code, "test").SelectMany(File.ReadLines).Count(line => line.Split('\t')[0] == "thread") >= TestThreadsAtLeast);
        Assert.True(train.Count(line => line.Fields[0] == "silent") > train.Count / 2);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void What_is_tested_is_never_taught(string code)
    {
        var taught = Lines(code, "train").Select(line => line.Fields[2]).Where(IsTelltale).ToHashSet(StringComparer.OrdinalIgnoreCase);

        Assert.DoesNotContain(Lines(code, "test"), line => taught.Contains(line.Fields[2]));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Two_readers_labelled_every_message_of_the_test_part(string code)
    {
        var places = Lines(code, "test").Count();

        Assert.All(["first.tsv", "second.tsv"], reader =>
            Assert.Equal(places, File.ReadLines(Path.Combine(Folder(code, "test"), "readers", reader)).Count(line => line.Length > 0 && line[0] != '#')));
    }

    private static bool IsTelltale(string text) => text.Split(' ').Length > 3;

    private static bool IsWellFormed(string[] fields) =>
        fields is [var action, var kinds, var text] && Enum.TryParse<MessageAction>(action, ignoreCase: true, out _) && text.Length > 0
        && kinds.Split(' ') is var list && list.Length == text.Split('¦').Length && Array.TrueForAll(list, kind => SentenceKinds.TryFind(kind, out _));

    private static IEnumerable<(string Place, string[] Fields)> Lines(string code, string part)
    {
        foreach (var file in Files(code, part))
        {
            var inThread = false;
            var number = 0;
            foreach (var line in File.ReadLines(file))
            {
                number++;
                var fields = line.Split('\t');
                if (line.Length == 0 || fields[0] == "thread")
                    inThread = line.Length > 0;
                else if (line[0] != '#')
                    yield return ($"{Path.GetFileName(file)}:{number}", inThread ? fields[1..] : fields);
            }
        }
    }

    private static IEnumerable<string> Files(string code, string part) => Directory.EnumerateFiles(Folder(code, part), "*.tsv");

    private static string Folder(string code, string part)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "InquiryBot.sln")))
            folder = folder.Parent;
        return Path.Combine(folder.FullName, "src", "InquiryBot.Language", "Languages", code, "teaching", part);
    }
}
