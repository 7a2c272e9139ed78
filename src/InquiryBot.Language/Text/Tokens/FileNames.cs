using System.Buffers;

namespace InquiryBot.Language.Text.Tokens;

internal static class FileNames
{
    private static readonly WordSet Extensions = WordSet.Of(
        "7z avi bak bash bat bmp bz2 c cfg class cmd conf cpp cs csproj css csv dat db dll doc docx eml env eps exe fs gif gitignore go gradle gz h hpp htm html " +
        "ico ics ini ipynb iso jar java jpeg jpg js json jsonl jsx kt less lock log lua m4a md mov mp3 mp4 mpp msg msi odp ods odt ogg ott pdf php pkl png " +
        "pom potx ppt pptx props ps1 psd py pyc rar rb rs rst rtf scala scss sh sln slnx sql sqlite srt svg swift tar tex tf tgz tif tiff toml ts tsv tsx txt " +
        "vb vcf vsd vsdx vtt vue war wav webm webp wma wmv xls xlsm xlsx xml xsd xsl yaml yml zip");

    private static readonly SearchValues<char> NameBreakers = SearchValues.Create("?*=@&!:");

    /// <summary>plan.docx, src/app.ts:12; one letter on either side of the dot is an abbreviation.</summary>
    public static bool IsFileName(ReadOnlySpan<char> core)
    {
        core = core.TrimEnd("0123456789").TrimEnd(':') is var place && place.Length > 0 && core[^1] != place[^1] && core[place.Length] == ':' ? place : core;
        var dot = core.LastIndexOf('.');
        return dot >= 1 && core.Length > 3 && core.IndexOfAny(NameBreakers) < 0 && Extensions.ContainsAnyCase(core[(dot + 1)..]) && !core.Contains("..", StringComparison.Ordinal);
    }

    /// <summary>C:\x, \\server\x, /usr/bin, ./x, ~/x; a slash between two plain words (and/or) is no path.</summary>
    public static bool IsPath(ReadOnlySpan<char> core)
    {
        if (core.Length < 3)
            return false;
        if (char.IsAsciiLetter(core[0]) && core[1] == ':' && core[2] is '\\' or '/')
            return true;
        if (core.StartsWith("\\\\", StringComparison.Ordinal) || core.StartsWith("./", StringComparison.Ordinal)
            || core.StartsWith("../", StringComparison.Ordinal) || core.StartsWith("~/", StringComparison.Ordinal))
            return true;
        return core[0] == '/' && core[1..].IndexOf('/') > 0;
    }
}
