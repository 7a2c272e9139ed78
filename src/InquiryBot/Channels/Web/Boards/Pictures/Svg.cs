using System.Globalization;

namespace InquiryBot.Channels.Web.Boards.Pictures;

/// <summary>Writes numbers as pictures take them: with a point, whatever the language of the page.</summary>
internal static class Svg
{
    /// <summary>To a tenth, which is finer than a screen.</summary>
    public static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
