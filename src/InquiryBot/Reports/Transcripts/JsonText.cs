using System.Text.Json;

namespace InquiryBot.Reports.Transcripts;

/// <summary>
/// Reads a JSON string as the UTF-16 it stands for. A half surrogate pair (<c>"\ud83d"</c>) is kept, because offsets count
/// code units and because chat clients do cut emoji in two; the reader of the platform would throw.
/// </summary>
internal static class JsonText
{
    /// <summary>The string the reader stands on.</summary>
    public static string Read(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped)
            return reader.GetString()!;
        var source = reader.ValueSpan;
        var text = new char[source.Length];
        var length = 0;
        while (!source.IsEmpty)
        {
            var plain = source.IndexOf((byte)'\\');
            if (plain < 0)
                plain = source.Length;
            length += System.Text.Encoding.UTF8.GetChars(source[..plain], text.AsSpan(length));
            source = source[plain..];
            if (!source.IsEmpty)
                text[length++] = Unescape(ref source);
        }

        return new string(text, 0, length);
    }

    private static char Unescape(ref ReadOnlySpan<byte> source)
    {
        var escaped = (char)source[1];
        if (escaped == 'u')
        {
            _ = System.Buffers.Text.Utf8Parser.TryParse(source.Slice(2, 4), out ushort unit, out _, 'x');
            source = source[6..];
            return (char)unit;
        }

        source = source[2..];
        return escaped switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', _ => escaped };
    }
}
