using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace InquiryBot.Tests.HouseRules;

/// <summary>Which folder of the program may use which, so that the road of a message stays a road and not a web.</summary>
public sealed class FolderDependencyTests
{
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Schedules"] = [],
        ["Storage"] = [],
        ["Privacy"] = ["Storage", "Schedules"],
        ["Nudging"] = ["Storage", "Schedules"],
        ["Retrospectives"] = ["Storage", "Schedules", "Privacy"],
        ["Practice"] = ["Storage"],
        ["Reports"] = ["Nudging", "Retrospectives", "Practice", "Privacy"],
        ["SecondOpinion"] = [],
        ["Conversation"] = ["Storage", "Schedules", "Nudging", "Retrospectives", "Practice", "Reports", "Privacy", "SecondOpinion"],
        ["Channels"] = ["Conversation", "Storage", "Nudging", "Retrospectives"],
        ["Hosting"] = ["Schedules", "Storage", "Privacy", "Nudging", "Retrospectives", "Practice", "Reports", "SecondOpinion", "Conversation", "Channels"],
        ["CommandLine"] = ["Hosting", "Reports", "Storage"],
    };

    // Types that a folder may take from Conversation although the folder itself is off its list.
    private static readonly Dictionary<string, string[]> Exceptions = new()
    {
        ["Retrospectives"] = ["Conversation"],
        ["Practice"] = ["Conversation"],
        ["Reports"] = ["Conversation"],
        ["CommandLine"] = ["Conversation"],
        ["Hosting"] = [],
    };

    [Fact]
    public void A_folder_uses_only_the_folders_before_it_on_the_road()
    {
        var breaches =
            from file in SourceTree.Program
            let own = file.Folder.Split('/')[0]
            where own.Length > 0
            from used in UsedFolders(file)
            let top = used.Split('/')[0]
            where top != own && MayUse.ContainsKey(top)
            where !MayUse[own].Contains(top) && !Exceptions.GetValueOrDefault(own, []).Contains(top)
            select $"{own} may not use {used.Replace('/', '.')} ({file.Path})";

        Assert.Empty(breaches);
    }

    [Fact]
    public void Every_folder_of_the_program_has_its_place_on_the_road() =>
        Assert.Empty(SourceTree.Program.Select(file => file.Folder.Split('/')[0]).Where(top => top.Length > 0).Distinct().Except(MayUse.Keys));

    [Fact]
    public void No_channel_uses_another_channel()
    {
        var breaches =
            from file in SourceTree.Program
            where file.Folder.StartsWith("Channels/", StringComparison.Ordinal)
            let own = file.Folder.Split('/')[1]
            from used in UsedFolders(file)
            where used.StartsWith("Channels/", StringComparison.Ordinal) && used.Split('/')[1] != own
            select $"{file.Path} uses {used}";

        Assert.Empty(breaches);
    }

    [Fact]
    public void Bot_Builder_stays_at_the_rim()
    {
        var breaches =
            from file in SourceTree.Program
            where file.Syntax.DescendantNodes().OfType<UsingDirectiveSyntax>().Any(use => NameOf(use).StartsWith("Microsoft.Bot.", StringComparison.Ordinal))
            where !IsRim(file)
            select file.Path;

        Assert.Empty(breaches);
    }

    [Fact]
    public void The_language_library_knows_no_chat_and_no_packages()
    {
        var breaches =
            from file in SourceTree.Sources
            where file.Path.StartsWith("src/InquiryBot.Language/", StringComparison.Ordinal)
            from use in file.Syntax.DescendantNodes().OfType<UsingDirectiveSyntax>()
            let name = NameOf(use)
            where !name.StartsWith("System", StringComparison.Ordinal) && !name.StartsWith("InquiryBot.Language", StringComparison.Ordinal)
            select $"{file.Path} uses {name}";

        Assert.Empty(breaches);
    }

    private static bool IsRim(SourceFile file) =>
        file.Folder.StartsWith("Conversation", StringComparison.Ordinal)
        || file.Folder.StartsWith("Channels", StringComparison.Ordinal)
        || file.Path.EndsWith("Dialog.cs", StringComparison.Ordinal)
        || file.Path.Contains("/Storage/BotState", StringComparison.Ordinal)
        || file.Path.StartsWith("src/InquiryBot/Hosting/", StringComparison.Ordinal)
        || file.Path.StartsWith("src/InquiryBot/CommandLine/Chat", StringComparison.Ordinal);

    private static IEnumerable<string> UsedFolders(SourceFile file) =>
        from use in file.Syntax.DescendantNodes().OfType<UsingDirectiveSyntax>()
        let name = NameOf(use)
        where name.StartsWith("InquiryBot.", StringComparison.Ordinal) && !name.StartsWith("InquiryBot.Language", StringComparison.Ordinal)
        select name["InquiryBot.".Length..].Replace('.', '/');

    private static string NameOf(UsingDirectiveSyntax use) => use.NamespaceOrType.ToString();
}
