namespace InquiryBot.Language.Rewordings.Inflection;

/// <summary>A Dutch verb, with its separable particle when it has one: passen + aan is aanpassen.</summary>
/// <param name="Simple">The infinitive without particle.</param>
/// <param name="Stem">The imperative.</param>
/// <param name="SimpleParticiple">The past participle without particle.</param>
/// <param name="SimpleFinite">The form after "je", "u", "hij".</param>
/// <param name="Particle">The particle, or nothing.</param>
/// <param name="Joined">Whether particle and verb are one word; a particle of a looser phrase ("de deur uit sturen") stays apart.</param>
internal sealed record DutchVerb(string Simple, string Stem, string SimpleParticiple, string SimpleFinite, string Particle = "", bool Joined = true)
{
    public string Infinitive => Compose(Simple);

    public string TeInfinitive => Particle.Length == 0 ? "te " + Simple : $"{Particle} te {Simple}";

    public string Finite => Compose(SimpleFinite);

    public string Participle => Compose(SimpleParticiple);

    /// <summary>The form after "ik".</summary>
    public string FirstPerson => Compose(Stem);

    /// <summary>The plural form after "we" or "jullie": the infinitive, but for "zijn".</summary>
    public string PluralFinite => Compose(Simple);

    public DutchVerb With(string particle, bool joined) => this with { Particle = particle, Joined = joined };

    /// <summary>Reads "infinitive stem participle" with the finite form added where it is not stem + t.</summary>
    public static DutchVerb Parse(string line)
    {
        var forms = line.Split(' ');
        var finite = forms.Length > 3 ? forms[3] : forms[1].EndsWith('t') ? forms[1] : forms[1] + "t";
        return new DutchVerb(forms[0], forms[1], forms[2], finite);
    }

    private string Compose(string form) => Particle.Length == 0 ? form : Joined ? Particle + form : $"{Particle} {form}";
}
