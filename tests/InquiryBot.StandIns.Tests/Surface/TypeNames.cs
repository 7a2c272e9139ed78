namespace InquiryBot.StandIns.Tests.Surface;

/// <summary>Types as C# writes them.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> s_keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(double)] = "double",
        [typeof(float)] = "float",
        [typeof(byte)] = "byte",
    };

    public static string Of(Type type)
    {
        if (s_keywords.TryGetValue(type, out var keyword))
            return keyword;
        if (type.IsByRef)
            return Of(type.GetElementType()!);
        if (type.IsArray)
            return $"{Of(type.GetElementType()!)}[]";
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return $"{Of(underlying)}?";

        var name = type.Name.Split('`')[0];
        var outer = type is { IsNested: true, IsGenericParameter: false } ? $"{Of(type.DeclaringType!)}." : string.Empty;
        return outer + (type.IsGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(Of))}>" : name);
    }

    /// <summary>The constraints of the type parameters, as they stand after the signature.</summary>
    public static string Constraints(IEnumerable<Type> parameters) => string.Concat(
        from parameter in parameters
        let constraints = ConstraintsOf(parameter)
        where constraints.Length > 0
        select $" where {parameter.Name} : {constraints}");

    private static string ConstraintsOf(Type parameter)
    {
        var attributes = parameter.GenericParameterAttributes;
        var isStruct = attributes.HasFlag(System.Reflection.GenericParameterAttributes.NotNullableValueTypeConstraint);
        var constraints = parameter.GetGenericParameterConstraints().Where(constraint => constraint != typeof(ValueType)).Select(Of).ToList();
        if (attributes.HasFlag(System.Reflection.GenericParameterAttributes.ReferenceTypeConstraint))
            constraints.Insert(0, "class");
        if (isStruct)
            constraints.Insert(0, "struct");
        else if (attributes.HasFlag(System.Reflection.GenericParameterAttributes.DefaultConstructorConstraint))
            constraints.Add("new()");
        return string.Join(", ", constraints);
    }
}
