using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace InquiryBot.StandIns.Tests.Surface;

/// <summary>One member as one line; null when strangers cannot see it.</summary>
internal static class MemberSignature
{
    public static string? OfField(FieldInfo field)
    {
        if (!(field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) || field.IsSpecialName || field.DeclaringType!.IsEnum)
            return null;

        return field.IsLiteral
            ? $"{Access(field.IsPublic)} const {TypeNames.Of(field.FieldType)} {field.Name} = {Literal(field.GetRawConstantValue())};"
            : $"{Access(field.IsPublic)} {(field.IsStatic ? "static " : string.Empty)}{(field.IsInitOnly ? "readonly " : string.Empty)}{TypeNames.Of(field.FieldType)} {field.Name};";
    }

    public static string? OfProperty(PropertyInfo property)
    {
        var (getter, setter) = (Seen(property.GetMethod), Seen(property.SetMethod));
        if ((getter ?? setter) is not { } accessor)
            return null;

        var get = getter is null ? string.Empty : $"{Narrower(getter, accessor)}get; ";
        var set = setter is null ? string.Empty : $"{Narrower(setter, accessor)}set; ";
        var name = property.GetIndexParameters().Length == 0 ? property.Name : $"this[{string.Join(", ", property.GetIndexParameters().Select(Parameter))}]";
        return $"{Modifiers(accessor)}{TypeNames.Of(property.PropertyType)} {name} {{ {get}{set}}}";
    }

    public static string? OfConstructor(ConstructorInfo constructor) => constructor.IsStatic || Seen(constructor) is null
        ? null
        : $"{Access(constructor.IsPublic)} {constructor.DeclaringType!.Name.Split('`')[0]}({Parameters(constructor)});";

    public static string? OfMethod(MethodInfo method)
    {
        if (Seen(method) is null)
            return null;

        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(TypeNames.Of))}>" : string.Empty;
        var constraints = method.IsGenericMethod ? TypeNames.Constraints(method.GetGenericArguments()) : string.Empty;
        return $"{Modifiers(method)}{TypeNames.Of(method.ReturnType)} {method.Name}{generic}({Parameters(method)}){constraints};";
    }

    public static string Parameters(MethodBase method)
    {
        var list = string.Join(", ", method.GetParameters().Select(Parameter));
        return method.IsDefined(typeof(ExtensionAttribute)) ? $"this {list}" : list;
    }

    private static string Parameter(ParameterInfo parameter)
    {
        var caller = parameter.IsDefined(typeof(CallerMemberNameAttribute)) ? "[CallerMemberName] " : string.Empty;
        var kind = parameter.IsOut ? "out " : parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : string.Empty;
        var value = parameter.HasDefaultValue ? $" = {Default(parameter)}" : string.Empty;
        return $"{caller}{kind}{TypeNames.Of(parameter.ParameterType)} {parameter.Name}{value}";
    }

    private static string Default(ParameterInfo parameter) =>
        parameter.RawDefaultValue is null && parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null
            ? "default"
            : Literal(parameter.RawDefaultValue);

    private static string Literal(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static T? Seen<T>(T? method)
        where T : MethodBase => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true } ? method : null;

    private static string Access(bool isPublic) => isPublic ? "public" : "protected";

    private static string Narrower(MethodInfo accessor, MethodInfo property) => accessor.IsPublic == property.IsPublic ? string.Empty : $"{Access(accessor.IsPublic)} ";

    private static string Modifiers(MethodInfo method)
    {
        if (method.DeclaringType!.IsInterface)
            return string.Empty;

        var isOverride = method.GetBaseDefinition() != method;
        var kind = method switch
        {
            { IsStatic: true } => "static ",
            { IsAbstract: true } => "abstract ",
            _ when isOverride => "override ",
            { IsVirtual: true, IsFinal: false } => "virtual ",
            _ => string.Empty,
        };
        return $"{Access(method.IsPublic)} {kind}";
    }
}
