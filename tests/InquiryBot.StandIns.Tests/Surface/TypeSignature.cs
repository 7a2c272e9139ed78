using System.Reflection;

namespace InquiryBot.StandIns.Tests.Surface;

/// <summary>The line that opens a type: kind, name, base type, interfaces, constraints.</summary>
internal static class TypeSignature
{
    public static string Of(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type))
            return OfDelegate(type);
        if (type.IsEnum)
            return $"public enum {TypeNames.Of(type)} {{ {string.Join(", ", type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(EnumMember))} }}";

        var bases = Bases(type).Select(TypeNames.Of).ToList();
        var inherits = bases.Count == 0 ? string.Empty : $" : {string.Join(", ", bases)}";
        return $"{Access(type)} {Kind(type)} {ShortName(type)}{inherits}{TypeNames.Constraints(type.GetGenericArguments())}";
    }

    private static string OfDelegate(Type type)
    {
        var invoke = type.GetMethod("Invoke")!;
        return $"public delegate {TypeNames.Of(invoke.ReturnType)} {TypeNames.Of(type)}({MemberSignature.Parameters(invoke)})";
    }

    private static string ShortName(Type type) => TypeNames.Of(type).Split('.')[^1];

    private static string Access(Type type) => type.IsNestedFamily ? "protected" : "public";

    private static string Kind(Type type) => type switch
    {
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static string EnumMember(FieldInfo member) => $"{member.Name} = {Convert.ToInt64(member.GetRawConstantValue(), null)}";

    /// <summary>Interfaces that come in through the base type or another interface say nothing new.</summary>
    private static IEnumerable<Type> Bases(Type type)
    {
        var all = type.GetInterfaces().Where(candidate => candidate.IsVisible).ToList();
        var inherited = all.SelectMany(candidate => candidate.GetInterfaces()).Concat(type.BaseType?.GetInterfaces() ?? []).ToHashSet();
        var interfaces = all.Where(candidate => !inherited.Contains(candidate)).OrderBy(candidate => candidate.Name, StringComparer.Ordinal);
        return type is { IsInterface: false, IsValueType: false } && type.BaseType is { } parent && parent != typeof(object) ? interfaces.Prepend(parent) : interfaces;
    }
}
