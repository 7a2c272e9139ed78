using InquiryBot.Language.Rewordings.Frames;

namespace InquiryBot.Language.Rewordings.Inflection;

/// <summary>The Dutch verbs that may be inflected, found by any form that occurs in orders.</summary>
internal sealed class DutchVerbs
{
    // Particles that join any verb and are never a prefix of their own: "wegzetten", "leegtrekken". Words like "over" and "onder" are left out.
    private static readonly HashSet<string> Free =
        ["weg", "terug", "leeg", "open", "dicht", "klaar", "los", "vast", "schoon", "mee", "neer", "samen", "stil", "thuis", "recht", "af", "op", "uit", "aan", "in", "na", "bij", "toe"];

    // The line of the file behind which verbs stand that do not belong to the work floor.
    private const string Rarer = "= more";

    private readonly Dictionary<string, DutchVerb> _byInfinitive = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DutchVerb> _byImperative = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DutchVerb> _byFinite = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DutchVerb> _byParticiple = new(StringComparer.Ordinal);
    private readonly HashSet<string> _common = new(StringComparer.Ordinal);
    private readonly ParticleList _particles = ParticleList.Load("nl");

    public DutchVerbs()
    {
        var common = true;
        foreach (var line in LanguageFile.Lines("nl", "verbs.txt"))
        {
            if (line == Rarer)
                common = false;
            else if (Add(DutchVerb.Parse(line)) is var verb && common)
                _common.Add(verb.Simple);
        }
    }

    public bool IsParticle(string key) => _particles.IsParticle(key);

    /// <summary>Whether a word begins like one with a particle, so that nobody can tell where its "te" goes.</summary>
    public bool HasParticle(string key) => _particles.Particles.Any(particle => key.Length > particle.Length + 3 && key.StartsWith(particle, StringComparison.Ordinal));

    /// <summary>Whether a particle at the end of a clause can only belong to its verb: "leeg", "weg".</summary>
    public static bool IsFree(string particle) => Free.Contains(particle);

    public bool TakesParticle(DutchVerb verb, string particle) => _particles.Takes(particle, verb.Simple);

    /// <summary>Whether the verb belongs to the work floor, so that its stem is more often an order than a noun.</summary>
    public bool IsCommon(DutchVerb verb) => _common.Contains(verb.Simple);

    /// <summary>Whether the word opens an order: the stem of a verb of the work floor.</summary>
    public bool IsCommonImperative(string key) => FindImperative(key) is { } verb && IsCommon(verb);

    public DutchVerb? FindImperative(string key) => _byImperative.GetValueOrDefault(key);

    /// <summary>"pakt", or "pak" before "je".</summary>
    public DutchVerb? FindFinite(string key) => _byFinite.GetValueOrDefault(key) ?? _byImperative.GetValueOrDefault(key);

    public DutchVerb? FindInfinitive(string key) => _byInfinitive.GetValueOrDefault(key) ?? FindJoined(key, _byInfinitive);

    public DutchVerb? FindParticiple(string key) => _byParticiple.GetValueOrDefault(key) ?? FindJoined(key, _byParticiple);

    /// <summary>"afmaakt", "stuurt": the finite verb where it closes a clause, particle and all.</summary>
    public DutchVerb? FindClosingFinite(string key) => _byFinite.GetValueOrDefault(key) ?? FindJoined(key, _byFinite);

    /// <summary>"pakt", "stuurt": a form with its own t, which is seldom a noun.</summary>
    public bool IsThirdPerson(string key) =>
        _byFinite.GetValueOrDefault(key) is { } verb && verb.SimpleFinite == key && verb.Stem != key && !_byParticiple.ContainsKey(key);

    private DutchVerb? FindJoined(string key, Dictionary<string, DutchVerb> forms)
    {
        foreach (var particle in _particles.Particles)
        {
            if (key.StartsWith(particle, StringComparison.Ordinal) && forms.GetValueOrDefault(key[particle.Length..]) is { } verb
                && (TakesParticle(verb, particle) || (IsFree(particle) && key.Length > particle.Length + 3)))
                return verb.With(particle, joined: true);
        }

        return null;
    }

    private DutchVerb Add(DutchVerb verb)
    {
        _byInfinitive.TryAdd(verb.Simple, verb);
        _byImperative.TryAdd(verb.Stem, verb);
        // "houd", "rijd", "houdt": chat writes the imperative with and without its d or t.
        if (verb.SimpleFinite.EndsWith("dt", StringComparison.Ordinal))
            _byImperative.TryAdd(verb.SimpleFinite[..^1], verb);
        if (verb.Stem.EndsWith("ijd", StringComparison.Ordinal) || verb.Stem.EndsWith("oud", StringComparison.Ordinal))
            _byImperative.TryAdd(verb.Stem[..^1], verb);
        _byFinite.TryAdd(verb.SimpleFinite, verb);
        _byFinite.TryAdd(verb.Simple, verb);
        _byParticiple.TryAdd(verb.SimpleParticiple, verb);
        return verb;
    }
}
