using InquiryBot.Language.Rewordings.Frames;

namespace InquiryBot.Language.Rewordings.Inflection;

/// <summary>Which verbs take which particle: "put off", "oppakken".</summary>
internal sealed class ParticleList
{
    private readonly Dictionary<string, HashSet<string>> _verbs = new(StringComparer.Ordinal);

    /// <summary>All particles, longest first, so that "terug" is tried before shorter ones.</summary>
    public IReadOnlyList<string> Particles { get; private init; } = [];

    public static ParticleList Load(string language)
    {
        var entries = LanguageFile.Lines(language, "particles.txt").Select(line => line.Split(": ", 2)).ToArray();
        var list = new ParticleList { Particles = [.. entries.Select(entry => entry[0]).OrderByDescending(particle => particle.Length)] };
        foreach (var entry in entries)
            list._verbs[entry[0]] = entry[1].Split(' ').ToHashSet(StringComparer.Ordinal);
        return list;
    }

    public bool IsParticle(string key) => _verbs.ContainsKey(key);

    public bool Takes(string particle, string verb) => _verbs.TryGetValue(particle, out var verbs) && verbs.Contains(verb);
}
