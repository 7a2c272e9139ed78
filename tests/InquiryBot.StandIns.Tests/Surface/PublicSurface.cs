using System.Reflection;
using System.Runtime.CompilerServices;

namespace InquiryBot.StandIns.Tests.Surface;

/// <summary>Writes what an assembly shows to strangers: every public and protected signature, one a line, in a fixed order.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> Of(Assembly assembly) =>
        from type in assembly.GetTypes()
        where IsVisible(type)
        orderby type.Namespace, type.FullName
        from line in Lines(type)
        select line;

    private static bool IsVisible(Type type) => type.DeclaringType is { } outer
        ? IsVisible(outer) && (type.IsNestedPublic || type.IsNestedFamily)
        : type.IsPublic;

    private static IEnumerable<string> Lines(Type type)
    {
        yield return string.Empty;
        yield return $"{type.Namespace} | {Attributes(type)}{TypeSignature.Of(type)}";
        if (typeof(Delegate).IsAssignableFrom(type))
            yield break;

        var members = type.GetMembers(Declared).Select(member => (Text: Signature(member), member)).Where(line => line.Text is not null);
        foreach (var (text, member) in members.OrderBy(line => line.Text, StringComparer.Ordinal))
            yield return $"    {Attributes(member)}{text}";
    }

    private static string? Signature(MemberInfo member) => member switch
    {
        FieldInfo field => MemberSignature.OfField(field),
        PropertyInfo property => MemberSignature.OfProperty(property),
        ConstructorInfo constructor => MemberSignature.OfConstructor(constructor),
        MethodInfo method when !method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal) => MemberSignature.OfMethod(method),
        _ => null,
    };

    private static string Attributes(MemberInfo member) => string.Concat(
        from attribute in member.GetCustomAttributesData()
        where attribute.AttributeType.Namespace == "Newtonsoft.Json" || attribute.AttributeType == typeof(ObsoleteAttribute)
        where attribute.AttributeType.Name is not nameof(CompilerGeneratedAttribute)
        select $"[{attribute.AttributeType.Name.Replace("Attribute", string.Empty, StringComparison.Ordinal)}{Arguments(attribute)}] ");

    private static string Arguments(CustomAttributeData attribute)
    {
        if (attribute.AttributeType == typeof(ObsoleteAttribute))
            return string.Empty;

        var given = attribute.ConstructorArguments.Select(Value)
            .Concat(attribute.NamedArguments.Select(named => $"{named.MemberName} = {Value(named.TypedValue)}"));
        var list = string.Join(", ", given);
        return list.Length == 0 ? list : $"({list})";
    }

    private static string Value(CustomAttributeTypedArgument argument) => argument.Value switch
    {
        string text => $"\"{text}\"",
        Type type => $"typeof({TypeNames.Of(type)})",
        var value => $"{value}",
    };
}
