using System.Text;

namespace InquiryBot.Language.Stances;

/// <summary>The lines of one data file of a language: comments and empty lines left out, line numbers kept.</summary>
internal static class DataLines
{
    public static IEnumerable<(int Number, string Line)> Of(string file)
    {
        using var stream = Open(file);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return (number, line);
        }
    }

    /// <summary>A data file as it is, for those who can do without its text.</summary>
    public static byte[] BytesOf(string file)
    {
        using var stream = Open(file);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static Stream Open(string file) =>
        typeof(DataLines).Assembly.GetManifestResourceStream("Languages/" + file)
            ?? throw new LanguageFaultException(file, 0, "this file is missing; every language has the same files");

    /// <summary>The names of the files of one language, without the folder.</summary>
    public static IEnumerable<string> FilesOf(string language)
    {
        var folder = $"Languages/{language}/";
        return typeof(DataLines).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .Select(name => name[folder.Length..])
            .Order(StringComparer.Ordinal);
    }
}
