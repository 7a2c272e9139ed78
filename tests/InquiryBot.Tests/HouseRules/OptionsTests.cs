using System.Globalization;
using System.Reflection;
using System.Text.Json;
using InquiryBot.Hosting;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace InquiryBot.Tests.HouseRules;

/// <summary>appsettings.json is the single place where every setting stands with its default.</summary>
public sealed class OptionsTests
{
    private static readonly IReadOnlyList<Type> OptionTypes =
        [.. typeof(BotHost).Assembly.GetTypes().Where(type => type.Name.EndsWith("Options", StringComparison.Ordinal) && type.GetField("Section") is not null)];

    [Fact]
    public void Every_option_stands_in_appsettings_with_its_default()
    {
        using var settings = JsonDocument.Parse(File.ReadAllText(Path.Combine(SourceTree.Root, "appsettings.json")));
        var faults = OptionTypes.SelectMany(type => FaultsOf(type, settings.RootElement)).ToList();
        Assert.Empty(faults);
        Assert.NotEmpty(OptionTypes);
    }

    [Fact]
    public void Every_option_says_its_default_in_words()
    {
        var silent =
            from file in SourceTree.Program
            from type in file.Syntax.DescendantNodes().OfType<ClassDeclarationSyntax>()
            where type.Identifier.Text.EndsWith("Options", StringComparison.Ordinal)
            from property in type.Members.OfType<PropertyDeclarationSyntax>()
            where property.AccessorList?.Accessors.Any(accessor => accessor.Keyword.Text == "set") == true
            where !property.GetLeadingTrivia().ToFullString().Contains("The default is", StringComparison.Ordinal)
            select $"{type.Identifier.Text}.{property.Identifier.Text}";

        Assert.Empty(silent);
    }

    private static IEnumerable<string> FaultsOf(Type type, JsonElement settings)
    {
        var section = (string)type.GetField("Section")!.GetRawConstantValue()!;
        var place = settings;
        if (section.Length > 0 && !settings.TryGetProperty(section, out place))
        {
            yield return $"appsettings.json has no section {section}";
            yield break;
        }

        var defaults = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite))
        {
            if (!place.TryGetProperty(property.Name, out var written))
                yield return $"appsettings.json lacks {section}:{property.Name}";
            else if (Words(written) != Words(property.GetValue(defaults)))
                yield return $"appsettings.json says {section}:{property.Name} is {Words(written)}, the code says {Words(property.GetValue(defaults))}";
        }
    }

    private static string Words(JsonElement written) => written.ValueKind switch
    {
        JsonValueKind.Array => string.Join(",", written.EnumerateArray().Select(Words)),
        JsonValueKind.True => "True",
        JsonValueKind.False => "False",
        _ => written.ToString(),
    };

    private static string Words(object? value) => value switch
    {
        string[] items => string.Join(",", items),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
