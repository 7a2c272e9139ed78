using InquiryBot.Language.Rewordings.Inflection;

namespace InquiryBot.Language.Rewordings.Analysis.Dutch;

/// <summary>Who is to do it, and the verb forms that go with them.</summary>
/// <param name="Who">"je", "jullie", "u", "we", "ik" or a name.</param>
/// <param name="Several">Whether the name stands for more than one: "mentoren".</param>
internal readonly record struct DutchDoer(string Who, bool Several = false)
{
    private bool IsPlural => Several || Who is "jullie" or "we";

    public string Kan => IsPlural ? "kunnen" : Who is "je" or "u" ? "kunt" : "kan";

    public string Zou => IsPlural ? "zouden" : "zou";

    public string Trait => Who is "je" or "jullie" or "u" ? "you" : Who is "we" ? "we" : "named";

    public static DutchDoer Of(Address address) => new(address switch { Address.Many => "jullie", Address.Formal => "u", _ => "je" });

    public string Finite(DutchVerb verb)
    {
        if (IsPlural)
            return verb.PluralFinite;
        return (verb.Infinitive, Who) switch
        {
            ("zijn", "je" or "u") => "bent",
            ("zijn", _) => "is",
            ("hebben", "je") => "hebt",
            _ => Who == "ik" ? verb.FirstPerson : verb.Finite,
        };
    }
}
