using System.Text;
using InquiryBot.Language;

namespace InquiryBot.Reports.Formats;

/// <summary>Pictures made of letters, for Markdown.</summary>
internal static class TextBars
{
    /// <summary>Telling, asking and neither.</summary>
    public static (char Telling, char Asking, char Other) Marks { get; } = ('█', '▒', '·');

    private const int Width = 24;

    /// <summary>One share as a bar.</summary>
    public static string Of(double share) => new('█', Filled(share));

    /// <summary>The three shares of a stretch in one bar of fixed width; nothing said is no bar.</summary>
    public static string Of(StanceCounts counts)
    {
        if (counts.Sentences == 0)
            return "";
        var telling = Filled(counts.ShareOf(Stance.Telling));
        var asking = Math.Min(Filled(counts.ShareOf(Stance.Asking)), Width - telling);
        return new StringBuilder().Append(Marks.Telling, telling).Append(Marks.Asking, asking).Append(Marks.Other, Width - telling - asking).ToString();
    }

    // What is there at all is never drawn as nothing.
    private static int Filled(double share) => share <= 0 ? 0 : Math.Clamp((int)Math.Round(share * Width), 1, Width);
}
