using InquiryBot.Tests.HouseRules;

namespace InquiryBot.Tests.Fairness;

/// <summary>One message in the words of two people: one grew up with the language, one learned it later.</summary>
/// <param name="Language">en or nl.</param>
/// <param name="Kind">blunt, terse, warning, refusal and boundary are protected; telling is what a nudge is for.</param>
/// <param name="Text">The message.</param>
/// <param name="Paraphrase">The same message by the second person.</param>
internal sealed record MessagePair(string Language, string Kind, string Text, string Paraphrase)
{
    private static readonly string Folder = Path.Combine(SourceTree.Root, "tests", "InquiryBot.Tests", "Fairness");

    /// <summary>Whether nobody may ever be nudged for it.</summary>
    public bool IsProtected => Kind != "telling";

    /// <summary>The pairs of a language, in the order of the file.</summary>
    public static IReadOnlyList<MessagePair> In(string language) =>
        [.. File.ReadLines(Path.Combine(Folder, $"{language}.tsv")).Where(line => line[0] != '#').Select(line => line.Split('\t')).Select(parts => new MessagePair(language, parts[0], parts[1], parts[2]))];

    /// <summary>Protected messages that the reader still takes for orders. The list may only grow shorter.</summary>
    public static IReadOnlyList<string> StillMisread(string language) =>
        [.. File.ReadLines(Path.Combine(Folder, $"{language}.misread.txt")).Where(line => line.Length > 0 && line[0] != '#')];
}
