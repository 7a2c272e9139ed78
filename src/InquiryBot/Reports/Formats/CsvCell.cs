namespace InquiryBot.Reports.Formats;

/// <summary>Text as a cell of CSV that no spreadsheet takes for a formula.</summary>
internal static class CsvCell
{
    /// <summary>Escapes a cell.</summary>
    public static string Escape(string text)
    {
        // A spreadsheet runs what begins with one of these; the apostrophe makes it text.
        var safe = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' && !IsNumber(text) ? "'" + text : text;
        return safe.AsSpan().IndexOfAny("\",\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static bool IsNumber(string text) =>
        double.TryParse(text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out _);
}
