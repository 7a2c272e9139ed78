using System.Reflection;
using InquiryBot.Retrospectives.Cards;
using InquiryBot.Retrospectives.Sessions;

namespace InquiryBot.Retrospectives.Formats;

/// <summary>The formats, lenses and question banks that the program brings, and the formats of its operator.</summary>
internal sealed class RetrospectiveContent
{
    private const string Prefix = "Retrospectives/";

    /// <summary>Reads what the program brings, and a file of the operator's own.</summary>
    /// <param name="ownFormats">The path of a file with formats; empty for none.</param>
    /// <exception cref="ContentException">A file cannot be used.</exception>
    public RetrospectiveContent(string ownFormats = "")
    {
        var own = ReadOwn(ownFormats);
        Formats = [.. Read("formats.yaml", FormatFile.Read).Where(format => !own.Any(mine => mine.Id == format.Id)), .. own];
        Lenses = [.. Read("lenses.yaml", YamlEntry.ReadAll).Select(LensOf)];
        CardWords = Read("card-words.yaml", (file, text) => new CardWords(file, text));
        Banks = [.. Read("questions.yaml", YamlEntry.ReadAll).Select(BankOf)];
    }

    /// <summary>The formats, in the order they are offered.</summary>
    public IReadOnlyList<RetrospectiveFormat> Formats { get; }

    /// <summary>The lenses, in the order they are offered.</summary>
    public IReadOnlyList<LensDeck> Lenses { get; }

    /// <summary>The question banks, in the order of the phases.</summary>
    public IReadOnlyList<QuestionBank> Banks { get; }

    /// <summary>The words by which cards are looked at.</summary>
    public CardWords CardWords { get; }

    /// <summary>The format of an id, or null.</summary>
    public RetrospectiveFormat? FindFormat(string id) => Formats.FirstOrDefault(format => format.Id == id);

    /// <summary>Everything that can be asked in a phase, the banks one after the other.</summary>
    public IEnumerable<Bilingual> QuestionsFor(RetrospectivePhase phase) => Banks.Where(bank => bank.Phase == phase).SelectMany(bank => bank.Questions);

    private static LensDeck LensOf(YamlEntry entry)
    {
        entry.RefuseOthersThan("id", "title", "questions");
        return new LensDeck(entry.Id("id"), entry.Words("title"), [.. entry.List("questions").Select(question => question.Both())]);
    }

    private static QuestionBank BankOf(YamlEntry entry)
    {
        entry.RefuseOthersThan("phase", "about", "questions");
        var phase = Enum.Parse<RetrospectivePhase>(entry.OneOf("phase", Enum.GetNames<RetrospectivePhase>()));
        return new QuestionBank(phase, entry.TextOrNull("about"), [.. entry.List("questions").Select(question => question.Both())]);
    }

    private static IReadOnlyList<RetrospectiveFormat> ReadOwn(string path)
    {
        if (path.Length == 0)
            return [];
        try
        {
            using var text = File.OpenText(path);
            return FormatFile.Read(path, text);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ContentException(path, 0, "the file cannot be read. Retrospectives:FormatsFile takes the path of a YAML or JSON file with formats, or nothing.");
        }
    }

    private static T Read<T>(string name, Func<string, TextReader, T> read)
    {
        using var text = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + name)!);
        return read(name, text);
    }
}
