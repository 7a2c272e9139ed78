namespace InquiryBot.Language.Rewordings.Inflection;

/// <summary>The forms of an English verb that frames ask for.</summary>
internal sealed record EnglishVerb(string Base, string Participle, string Gerund, string Past)
{
    public string ThirdPerson { get; } = Base switch
    {
        "be" => "is",
        "have" => "has",
        _ when Base.EndsWith('s') || Base.EndsWith('x') || Base.EndsWith('z') || Base.EndsWith('o')
            || Base.EndsWith("ch", StringComparison.Ordinal) || Base.EndsWith("sh", StringComparison.Ordinal) => Base + "es",
        _ when EndsInConsonantY(Base) => Base[..^1] + "ies",
        _ => Base + "s",
    };

    /// <summary>Reads "base", "base participle", "base participle gerund" or "base participle gerund past".</summary>
    public static EnglishVerb Parse(string line)
    {
        var forms = line.Split(' ');
        var verb = forms[0];
        var participle = forms.Length > 1 ? forms[1] : RegularParticiple(verb);
        return new EnglishVerb(verb, participle, forms.Length > 2 ? forms[2] : RegularGerund(verb), forms.Length > 3 ? forms[3] : participle);
    }

    private static string RegularParticiple(string verb)
    {
        if (verb.EndsWith('e'))
            return verb + "d";
        return EndsInConsonantY(verb) ? verb[..^1] + "ied" : verb + "ed";
    }

    private static string RegularGerund(string verb)
    {
        if (verb.EndsWith("ie", StringComparison.Ordinal))
            return verb[..^2] + "ying";
        var dropsE = verb.Length > 2 && verb[^1] == 'e' && verb[^2] is not ('e' or 'o' or 'y');
        return (dropsE ? verb[..^1] : verb) + "ing";
    }

    private static bool EndsInConsonantY(string verb) => verb.EndsWith('y') && verb.Length > 1 && !"aeiou".Contains(verb[^2], StringComparison.Ordinal);
}
