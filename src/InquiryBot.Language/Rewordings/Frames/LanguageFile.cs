namespace InquiryBot.Language.Rewordings.Frames;

/// <summary>Reads the data files of rewording that travel inside the assembly.</summary>
internal static class LanguageFile
{
    public static Stream Open(string language, string name)
    {
        var path = $"Languages/{language}/rewording/{name}";
        return typeof(LanguageFile).Assembly.GetManifestResourceStream(path)
            ?? throw new InvalidOperationException($"The language file {path} is not in the assembly; every language needs the same files.");
    }

    /// <summary>The lines that say something: no comments, no empty ones.</summary>
    public static IEnumerable<string> Lines(string language, string name)
    {
        using var reader = new StreamReader(Open(language, name));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }
}
