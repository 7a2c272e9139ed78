namespace InquiryBot.Language.Evaluation;

/// <summary>The places in this repository that the program reads and writes, found from where it was built.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static string OwnGold => Path.Combine(Root, "tests", "InquiryBot.Language.Tests", "Gold");

    public static string Languages => Path.Combine(Root, "src", "InquiryBot.Language", "Languages");

    public static string Docs => Path.Combine(Root, "docs");

    private static string Find(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "InquiryBot.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("InquiryBot.sln is in no folder above the program; run it with dotnet run from a clone");
    }
}
