using System.Globalization;

namespace InquiryBot.Retrospectives.Formats;

/// <summary>A file with formats, lenses or questions cannot be used: where, why, and what would work.</summary>
internal sealed class ContentException(string file, long line, string sentence)
    : Exception(string.Create(CultureInfo.InvariantCulture, $"{Code}: {file}, line {line}: {sentence}"))
{
    /// <summary>The code people search for.</summary>
    public const string Code = "INQ3001";
}
