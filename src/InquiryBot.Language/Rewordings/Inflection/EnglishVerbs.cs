using InquiryBot.Language.Rewordings.Frames;

namespace InquiryBot.Language.Rewordings.Inflection;

/// <summary>The English verbs that may be inflected. A verb that is not listed is used as it stands or not at all.</summary>
internal sealed class EnglishVerbs
{
    private readonly Dictionary<string, EnglishVerb> _byBase = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EnglishVerb> _byForm = new(StringComparer.Ordinal);
    private readonly ParticleList _particles = ParticleList.Load("en");

    public EnglishVerbs()
    {
        foreach (var line in LanguageFile.Lines("en", "verbs.txt"))
            Add(EnglishVerb.Parse(line));
    }

    public EnglishVerb? Find(string key) => _byBase.GetValueOrDefault(key);

    /// <summary>The verb behind "closing", "closed", "closes" or "close".</summary>
    public EnglishVerb? FindForm(string key) => _byForm.GetValueOrDefault(key);

    /// <summary>The -ing form, also of an unlisted verb whose last letter cannot double ("splash", "bodge"); null where it might.</summary>
    public string? GerundOf(string key) =>
        Find(key)?.Gerund ?? (key.Length > 3 && key.All(char.IsLetter) && (key[^1] == 'e' || !("aeiou".Contains(key[^1], StringComparison.Ordinal) || "aeiou".Contains(key[^2], StringComparison.Ordinal))) ? EnglishVerb.Parse(key).Gerund : null);

    public bool TakesParticle(EnglishVerb verb, string particle) => _particles.Takes(particle, verb.Base);

    private void Add(EnglishVerb verb)
    {
        _byBase[verb.Base] = verb;
        _byForm.TryAdd(verb.Gerund, verb);
        _byForm.TryAdd(verb.Participle, verb);
        _byForm.TryAdd(verb.ThirdPerson, verb);
        _byForm.TryAdd(verb.Past, verb);
        _byForm.TryAdd(verb.Base, verb);
    }
}
