using System.Text;

namespace InquiryBot.Reports.Transcripts;

/// <summary>Tells UTF-8, UTF-16 and what is no text at all apart by the first bytes.</summary>
internal static class TextEncodings
{
    /// <summary>Recognises an encoding.</summary>
    /// <returns>The encoding and the length of its mark, or no encoding when the bytes are not text.</returns>
    public static (Encoding? Encoding, int Mark) Recognise(ReadOnlySpan<byte> beginning)
    {
        if (beginning.StartsWith(Encoding.UTF8.Preamble))
            return (Encoding.UTF8, 3);
        if (beginning.StartsWith(Encoding.Unicode.Preamble))
            return (Encoding.Unicode, 2);
        if (beginning.StartsWith(Encoding.BigEndianUnicode.Preamble))
            return (Encoding.BigEndianUnicode, 2);
        return (WithoutMark(beginning), 0);
    }

    // Every second byte of Western text in UTF-16 is zero; text in UTF-8 has no zeros.
    private static Encoding? WithoutMark(ReadOnlySpan<byte> beginning)
    {
        var (even, odd) = (0, 0);
        for (var i = 0; i < beginning.Length; i++)
        {
            if (beginning[i] == 0)
                _ = i % 2 == 0 ? even++ : odd++;
        }

        if (even + odd == 0)
            return beginning.StartsWith("%PDF-"u8) ? null : Encoding.UTF8;
        var half = beginning.Length / 2;
        if (even == 0 && odd * 10 >= half * 7)
            return Encoding.Unicode;
        return odd == 0 && even * 10 >= half * 7 ? Encoding.BigEndianUnicode : null;
    }
}
