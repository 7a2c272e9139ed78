using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace InquiryBot.Tests.HouseRules;

/// <summary>Names that a team member would say.</summary>
public sealed class NameTests
{
    private static readonly string[] Drawers = ["Helper", "Helpers", "Manager", "Util", "Utils", "Service", "Processor", "Data", "Info", "Impl"];

    [Fact]
    public void A_namespace_is_its_folder()
    {
        var breaches =
            from file in SourceTree.Sources
            where !file.Path.StartsWith("src/StandIns/", StringComparison.Ordinal)
            from space in file.Syntax.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
            let project = file.Path.Split('/')[1]
            let expected = file.Folder.Length == 0 ? project : $"{project}.{file.Folder.Replace('/', '.')}"
            where space.Name.ToString() != expected
            select $"{file.Path}: {space.Name} should be {expected}";

        Assert.Empty(breaches);
    }

    [Fact]
    public void No_type_is_named_after_a_drawer()
    {
        var breaches =
            from file in SourceTree.Sources
            where !file.Path.StartsWith("src/StandIns/", StringComparison.Ordinal)
            from type in file.Syntax.DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
            where Drawers.Any(drawer => type.Identifier.Text.EndsWith(drawer, StringComparison.Ordinal))
            select $"{file.Path}: {type.Identifier.Text}";

        Assert.Empty(breaches);
    }

    [Fact]
    public void A_test_is_a_sentence()
    {
        var breaches =
            from file in SourceTree.Tests
            from method in file.Syntax.DescendantNodes().OfType<MethodDeclarationSyntax>()
            where method.AttributeLists.SelectMany(list => list.Attributes).Any(IsTest)
            where !method.Identifier.Text.Contains('_', StringComparison.Ordinal)
            select $"{file.Path}: {method.Identifier.Text}";

        Assert.Empty(breaches);
    }

    private static bool IsTest(AttributeSyntax attribute) =>
        attribute.Name.ToString() is var name && (name.EndsWith("Fact", StringComparison.Ordinal) || name.EndsWith("Theory", StringComparison.Ordinal));
}
