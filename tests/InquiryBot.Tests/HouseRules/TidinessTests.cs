using System.Text.Json;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace InquiryBot.Tests.HouseRules;

/// <summary>Nothing half done, nothing that belongs to somebody's machine.</summary>
public sealed class TidinessTests
{
    // Written in two halves, or this file would be its own breach.
    private static readonly string[] Leftovers = ["TO" + "DO", "FIX" + "ME", "HA" + "CK", "NotImplemented" + "Exception"];

    [Fact]
    public void Nothing_is_left_for_later() =>
        Assert.Empty(SourceTree.Sources.Concat(SourceTree.Tests)
            .SelectMany(file => Leftovers.Where(word => file.Text.Contains(word, StringComparison.Ordinal)).Select(word => $"{file.Path}: {word}")));

    [Fact]
    public void No_exception_is_swallowed_without_a_word()
    {
        var empty =
            from file in SourceTree.Sources
            from caught in file.Syntax.DescendantNodes().OfType<CatchClauseSyntax>()
            where caught.Block.Statements.Count == 0 && !caught.Block.ToFullString().Contains("//", StringComparison.Ordinal)
            select file.Path;

        Assert.Empty(empty);
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Path.Combine(SourceTree.Root, "InquiryBot.sln")).Replace('\\', '/');
        var missing = Directory.EnumerateFiles(SourceTree.Root, "*.csproj", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(SourceTree.Root, path).Replace('\\', '/'))
            .Where(path => path.StartsWith("src/", StringComparison.Ordinal) || path.StartsWith("tests/", StringComparison.Ordinal))
            // A benchmark that was stopped leaves a project of its own in the output.
            .Where(path => !path.Contains("/bin/", StringComparison.Ordinal))
            .Where(path => !solution.Contains(path, StringComparison.Ordinal));

        Assert.Empty(missing);
    }

    [Fact]
    public void Package_versions_stand_in_one_place()
    {
        var breaches = Directory.EnumerateFiles(SourceTree.Root, "*.csproj", SearchOption.AllDirectories)
            .Where(path => File.ReadAllText(path).Contains("PackageReference", StringComparison.Ordinal))
            .Where(path => System.Xml.Linq.XDocument.Load(path).Descendants("PackageReference").Any(reference => reference.Attribute("Version") is not null));

        Assert.Empty(breaches);
    }

    [Fact]
    public void Settings_and_texts_are_well_formed_json()
    {
        var files = Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "src"), "*.json", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !path.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Append(Path.Combine(SourceTree.Root, "appsettings.json"));

        Assert.All(files, path => JsonDocument.Parse(File.ReadAllText(path)).Dispose());
    }
}
