using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace InquiryBot.Storage;

/// <summary>
/// Strings out of JSON that other people wrote. Half a surrogate pair and broken UTF-8 become U+FFFD: the platform's reader would throw,
/// and the sender would deliver the same message again and again.
/// </summary>
internal static class JsonText
{
    /// <summary>The string or member name the reader stands on.</summary>
    public static string Read(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException) when (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
        {
            return Mended(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);
        }
    }

    // The reader has checked the escapes, so every backslash is followed by what belongs there.
    private static string Mended(ReadOnlySpan<byte> raw)
    {
        var source = Encoding.UTF8.GetString(raw);
        var text = new StringBuilder(source.Length);
        for (var index = 0; index < source.Length; index++)
            text.Append(source[index] == '\\' ? Escaped(source, ref index) : source[index]);
        return WithoutHalves(text.ToString());
    }

    private static char Escaped(string source, ref int index)
    {
        var kind = source[++index];
        if (kind != 'u')
            return kind switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', _ => kind };
        var code = ushort.Parse(source.AsSpan(index + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        index += 4;
        return (char)code;
    }

    private static string WithoutHalves(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            whole.Append(rune);
        return whole.ToString();
    }
}
