using InquiryBot.Language.Rewordings.Frames;

namespace InquiryBot.Language.Rewordings.Inflection;

/// <summary>The Dutch verbs that may be inflected, found by any form that occurs in orders.</summary>
internal sealed class DutchVerbs
{
    private readonly Dictionary<string, DutchVerb> _byInfinitive = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DutchVerb> _byImperative = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DutchVerb> _byFinite = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DutchVerb> _byParticiple = new(StringComparer.Ordinal);
    private readonly ParticleList _particles = ParticleList.Load("nl");

    public DutchVerbs()
    {
        foreach (var line in LanguageFile.Lines("nl", "verbs.txt"))
            Add(DutchVerb.Parse(line));
    }

    public bool IsParticle(string key) => _particles.IsParticle(key);

    public bool TakesParticle(DutchVerb verb, string particle) => _particles.Takes(particle, verb.Simple);

    public DutchVerb? FindImperative(string key) => _byImperative.GetValueOrDefault(key);

    /// <summary>"pakt", or "pak" before "je".</summary>
    public DutchVerb? FindFinite(string key) => _byFinite.GetValueOrDefault(key) ?? _byImperative.GetValueOrDefault(key);

    public DutchVerb? FindInfinitive(string key) => _byInfinitive.GetValueOrDefault(key) ?? FindJoined(key, _byInfinitive);

    public DutchVerb? FindParticiple(string key) => _byParticiple.GetValueOrDefault(key) ?? FindJoined(key, _byParticiple);

    /// <summary>"afmaakt", "stuurt": the finite verb where it closes a clause, particle and all.</summary>
    public DutchVerb? FindClosingFinite(string key) => _byFinite.GetValueOrDefault(key) ?? FindJoined(key, _byFinite);

    private DutchVerb? FindJoined(string key, Dictionary<string, DutchVerb> forms)
    {
        foreach (var particle in _particles.Particles)
        {
            if (key.StartsWith(particle, StringComparison.Ordinal) && forms.GetValueOrDefault(key[particle.Length..]) is { } verb
                && TakesParticle(verb, particle))
                return verb.With(particle, joined: true);
        }

        return null;
    }

    private void Add(DutchVerb verb)
    {
        _byInfinitive[verb.Simple] = verb;
        _byImperative.TryAdd(verb.Stem, verb);
        // "houd", "rijd", "houdt": chat writes the imperative with and without its d or t.
        if (verb.SimpleFinite.EndsWith("dt", StringComparison.Ordinal))
            _byImperative.TryAdd(verb.SimpleFinite[..^1], verb);
        _byFinite.TryAdd(verb.SimpleFinite, verb);
        _byFinite.TryAdd(verb.Simple, verb);
        _byParticiple.TryAdd(verb.SimpleParticiple, verb);
    }
}
