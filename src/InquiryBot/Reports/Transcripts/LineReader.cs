namespace InquiryBot.Reports.Transcripts;

/// <summary>Splits a stream of UTF-8 into lines with a buffer that never grows past the longest line allowed.</summary>
internal sealed class LineReader(Stream stream)
{
    /// <summary>In bytes. A message of a megabyte is odd but fine; past this the file is hardly a conversation.</summary>
    public const int LongestLine = 8 * 1024 * 1024;

    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;
    private bool _ended;

    /// <summary>The number of the line read last; the first is 1.</summary>
    public int Number { get; private set; }

    /// <summary>Whether the line read last was longer than <see cref="LongestLine"/>; it comes out empty.</summary>
    public bool WasTooLong { get; private set; }

    /// <summary>Whether the next line has yet to arrive, so that what was read so far should be answered first.</summary>
    public bool IsDrained => Number > 0 && Unread.IndexOf((byte)'\n') < 0;

    private ReadOnlySpan<byte> Unread => _buffer.AsSpan(_start, _end - _start);

    /// <summary>Reads the next line, without its end. The bytes are good until the next call.</summary>
    public bool TryRead(out ReadOnlyMemory<byte> line)
    {
        WasTooLong = false;
        var searched = 0;
        while (true)
        {
            var found = Unread[searched..].IndexOf((byte)'\n');
            if (found >= 0)
                return Take(searched + found, 1, out line);
            searched = _end - _start;
            if (_ended)
                return TakeLast(out line);
            searched = MakeRoom(searched);
            Fill();
        }
    }

    private bool TakeLast(out ReadOnlyMemory<byte> line)
    {
        if (_start != _end || WasTooLong)
            return Take(_end - _start, 0, out line);
        line = default;
        return false;
    }

    private bool Take(int length, int lineEnd, out ReadOnlyMemory<byte> line)
    {
        var bytes = _buffer.AsMemory(_start, WasTooLong ? 0 : length);
        line = bytes.Length > 0 && bytes.Span[^1] == '\r' ? bytes[..^1] : bytes;
        _start += length + lineEnd;
        Number++;
        return true;
    }

    private int MakeRoom(int searched)
    {
        if (_end - _start >= LongestLine)
        {
            WasTooLong = true;
            _start = _end = 0;
            return 0;
        }

        if (_start > 0)
        {
            Unread.CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);
        return searched;
    }

    private void Fill()
    {
        var count = stream.Read(_buffer, _end, _buffer.Length - _end);
        _ended = count == 0;
        _end += count;
    }
}
