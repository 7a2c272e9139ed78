using System.Globalization;

namespace InquiryBot.Language.Stances;

/// <summary>
/// Reads a file of cues. A cue begins with <c>cue NAME KIND STRENGTH</c> or <c>fact NAME KIND STRENGTH</c>; then come
/// <c>idea</c>, <c>source</c>, one or more <c>match</c> lines, <c>fires</c> and <c>spares</c> (examples parted by " | ").
/// </summary>
internal sealed class CueFile(string language, string file, List<Cue> cues)
{
    private readonly string _path = $"{language}/{file}";

    public void Read()
    {
        Cue? cue = null;
        foreach (var (number, line) in DataLines.Of(_path))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            var key = space < 0 ? line : line[..space];
            var rest = space < 0 ? "" : line[(space + 1)..].Trim();
            if (key is "cue" or "fact")
                cues.Add(cue = Begin(key == "fact", rest, number));
            else
                Continue(cue ?? throw Fault(number, "a line before the first 'cue'"), key, rest, number);
        }
    }

    private void Continue(Cue cue, string key, string rest, int number)
    {
        switch (key)
        {
            case "idea": cue.Idea = rest; break;
            case "source": cue.Source = rest; break;
            case "match": cue.Patterns.Add(rest); break;
            case "fires": cue.Fires.AddRange(Examples(rest)); break;
            case "spares": cue.Spares.AddRange(Examples(rest)); break;
            default: throw Fault(number, $"'{key}' is not one of idea, source, match, fires, spares");
        }
    }

    private Cue Begin(bool isFact, string rest, int number)
    {
        var parts = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 3 || !SentenceKinds.TryFind(parts[1], out var kind)
            || !double.TryParse(parts[2], NumberStyles.Float, CultureInfo.InvariantCulture, out var strength))
        {
            throw Fault(number, $"'{rest}' should be a name, a kind and a strength, such as 'command.bare-verb-first T.command 1.5'");
        }
        return new Cue
        {
            Index = cues.Count,
            Name = parts[0],
            Id = $"{language}.{parts[0]}",
            Kind = kind,
            Strength = strength,
            Fact = isFact ? FactOf(parts[0], number) : -1,
        };
    }

    private int FactOf(string name, int number)
    {
        var facts = cues.Count(cue => cue.Fact >= 0) + Facts.Shapes.Length;
        return facts < 64 ? facts : throw Fault(number, $"'{name}' is one fact too many; there is room for {64 - Facts.Shapes.Length}");
    }

    private static string[] Examples(string rest) => rest.Split(" | ", StringSplitOptions.TrimEntries);

    private LanguageFaultException Fault(int number, string fault) => new(_path, number, fault);
}
