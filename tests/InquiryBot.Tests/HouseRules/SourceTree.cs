using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace InquiryBot.Tests.HouseRules;

/// <summary>The repository as the house rules see it: its files on disk and their syntax trees.</summary>
internal static class SourceTree
{
    /// <summary>The folder that holds InquiryBot.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>All C# files that people wrote under src.</summary>
    public static IReadOnlyList<SourceFile> Sources { get; } = Load("src");

    /// <summary>All C# files that people wrote under tests.</summary>
    public static IReadOnlyList<SourceFile> Tests { get; } = Load("tests");

    /// <summary>The files of the program only, without the language library and the stand-ins.</summary>
    public static IEnumerable<SourceFile> Program => Sources.Where(file => file.Path.StartsWith("src/InquiryBot/", StringComparison.Ordinal));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "InquiryBot.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("InquiryBot.sln is in no folder above the tests.");
    }

    private static List<SourceFile> Load(string top) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, top), "*.cs", SearchOption.AllDirectories)
            .Select(path => (Full: path, Relative: Path.GetRelativePath(Root, path).Replace('\\', '/')))
            .Where(file => !file.Relative.Contains("/obj/", StringComparison.Ordinal) && !file.Relative.Contains("/bin/", StringComparison.Ordinal))
            .OrderBy(file => file.Relative, StringComparer.Ordinal)
            .Select(file => new SourceFile(file.Relative, File.ReadAllText(file.Full))),
    ];
}

/// <summary>One C# file.</summary>
internal sealed class SourceFile(string path, string text)
{
    private SyntaxNode? _syntax;

    /// <summary>From the root of the repository, with forward slashes.</summary>
    public string Path { get; } = path;

    /// <summary>How many lines it has.</summary>
    public int Lines { get; } = text.AsSpan().TrimEnd().Count('\n') + 1;

    /// <summary>Its words.</summary>
    public string Text { get; } = text;

    /// <summary>Its syntax, read when first asked for.</summary>
    public SyntaxNode Syntax => _syntax ??= CSharpSyntaxTree.ParseText(Text).GetRoot();

    /// <summary>The folders below the project, such as <c>Channels/Teams</c>; empty at the project's root.</summary>
    public string Folder
    {
        get
        {
            var parts = Path.Split('/');
            var projectDepth = Path.StartsWith("src/StandIns/", StringComparison.Ordinal) ? 3 : 2;
            return string.Join('/', parts[projectDepth..^1]);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Path;
}
