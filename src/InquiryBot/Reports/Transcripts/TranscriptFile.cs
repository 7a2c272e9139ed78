using System.Text;
using InquiryBot.Conversation;

namespace InquiryBot.Reports.Transcripts;

/// <summary>An opened input: where it comes from, its bytes as UTF-8, and how it begins.</summary>
internal sealed class TranscriptFile : IDisposable
{
    private const int BeginningLength = 4096;
    private readonly Stream _stream;

    private readonly Stream _source;

    private TranscriptFile(string name, Stream source, Stream stream, string beginning)
    {
        _source = source;
        Name = name;
        Beginning = beginning;
        _stream = stream;
        Lines = new LineReader(stream);
    }

    /// <summary>What to call it in a message to the person.</summary>
    public string Name { get; }

    /// <summary>The first characters.</summary>
    public string Beginning { get; }

    /// <summary>Its lines. Read either these or <see cref="Bytes"/>.</summary>
    public LineReader Lines { get; }

    /// <summary>Its bytes, as UTF-8 without a mark.</summary>
    public Stream Bytes => _stream;

    /// <summary>How many bytes were read so far; 0 for a pipe, which does not know.</summary>
    public long Position => _source is FileStream { CanSeek: true, SafeFileHandle.IsClosed: false } file ? file.Position : 0;

    /// <summary>Opens a file.</summary>
    /// <exception cref="InputException">There is no such file, or it is not text.</exception>
    public static TranscriptFile Open(string path, BotTexts texts)
    {
        if (Directory.Exists(path))
            throw new InputException(texts.Format("transcript.folder", path));
        try
        {
            return Open(path, new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1, FileOptions.SequentialScan), texts);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException(texts.Format("transcript.missing", path), exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InputException(texts.Format("transcript.unreadable", path), exception);
        }
    }

    /// <summary>Takes a stream that is already open.</summary>
    public static TranscriptFile Open(string name, Stream stream, BotTexts texts)
    {
        var beginning = ReadBeginning(stream);
        var (encoding, mark) = TextEncodings.Recognise(beginning);
        if (encoding is null)
            throw new InputException(texts.Format(beginning.StartsWith("PK\u0003\u0004"u8) ? "transcript.zip" : "transcript.binary", name));

        Stream whole = new ReplayedStream(beginning.AsMemory(mark), stream);
        if (encoding is not UTF8Encoding)
            whole = Encoding.CreateTranscodingStream(whole, encoding, Encoding.UTF8);
        return new TranscriptFile(name, stream, whole, encoding.GetString(beginning, mark, beginning.Length - mark));
    }

    /// <inheritdoc/>
    public void Dispose() => _stream.Dispose();

    // A pipe may hand out a few bytes at a time; one read is enough to tell what it is, and waits for nobody.
    private static byte[] ReadBeginning(Stream stream)
    {
        var buffer = new byte[BeginningLength];
        var count = stream.Read(buffer);
        while (count is > 0 and < 4 && stream.Read(buffer, count, BeginningLength - count) is var more and > 0)
            count += more;
        return buffer[..count];
    }
}
