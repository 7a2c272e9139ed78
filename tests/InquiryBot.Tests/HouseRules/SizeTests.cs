using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace InquiryBot.Tests.HouseRules;

/// <summary>Short files and short methods: the sizes of the code bases that are a pleasure to read.</summary>
public sealed class SizeTests
{
    [Fact]
    public void No_file_is_longer_than_300_lines() =>
        Assert.Empty(SourceTree.Sources.Concat(SourceTree.Tests).Where(file => file.Lines > 300).Select(file => $"{file.Path} has {file.Lines} lines"));

    [Fact]
    public void Half_the_files_fit_on_a_screen_and_nine_in_ten_on_three()
    {
        var lines = SourceTree.Sources.Select(file => file.Lines).Order().ToList();
        Assert.True(Share(lines, 0.5) <= 60, $"the median file has {Share(lines, 0.5)} lines, more than 60");
        Assert.True(Share(lines, 0.9) <= 150, $"one file in ten has more than {Share(lines, 0.9)} lines, more than 150");
    }

    [Fact]
    public void No_method_is_longer_than_40_lines() =>
        Assert.Empty(Methods().Where(method => method.Lines > 40).Select(method => $"{method.Place} has {method.Lines} lines"));

    [Fact]
    public void Half_the_methods_have_eight_lines_and_nine_in_ten_twenty_five()
    {
        var lines = Methods().Select(method => method.Lines).Order().ToList();
        Assert.True(Share(lines, 0.5) <= 8, $"the median method has {Share(lines, 0.5)} lines, more than 8");
        Assert.True(Share(lines, 0.9) <= 25, $"one method in ten has more than {Share(lines, 0.9)} lines, more than 25");
    }

    private static int Share(List<int> sorted, double share) => sorted[(int)((sorted.Count - 1) * share)];

    private static IEnumerable<(string Place, int Lines)> Methods() =>
        from file in SourceTree.Sources
        from method in file.Syntax.DescendantNodes().OfType<BaseMethodDeclarationSyntax>()
        where method.Body is not null || method.ExpressionBody is not null
        let span = method.SyntaxTree.GetLineSpan(method.Span)
        select ($"{file.Path}:{span.StartLinePosition.Line + 1}", BodyLines(method));

    // From the signature to the closing brace, without documentation and attributes.
    private static int BodyLines(BaseMethodDeclarationSyntax method)
    {
        SyntaxNode body = (SyntaxNode?)method.Body ?? method.ExpressionBody!;
        var first = method.SyntaxTree.GetLineSpan(method.ParameterList.Span).StartLinePosition.Line;
        return method.SyntaxTree.GetLineSpan(body.Span).EndLinePosition.Line - first + 1;
    }
}
