using InquiryBot.Tests.HouseRules;
using InquiryBot.Tests.Support;

namespace InquiryBot.Tests.Conversation;

/// <summary>
/// Whole conversations, approved line by line. To approve what the bot says now, run the tests with INQUIRYBOT_APPROVE=1 and read the change.
/// </summary>
public sealed class TranscriptTests
{
    private static readonly string Folder = Path.Combine(SourceTree.Root, "tests", "InquiryBot.Tests", "Transcripts");

    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_conversation_goes_as_approved(string name)
    {
        var path = Path.Combine(Folder, $"{name}.txt");
        var approved = await File.ReadAllTextAsync(path);

        var played = await Transcript.PlayAsync(approved);

        if (Environment.GetEnvironmentVariable("INQUIRYBOT_APPROVE") == "1")
            await File.WriteAllTextAsync(path, played);
        else
            Assert.Equal(approved, played);
    }
}
